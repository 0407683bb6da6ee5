// SPDX-License-Identifier: Apache-2.0
#include "start/file_link.h"

#include <QPainter>
#include <QStyle>

#include "reading_view/highlight_painter.h"
#include "theme/icons.h"

namespace quotelight {
namespace {

constexpr int padding = 8;
constexpr int iconSide = 22;
constexpr int textLeft = 90;  // under the page's own title

}  // namespace

FileLink::FileLink(const QString& title, const QString& about, const QString& icon, QWidget* parent)
    : QAbstractButton(parent), m_about(about), m_iconName(icon) {
    // Not as the button's text, where an ampersand of the title would make a mnemonic.
    setProperty("title", title);
    setAccessibleName(title);
    setAccessibleDescription(about);
    setCursor(Qt::PointingHandCursor);
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void FileLink::setColour(const QColor& colour) {
    m_quiet = colour;
    setIcon(themedIcon(m_iconName, colour));
    update();
}

QSize FileLink::sizeHint() const {
    return {200, 2 * fontMetrics().height() + 2 * padding};
}

void FileLink::enterEvent(QEnterEvent*) {
    update();
}

void FileLink::leaveEvent(QEvent*) {
    update();
}

void FileLink::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QColor ground = palette().color(QPalette::Base), ink = palette().color(QPalette::Text);
    painter.setPen(hasFocus() ? QPen(palette().color(QPalette::Link), 1) : QPen(Qt::NoPen));
    painter.setBrush(mixed(ground, ink, isDown() ? 0.12 : underMouse() ? 0.06 : 0));
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 6, 6);

    const auto place = [this](const QRect& r) {
        return QStyle::visualRect(layoutDirection(), rect(), r);
    };
    icon().paint(&painter,
                 place({textLeft - iconSide - 16, (height() - iconSide) / 2, iconSide, iconSide}));
    const int line = fontMetrics().height();
    const QRect title(textLeft, padding, width() - textLeft - padding, line);
    const int flags = static_cast<int>(QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft)) |
                      Qt::TextSingleLine;
    const auto draw = [&](const QRect& room, const QString& text) {
        painter.drawText(place(room), flags,
                         fontMetrics().elidedText(text, Qt::ElideRight, room.width()));
    };
    painter.setPen(ink);
    draw(title, property("title").toString());
    painter.setPen(m_quiet);
    draw(title.translated(0, line), m_about);
}

}  // namespace quotelight
