// SPDX-License-Identifier: Apache-2.0
#include "panel/choice_list.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>

namespace quotelight {

ChoiceList::ChoiceList(QWidget* parent) : QListView(parent) {
    setUniformItemSizes(true);
    setEditTriggers(NoEditTriggers);
    setSelectionMode(SingleSelection);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollMode(ScrollPerPixel);
    setMouseTracking(true);
    setFrameShape(NoFrame);
}

void ChoiceList::setEmptyText(const QString& text) {
    m_emptyText = text;
    viewport()->update();
}

void ChoiceList::mousePressEvent(QMouseEvent* event) {
    m_pressed = event->button() == Qt::LeftButton ? indexAt(event->pos()) : QModelIndex();
    QListView::mousePressEvent(event);
}

void ChoiceList::mouseReleaseEvent(QMouseEvent* event) {
    const QModelIndex pressed = m_pressed;
    m_pressed = QModelIndex();
    QListView::mouseReleaseEvent(event);
    if (pressed.isValid() && indexAt(event->pos()) == pressed)
        emit chosen(pressed, event->modifiers().testFlag(Qt::ControlModifier));
}

void ChoiceList::keyPressEvent(QKeyEvent* event) {
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if ((!enter && event->key() != Qt::Key_Space) || !currentIndex().isValid()) {
        QListView::keyPressEvent(event);
        return;
    }
    const bool add = !enter || event->modifiers().testFlag(Qt::ControlModifier);
    emit chosen(currentIndex(), add);
}

void ChoiceList::paintEvent(QPaintEvent* event) {
    QListView::paintEvent(event);
    if (m_emptyText.isEmpty() || (model() && model()->rowCount() > 0)) return;
    QPainter painter(viewport());
    painter.setPen(palette().color(QPalette::PlaceholderText));
    painter.drawText(viewport()->rect().adjusted(16, 12, -16, -12),
                     Qt::AlignHCenter | Qt::AlignTop | Qt::TextWordWrap, m_emptyText);
}

}  // namespace quotelight
