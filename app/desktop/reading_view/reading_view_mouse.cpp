// SPDX-License-Identifier: Apache-2.0
// The reading view's mouse: hovering, clicking, selecting by dragging, wheel and menu.

#include <QApplication>
#include <QContextMenuEvent>
#include <QDateTime>
#include <QHelpEvent>
#include <QMouseEvent>
#include <QToolTip>
#include <QWheelEvent>
#include <algorithm>
#include <cmath>

#include "reading_view/quote_tooltip.h"
#include "reading_view/reading_view_p.h"

namespace quotelight {

namespace {

constexpr int autoscrollInterval = 25;  // ms
constexpr int degreesPerNotch = 120;    // in eighths

qint64 now() {
    return QDateTime::currentMSecsSinceEpoch();
}

}  // namespace

bool ReadingView::event(QEvent* event) {
    // Tabs opened in the background measure once they are seen.
    if (event->type() == QEvent::Show) m_d->startMeasuring();
    if (event->type() == QEvent::Hide) {
        m_d->measuring.stop();
        m_d->endDrag();
    }
    return QAbstractScrollArea::event(event);
}

bool ReadingView::viewportEvent(QEvent* event) {
    if (event->type() == QEvent::Leave) m_d->leave();
    if (event->type() != QEvent::ToolTip) return QAbstractScrollArea::viewportEvent(event);
    const auto* help = static_cast<QHelpEvent*>(event);
    const QString text = m_d->toolTipAt(help->pos());
    if (text.isEmpty())
        QToolTip::hideText();
    else
        QToolTip::showText(help->globalPos(), text, viewport());
    return true;
}

// HTML in which all of the article's text is escaped.
QString ReadingView::Private::toolTipAt(QPointF position) const {
    if (const auto tag = tagAt(position)) {
        const QString name = speakerName(*state.analysis, tag->speaker);
        return QLatin1String("<qt>") + name.toHtmlEscaped() + QLatin1String("</qt>");
    }
    const auto character = characterAt(position);
    if (!character) return {};
    if (const InlineStyle* link = linkAt(*character)) {
        const QString target = QString::fromStdString(link->target).left(500);
        return QLatin1String("<qt>") + target.toHtmlEscaped() + QLatin1String("</qt>");
    }
    const auto quote = q->quoteAt(*character);
    return quote ? quoteToolTip(*state.analysis, *quote) : QString();
}

void ReadingView::Private::hover(QPointF position) {
    const auto character = characterAt(position);
    const InlineStyle* link = character ? linkAt(*character) : nullptr;
    const bool onTag = tagAt(position).has_value();
    const QString target = link != nullptr ? QString::fromStdString(link->target) : QString();
    const auto quote = character ? q->quoteAt(*character) : std::nullopt;
    const Qt::CursorShape shape = onTag || link != nullptr ? Qt::PointingHandCursor
                                  : character              ? Qt::IBeamCursor
                                                           : Qt::ArrowCursor;
    if (q->viewport()->cursor().shape() != shape) q->viewport()->setCursor(shape);
    if (quote != hoveredQuote) emit q->quoteHovered(hoveredQuote = quote);
    if (target != hoveredLink) emit q->linkHovered(hoveredLink = target);
}

void ReadingView::Private::leave() {
    if (hoveredQuote) emit q->quoteHovered(hoveredQuote = std::nullopt);
    if (!hoveredLink.isEmpty()) emit q->linkHovered(hoveredLink = QString());
}

Span ReadingView::Private::unitAt(std::uint32_t offset) const {
    switch (unitDragged) {
        case Unit::Word:
            return moves().wordAt(offset);
        case Unit::Paragraph:
            return moves().paragraphAt(offset);
        case Unit::Character:
            break;
    }
    return {offset, offset};
}

void ReadingView::mousePressEvent(QMouseEvent* event) {
    if (event->button() != Qt::LeftButton || m_d->column.empty()) return;
    m_d->stopGliding();
    m_d->caretX.reset();
    m_d->blurLink();
    m_d->pressed = true;
    m_d->dragging = false;
    const bool third =
        m_d->doubleClickedAt >= 0 &&
        now() - m_d->doubleClickedAt < QApplication::doubleClickInterval() &&
        (event->pos() - m_d->pressedAt).manhattanLength() < QApplication::startDragDistance();
    m_d->doubleClickedAt = -1;
    m_d->pressedAt = event->pos();
    m_d->unitDragged = third ? Private::Unit::Paragraph : Private::Unit::Character;
    const std::uint32_t offset = m_d->offsetAt(event->position());
    TextSelection selected = m_d->selection;
    if (third)
        selected.startWith(m_d->unitAt(offset));
    else if (event->modifiers() & Qt::ShiftModifier)
        selected.extendTo({offset, offset});
    else
        selected.collapseTo(offset);
    m_d->dragging = third || (event->modifiers() & Qt::ShiftModifier);
    m_d->setSelection(selected);
}

void ReadingView::mouseDoubleClickEvent(QMouseEvent* event) {
    if (event->button() != Qt::LeftButton || m_d->column.empty()) return;
    m_d->pressed = m_d->dragging = true;
    m_d->unitDragged = Private::Unit::Word;
    m_d->doubleClickedAt = now();
    m_d->pressedAt = event->pos();
    const auto character = m_d->characterAt(event->position());
    TextSelection selected;
    selected.startWith(m_d->unitAt(character.value_or(m_d->offsetAt(event->position()))));
    m_d->setSelection(selected);
}

void ReadingView::mouseMoveEvent(QMouseEvent* event) {
    if (m_d->pressed && !(event->buttons() & Qt::LeftButton)) m_d->endDrag();  // released elsewhere
    if (!m_d->pressed) return m_d->hover(event->position());
    const QPoint moved = event->pos() - m_d->pressedAt;
    if (!m_d->dragging && moved.manhattanLength() < QApplication::startDragDistance()) return;
    m_d->dragging = true;
    m_d->dragTo(event->position());
    const bool outside = event->pos().y() < 0 || event->pos().y() >= viewport()->height();
    if (outside && !m_d->autoscrolling.isActive())
        m_d->autoscrolling.start(autoscrollInterval, this);
    if (!outside) m_d->autoscrolling.stop();
}

void ReadingView::Private::dragTo(QPointF position) {
    draggedTo = position.toPoint();
    position.setY(std::clamp(position.y(), 0.0, double(std::max(0, place.viewportHeight() - 1))));
    TextSelection selected = selection;
    selected.extendTo(unitAt(offsetAt(position)));
    setSelection(selected);
}

void ReadingView::Private::endDrag() {
    pressed = false;
    autoscrolling.stop();
}

// The further outside, the faster.
void ReadingView::Private::autoscroll() {
    const int beyond =
        draggedTo.y() < 0 ? draggedTo.y() : std::max(0, draggedTo.y() - place.viewportHeight());
    const int step = beyond / 3 + (beyond < 0 ? -4 : 4);
    place.moveBy(std::clamp(step, -place.viewportHeight(), place.viewportHeight()));
    moved();
    dragTo(draggedTo);
}

void ReadingView::mouseReleaseEvent(QMouseEvent* event) {
    if (event->button() != Qt::LeftButton || !m_d->pressed) return;
    m_d->endDrag();
    if (!m_d->selection.empty())
        m_d->publishSelection();
    else if (!m_d->dragging)
        m_d->click(event->position(), event->modifiers());
    m_d->hover(event->position());
}

void ReadingView::Private::click(QPointF position, Qt::KeyboardModifiers modifiers) {
    if (const auto tag = tagAt(position)) {
        emit q->speakerTagClicked(tag->speaker, modifiers & Qt::ControlModifier);
        return;
    }
    const auto character = characterAt(position);
    if (!character) return q->setCurrentQuote(std::nullopt);
    if (const InlineStyle* link = linkAt(*character)) {
        emit q->linkActivated(QString::fromStdString(link->target));
        return;
    }
    const auto quote = q->quoteAt(*character);
    q->setCurrentQuote(quote);
    if (quote) emit q->quoteActivated(*quote);
}

void ReadingView::wheelEvent(QWheelEvent* event) {
    event->accept();
    m_d->wheelRest += event->angleDelta().y();
    if (event->modifiers() & Qt::ControlModifier) {
        const int notches = m_d->wheelRest / degreesPerNotch;
        m_d->wheelRest %= degreesPerNotch;
        if (notches != 0) emit zoomRequested(notches);
        return;
    }
    // Touchpads say it in pixels, and want no glide; under X11 those are not to be relied on.
    static const bool pixelsTold = QGuiApplication::platformName() != QLatin1String("xcb");
    if (pixelsTold && !event->pixelDelta().isNull()) {
        m_d->wheelRest = 0;
        return m_d->scrollBy(-event->pixelDelta().y(), false);
    }
    const int lines = QApplication::wheelScrollLines() * m_d->column.sheet().lineStep();
    const int pixels = m_d->wheelRest * lines / degreesPerNotch;
    if (pixels == 0) return;
    m_d->wheelRest -= pixels * degreesPerNotch / std::max(1, lines);
    m_d->scrollBy(-pixels, std::abs(event->angleDelta().y()) >= degreesPerNotch);
}

void ReadingView::contextMenuEvent(QContextMenuEvent* event) {
    if (event->reason() != QContextMenuEvent::Mouse) {
        const std::uint32_t caret = m_d->selection.caret();
        const QRect rect = m_d->caretRect(caret);
        const bool seen = viewport()->rect().intersects(rect);
        const QPoint at = seen ? rect.bottomLeft() : viewport()->rect().center();
        const InlineStyle* link =
            m_d->state.focusedLink ? m_d->linkAt(m_d->state.focusedLink->begin) : nullptr;
        const auto quote = m_d->state.currentQuote ? m_d->state.currentQuote : quoteAt(caret);
        emit contextMenuRequested(
            viewport()->mapToGlobal(at), quote,
            link != nullptr ? QString::fromStdString(link->target) : QString());
        return;
    }
    const auto character = m_d->characterAt(event->pos());
    const InlineStyle* link = character ? m_d->linkAt(*character) : nullptr;
    emit contextMenuRequested(event->globalPos(), character ? quoteAt(*character) : std::nullopt,
                              link != nullptr ? QString::fromStdString(link->target) : QString());
}

void ReadingView::timerEvent(QTimerEvent* event) {
    if (event->timerId() == m_d->measuring.timerId()) return m_d->measureIdle();
    if (event->timerId() == m_d->autoscrolling.timerId()) return m_d->autoscroll();
    QAbstractScrollArea::timerEvent(event);
}

}  // namespace quotelight
