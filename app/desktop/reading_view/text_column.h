// SPDX-License-Identifier: Apache-2.0
#pragma once

// The article as one tall column of pieces, of which only those asked for are laid out.
//
// Heights of pieces never laid out are estimated from their length and corrected when they are;
// nothing here knows of scrolling (see ScrollPlace). y counts logical pixels from the column's top
// in 64 bits: a tall column has more than an int holds. GUI thread only.

#include <QColor>
#include <chrono>
#include <memory>
#include <vector>

#include "article/article.h"
#include "presentation/span_index.h"
#include "reading_view/display_pieces.h"
#include "reading_view/height_index.h"
#include "reading_view/layout_cache.h"
#include "reading_view/pictures.h"
#include "reading_view/piece_layout.h"
#include "reading_view/type_sheet.h"

namespace quotelight {

class TextColumn {
public:
    void setArticle(std::shared_ptr<const Article> article);
    void setSheet(const TypeSheet& sheet);
    void setLinkColour(const QColor& colour);
    // The room there is; the column takes what its measure asks for and centres itself.
    void setRoom(int width);

    const Article& article() const { return *m_article; }
    const SpanIndex& styles() const { return m_styles; }  // of article().styles
    const TypeSheet& sheet() const { return m_sheet; }
    Pictures& pictures() { return *m_pictures; }
    bool empty() const { return m_pieces.empty(); }
    std::size_t size() const { return m_pieces.size(); }
    const std::vector<Piece>& pieces() const { return m_pieces; }
    int left() const { return m_left; }
    int width() const { return m_width; }

    // Lays the piece out where it is not kept. What is returned stays valid while it is held.
    std::shared_ptr<const PieceLayout> layout(std::size_t piece);
    const HeightIndex& heights() const { return m_heights; }
    // The true height: lays out where it is not known yet.
    int height(std::size_t piece);

    // Lays out pieces of unknown height, from `near` on and round, until all are known or
    // `deadline` has passed. Whether there is more to do.
    bool measureUntil(std::chrono::steady_clock::time_point deadline, std::size_t near);

    std::uint64_t layoutsMade() const { return m_layoutsMade; }

private:
    std::shared_ptr<const PieceLayout> make(std::size_t piece);
    void learnHeight(std::size_t piece, int height);
    void forgetLayouts();
    void estimateAll();
    int estimate(std::size_t piece) const;

    std::shared_ptr<const Article> m_article = std::make_shared<const Article>();
    SpanIndex m_styles;
    std::unique_ptr<Pictures> m_pictures = std::make_unique<Pictures>();
    std::vector<Piece> m_pieces;
    TypeSheet m_sheet;
    QColor m_linkColour;
    int m_room = 0, m_left = 0, m_width = 0;
    HeightIndex m_heights;
    std::vector<bool> m_known;  // whether each height is true
    std::size_t m_unknown = 0;  // how many are not
    std::size_t m_nextToMeasure = 0;
    std::size_t m_measured = 0;  // while idle, since the last estimate
    LayoutCache m_cache;
    std::uint64_t m_layoutsMade = 0;
};

}  // namespace quotelight
