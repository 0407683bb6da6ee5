// SPDX-License-Identifier: Apache-2.0
#include "reading_view/highlight_painter.h"

#include <QPainter>
#include <algorithm>
#include <cmath>

namespace quotelight {

namespace {

// Shares of the letters' size: where a tint begins above the baseline and ends below it, and how
// far apart the lines of nested quotes are.
constexpr double tintAbove = 0.96, tintBelow = 0.30, levelStep = 0.20;

}  // namespace

QColor toQColor(Colour colour) {
    return {colour.red, colour.green, colour.blue};
}

QColor mixed(const QColor& page, const QColor& colour, double share) {
    const auto channel = [share](int a, int b) { return int(std::lround(a + (b - a) * share)); };
    return {channel(page.red(), colour.red()), channel(page.green(), colour.green()),
            channel(page.blue(), colour.blue())};
}

HighlightInk highlightInk(const AttributedQuote& quote, const std::vector<SpeakerLook>& looks,
                          const Theme& theme) {
    const SpeakerId speaker = quote.attribution.speaker;
    const SpeakerLook look = speaker < looks.size() ? looks[speaker] : unknownLook();
    const Colour page{std::uint8_t(theme.page.red()), std::uint8_t(theme.page.green()),
                      std::uint8_t(theme.page.blue())};
    HighlightInk ink;
    ink.colour = toQColor(speakerColour(look.colour, theme.dark));
    ink.tint = toQColor(speakerTint(look.colour, theme.dark, page));
    ink.line = look.line;
    ink.doubtful = quote.doubtful();
    ink.indirect = quote.kind == QuoteKind::Indirect;
    if (ink.indirect) ink.tint = mixed(theme.page, ink.tint, 0.45);
    return ink;
}

HighlightPainter::HighlightPainter(QPainter& painter, const PieceLayout& layout, const Theme& theme)
    : m_painter(painter),
      m_layout(layout),
      m_theme(theme),
      m_thickness(std::max(2.0, std::round(layout.emSize() / 9))) {}

QRectF HighlightPainter::tintRect(const InlineRect& rect, std::uint8_t depth) const {
    const double em = m_layout.emSize();
    const double inset = std::min<int>(depth, 3) * 0.09 * em;
    const double top = std::round(rect.baseline - tintAbove * em + inset);
    const double bottom = std::round(rect.baseline + tintBelow * em - inset);
    return {rect.glyphs.left() - 1, top, rect.glyphs.width() + 2, std::max(1.0, bottom - top)};
}

void HighlightPainter::paintTint(const PlacedRun& placed) {
    if (!placed.run.lit) return;
    m_painter.setRenderHint(QPainter::Antialiasing);
    m_painter.setPen(Qt::NoPen);
    for (const InlineRect& rect : placed.rects) {
        const QRectF box = tintRect(rect, placed.run.depth);
        if (placed.ink.doubtful) {
            paintHatching(box, placed.ink);
        } else {
            m_painter.setBrush(placed.ink.tint);
            m_painter.drawRoundedRect(box, 2.5, 2.5);
        }
    }
}

// A paler tint with slanted stripes: looks unfinished in any colour and in none.
void HighlightPainter::paintHatching(const QRectF& rect, const HighlightInk& ink) {
    m_painter.setBrush(mixed(m_theme.page, ink.tint, 0.35));
    m_painter.setPen(Qt::NoPen);
    m_painter.drawRoundedRect(rect, 2.5, 2.5);
    m_painter.save();
    m_painter.setClipRect(rect, Qt::IntersectClip);
    m_painter.setPen(QPen(ink.tint, 2));
    constexpr double step = 7;
    const double height = rect.height();
    // From a raster of the whole line, so that neighbouring rectangles' stripes meet.
    for (double x = std::floor((rect.left() - height) / step) * step; x < rect.right(); x += step)
        m_painter.drawLine(QPointF(x, rect.bottom()), QPointF(x + height, rect.top()));
    m_painter.restore();
}

void HighlightPainter::paintLine(const PlacedRun& placed) {
    const bool full = placed.run.lit && !placed.ink.indirect;
    const double thickness = full ? m_thickness : std::max(1.0, m_thickness / 2);
    const double below = tintBelow + std::min<int>(placed.run.inside, 2) * levelStep;
    const QColor colour =
        placed.run.lit ? placed.ink.colour : mixed(m_theme.page, placed.ink.colour, 0.38);
    m_painter.setBrush(Qt::NoBrush);
    m_painter.setPen(QPen(colour, thickness, Qt::SolidLine, Qt::FlatCap));
    for (const InlineRect& rect : placed.rects) {
        const double y = std::round(rect.baseline + below * m_layout.emSize() - thickness / 2);
        strokeLine(placed.ink.line, thickness, rect.glyphs.left(), rect.glyphs.right(), y);
    }
}

void HighlightPainter::strokeLine(LineStyle style, double thickness, double left, double right,
                                  double y) {
    QPen pen = m_painter.pen();
    // Solid and dashed lines lie on whole pixels; dots are round.
    m_painter.setRenderHint(QPainter::Antialiasing, style == LineStyle::Dotted);
    const QColor colour = pen.color();
    switch (style) {
        case LineStyle::Solid:
            m_painter.fillRect(QRectF(left, y, right - left, thickness), colour);
            break;
        case LineStyle::Dashed:
            for (double x = left; x < right; x += 4 * thickness)
                m_painter.fillRect(QRectF(x, y, std::min(2.5 * thickness, right - x), thickness),
                                   colour);
            break;
        case LineStyle::Dotted:
            pen.setCapStyle(Qt::RoundCap);
            pen.setDashPattern({0.01, 1.9});
            m_painter.setPen(pen);
            m_painter.drawLine(QPointF(left + thickness / 2, y + thickness / 2),
                               QPointF(right - thickness / 2, y + thickness / 2));
            break;
        case LineStyle::Double: {
            const double thin = std::max(1.0, std::floor(thickness / 2));
            m_painter.fillRect(QRectF(left, y - thin, right - left, thin), colour);
            m_painter.fillRect(QRectF(left, y + thin, right - left, thin), colour);
            break;
        }
    }
}

QPainterPath HighlightPainter::contour(const PlacedRun& placed) const {
    QPainterPath path;
    path.setFillRule(Qt::WindingFill);
    const double grow = m_layout.look().lineStep * 0.5 + 1;
    for (std::size_t i = 0; i < placed.rects.size(); ++i) {
        QRectF box = tintRect(placed.rects[i], 0).adjusted(-2, -2, 2, 2);
        // Neighbouring lines' boxes overlap, so that one contour goes round all.
        if (i > 0) box.setTop(std::min(box.top(), box.center().y() - grow));
        if (i + 1 < placed.rects.size())
            box.setBottom(std::max(box.bottom(), box.center().y() + grow));
        path.addRect(box);
    }
    return path.simplified();
}

}  // namespace quotelight
