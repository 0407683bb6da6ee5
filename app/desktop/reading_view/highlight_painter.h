// SPDX-License-Identifier: Apache-2.0
#pragma once

// Paints the highlights of one piece: tints under the text, lines below it, and the outline of the
// current quote.
//
// A quote that encloses others has its line below theirs and its tint taller, so that every level
// stays legible. Cost: what is in the piece.

#include <QColor>
#include <QPainterPath>
#include <optional>
#include <vector>

#include "presentation/highlight_runs.h"
#include "presentation/speaker_looks.h"
#include "reading_view/piece_layout.h"
#include "reading_view/theme.h"

class QPainter;

namespace quotelight {

QColor toQColor(Colour colour);

// How much of `colour` in `page`: 0 to 1.
QColor mixed(const QColor& page, const QColor& colour, double share);

// Whose words, and how they look here and now.
struct HighlightInk {
    QColor colour;  // full strength
    QColor tint;
    LineStyle line = LineStyle::Solid;
    bool doubtful = false;
    bool indirect = false;
};

HighlightInk highlightInk(const AttributedQuote& quote, const std::vector<SpeakerLook>& looks,
                          const Theme& theme);

struct PlacedRun {
    HighlightRun run;
    HighlightInk ink;
    std::vector<InlineRect> rects;
};

class HighlightPainter {
public:
    // Paints with the piece's top left at the painter's origin.
    HighlightPainter(QPainter& painter, const PieceLayout& layout, const Theme& theme);

    void paintTint(const PlacedRun& placed);
    void paintLine(const PlacedRun& placed);
    // The contour round all lines of a run.
    QPainterPath contour(const PlacedRun& placed) const;

private:
    QRectF tintRect(const InlineRect& rect, std::uint8_t depth) const;
    void paintHatching(const QRectF& rect, const HighlightInk& ink);
    void strokeLine(LineStyle style, double thickness, double left, double right, double y);

    QPainter& m_painter;
    const PieceLayout& m_layout;
    const Theme& m_theme;
    double m_thickness;  // of a full-strength line
};

}  // namespace quotelight
