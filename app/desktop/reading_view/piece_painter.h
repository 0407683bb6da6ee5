// SPDX-License-Identifier: Apache-2.0
#pragma once

// Paints one piece: what lies under its text, the text, and what lies over it.
//
// Nothing here lays text out: filter, selection, matches and flashes are painted over the same
// lines.

#include <optional>
#include <vector>

#include "presentation/highlight_runs.h"
#include "presentation/speaker_looks.h"
#include "reading/filter.h"
#include "reading_view/highlight_painter.h"
#include "reading_view/piece_layout.h"
#include "reading_view/theme.h"
#include "reading_view/type_sheet.h"

class QPainter;

namespace quotelight {

// What is shown besides the text. Spans are the article's.
struct PaintState {
    Theme theme;
    std::shared_ptr<const Analysis> analysis;  // may be null
    HighlightIndex highlights;
    std::vector<SpeakerLook> looks;
    Filter filter;
    std::vector<Span> matches;  // in text order, disjoint
    std::optional<std::size_t> currentMatch;
    Span selection;
    std::optional<QuoteId> currentQuote;
    double flash = 0;  // of the current quote, 1 to 0
    std::optional<Span> focusedLink;
    std::optional<std::uint32_t> caret;  // where it is to be seen
};

// The highlights of a piece, in painting order.
std::vector<PlacedRun> placedRuns(const PieceLayout& layout, const PaintState& state);

class Pictures;

class PiecePainter {
public:
    PiecePainter(QPainter& painter, const PaintState& state, const TypeSheet& sheet, int margin)
        : m_painter(painter), m_state(state), m_sheet(sheet), m_margin(margin) {}

    // The piece's top left at the painter's origin. `styles`: of the article.
    void paint(const PieceLayout& layout, const Article& article, const SpanIndex& styles,
               Pictures& pictures);

private:
    void paintPictures(const PieceLayout& layout, const Article& article, Pictures& pictures);
    void paintFrame(const QRectF& frame, const QString& words);
    void paintGround(const PieceLayout& layout);
    void paintInlineCode(const PieceLayout& layout, const Article& article,
                         const SpanIndex& styles);
    void paintMatches(const PieceLayout& layout);
    void paintSelection(const PieceLayout& layout);
    void paintText(const PieceLayout& layout);
    void paintMarker(const PieceLayout& layout, const QColor& ink);
    void paintCurrent(const PieceLayout& layout, const std::vector<PlacedRun>& runs);
    void paintFocus(const PieceLayout& layout);
    void paintCaret(const PieceLayout& layout);
    void paintTags(const PieceLayout& layout, const std::vector<PlacedRun>& runs);
    QColor inkOf(const PieceLayout& layout) const;

    QPainter& m_painter;
    const PaintState& m_state;
    const TypeSheet& m_sheet;
    int m_margin;  // beside the column
};

}  // namespace quotelight
