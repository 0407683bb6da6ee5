// SPDX-License-Identifier: Apache-2.0
#include "theme/speaker_paint.h"

#include <QPainter>
#include <QPainterPath>
#include <algorithm>

#include "reading_view/highlight_painter.h"
#include "reading_view/theme.h"
#include "strings/display_text.h"

namespace quotelight {
namespace {

Colour toColour(const QColor& colour) {
    return {static_cast<std::uint8_t>(colour.red()), static_cast<std::uint8_t>(colour.green()),
            static_cast<std::uint8_t>(colour.blue())};
}

Qt::PenStyle penStyle(LineStyle line) {
    switch (line) {
        case LineStyle::Dashed:
            return Qt::DashLine;
        case LineStyle::Dotted:
            return Qt::DotLine;
        case LineStyle::Solid:
        case LineStyle::Double:
            break;
    }
    return Qt::SolidLine;
}

// The tag in the largest size that fits the plate, for tags have one to several letters.
QFont tagFont(const QFont& base, const QString& tag, const QRectF& rect) {
    QFont font = base;
    font.setBold(true);
    const bool flat = rect.width() > 1.4 * rect.height();  // beside a line, not in a row
    font.setPixelSize(std::max(6, static_cast<int>(rect.height() * (flat ? 0.8 : 0.46))));
    const double width = QFontMetricsF(font).horizontalAdvance(tag);
    if (width > rect.width() - 4)
        font.setPixelSize(std::max(
            5, static_cast<int>(font.pixelSize() * (rect.width() - 4) / std::max(1.0, width))));
    return font;
}

}  // namespace

QColor strongColour(const SpeakerLook& look, const Theme& theme) {
    return toQColor(speakerColour(look.colour, theme.dark));
}

QColor tintColour(const SpeakerLook& look, const Theme& theme) {
    return toQColor(speakerTint(look.colour, theme.dark, toColour(theme.page)));
}

void paintLookLine(QPainter& painter, const SpeakerLook& look, const Theme& theme,
                   const QRectF& rect, double width) {
    QPen pen(strongColour(look, theme), width, penStyle(look.line), Qt::FlatCap);
    painter.setPen(pen);
    const double y = rect.bottom() - width / 2;
    if (look.line != LineStyle::Double) {
        painter.drawLine(QPointF(rect.left(), y), QPointF(rect.right(), y));
        return;
    }
    pen.setWidthF(width * 0.6);
    painter.setPen(pen);
    for (double offset : {0.0, width * 1.3})
        painter.drawLine(QPointF(rect.left(), y - offset), QPointF(rect.right(), y - offset));
}

void paintSpeakerBadge(QPainter& painter, const SpeakerLook& look, const Theme& theme,
                       const QRectF& rect) {
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    QPainterPath plate;
    plate.addRoundedRect(rect, 4, 4);
    painter.fillPath(plate, tintColour(look, theme));
    painter.setClipPath(plate, Qt::IntersectClip);
    paintLookLine(painter, look, theme, rect, 3);
    const QString tag = toQString(look.tag);
    const QRectF words = rect.adjusted(0, 0, 0, -3);
    painter.setFont(tagFont(painter.font(), tag, words));
    painter.setPen(theme.text);
    painter.drawText(words, Qt::AlignCenter, tag);
    painter.restore();
}

}  // namespace quotelight
