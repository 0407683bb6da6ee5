// SPDX-License-Identifier: Apache-2.0
#pragma once

// One piece of the article laid out: its lines, and where they are.
//
// Coordinates are logical pixels from the piece's top left: the column's left edge, and the top of
// the space above its text. Offsets are the article's; those outside the piece are moved into it.

#include <QPointF>
#include <QRectF>
#include <QTextLayout>
#include <memory>
#include <optional>
#include <vector>

#include "article/article.h"
#include "presentation/span_index.h"
#include "reading_view/display_pieces.h"
#include "reading_view/pictures.h"
#include "reading_view/type_sheet.h"

namespace quotelight {

// What a piece needs from its surroundings to be laid out.
struct PieceContext {
    const Article& article;
    const SpanIndex& styles;  // of article.styles
    const TypeSheet& sheet;
    const QColor& linkColour;
    const Pictures& pictures;
    int width = 0;  // of the column
    bool firstOfArticle = false, lastOfArticle = false;
};

// A picture, or the frame with its words where it cannot be shown.
struct PictureBox {
    std::uint32_t image = 0;  // index into Article::images
    QRectF rect;
    bool shown = false;  // the picture itself
};

// Where some characters of one line are.
struct InlineRect {
    QRectF glyphs;  // from ascent to descent
    double baseline = 0;
    int line = 0;
};

class PieceLayout {
public:
    PieceLayout(const Piece& piece, const PieceContext& context);

    const Piece& piece() const { return m_piece; }
    Span span() const { return m_piece.span; }
    const Block& block() const { return *m_block; }
    const BlockLook& look() const { return m_look; }
    bool rightToLeft() const { return m_rightToLeft; }
    bool beginsBlock() const { return m_piece.span.begin == m_block->span.begin; }
    bool endsBlock() const { return m_piece.span.end == m_block->span.end; }

    int height() const { return m_height; }    // with the space above, and below the last
    int textTop() const { return m_textTop; }  // below the space above
    int textBottom() const { return m_textTop + m_textHeight; }
    int width() const { return m_width; }
    QRectF textRect() const;  // where lines may stand: without indents

    const QTextLayout& text() const { return *m_layout; }
    const std::vector<PictureBox>& pictures() const { return m_pictures; }
    int lineCount() const { return m_layout->lineCount(); }
    // The line that holds `offset`, or that `y` falls into (the nearest).
    int lineOf(std::uint32_t offset) const;
    int lineAtY(double y) const;
    Span lineSpan(int line) const;
    // The full box of a line, leading included; as wide as its text.
    QRectF lineBox(int line) const;
    double emSize() const { return m_emSize; }  // of the piece's own font, in pixels

    // Where a span's characters are, line by line; several rectangles a line where directions mix.
    std::vector<InlineRect> rects(Span span) const;
    // A caret before the character at `offset`: 1 pixel wide.
    QRectF caret(std::uint32_t offset) const;
    // The caret position nearest to a point.
    std::uint32_t offsetAt(QPointF point) const;
    // The character that a point is on; nothing beside the text.
    std::optional<std::uint32_t> characterAt(QPointF point) const;

private:
    int position(std::uint32_t offset) const;  // in the layout
    std::uint32_t offset(int position) const {
        return m_piece.span.begin + std::uint32_t(position);
    }
    void placePictures(const PieceContext& context);
    void setText(const PieceContext& context);
    void breakLines(const PieceContext& context);
    void appendRects(const QTextLine& line, int begin, int end,
                     std::vector<InlineRect>& rects) const;

    Piece m_piece;
    const Block* m_block;
    BlockLook m_look;
    bool m_rightToLeft = false, m_mixed = false;
    double m_emSize = 0;
    int m_width = 0, m_height = 0, m_textTop = 0, m_textHeight = 0;
    std::unique_ptr<QTextLayout> m_layout;
    std::vector<PictureBox> m_pictures;
    std::vector<float> m_lineTops;  // tops of the full boxes, and the last one's bottom
};

}  // namespace quotelight
