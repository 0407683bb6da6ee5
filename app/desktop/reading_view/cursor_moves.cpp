// SPDX-License-Identifier: Apache-2.0
#include "reading_view/cursor_moves.h"

#include <QTextBoundaryFinder>
#include <algorithm>

#include "reading_view/text_column.h"

namespace quotelight {

namespace {

// As Qt: the caret's place right of or left of `position` as seen.
int beside(const PieceLayout& layout, int position, bool right, bool word) {
    const QTextLayout& text = layout.text();
    if (!word)
        return right ? text.rightCursorPosition(position) : text.leftCursorPosition(position);
    const bool onwards = right != layout.rightToLeft();
    return onwards ? text.nextCursorPosition(position, QTextLayout::SkipWords)
                   : text.previousCursorPosition(position, QTextLayout::SkipWords);
}

}  // namespace

std::uint32_t CursorMoves::firstOffset() const {
    return m_column.pieces().front().span.begin;
}
std::uint32_t CursorMoves::lastOffset() const {
    return m_column.pieces().back().span.end;
}

std::uint32_t CursorMoves::moved(std::uint32_t offset, CursorMove move,
                                 std::optional<double>& x) const {
    if (m_column.empty()) return 0;
    const bool vertical = move == CursorMove::LineUp || move == CursorMove::LineDown ||
                          move == CursorMove::PageUp || move == CursorMove::PageDown;
    if (!vertical) x.reset();
    if (vertical && !x)
        x = m_column.layout(pieceAt(m_column.pieces(), offset))->caret(offset).left();
    switch (move) {
        case CursorMove::Left:
            return sideways(offset, false, false);
        case CursorMove::Right:
            return sideways(offset, true, false);
        case CursorMove::WordLeft:
            return sideways(offset, false, true);
        case CursorMove::WordRight:
            return sideways(offset, true, true);
        case CursorMove::LineUp:
            return vertically(offset, -1, *x);
        case CursorMove::LineDown:
            return vertically(offset, 1, *x);
        case CursorMove::LineStart:
            return lineEdge(offset, false);
        case CursorMove::LineEnd:
            return lineEdge(offset, true);
        case CursorMove::ParagraphUp:
            return paragraphEdge(offset, false);
        case CursorMove::ParagraphDown:
            return paragraphEdge(offset, true);
        case CursorMove::PageUp:
            return byPage(offset, false, *x);
        case CursorMove::PageDown:
            return byPage(offset, true, *x);
        case CursorMove::TextStart:
            return firstOffset();
        case CursorMove::TextEnd:
            return lastOffset();
    }
    return offset;
}

std::uint32_t CursorMoves::sideways(std::uint32_t offset, bool right, bool word) const {
    const std::size_t piece = pieceAt(m_column.pieces(), offset);
    const auto layout = m_column.layout(piece);
    const Span span = layout->span();
    const int position = int(std::clamp(offset, span.begin, span.end) - span.begin);
    const int next = beside(*layout, position, right, word);
    const bool onwards = right != layout->rightToLeft();
    if (next != position) return span.begin + std::uint32_t(next);
    if (onwards)
        return piece + 1 < m_column.size() ? m_column.pieces()[piece + 1].span.begin : offset;
    return piece > 0 ? m_column.pieces()[piece - 1].span.end : offset;
}

std::uint32_t CursorMoves::vertically(std::uint32_t offset, int lines, double x) const {
    std::size_t piece = pieceAt(m_column.pieces(), offset);
    auto layout = m_column.layout(piece);
    int line = layout->lineOf(offset) + lines;
    if (line < 0) {
        if (piece == 0) return firstOffset();
        layout = m_column.layout(--piece);
        line = layout->lineCount() - 1;
    } else if (line >= layout->lineCount()) {
        if (piece + 1 == m_column.size()) return lastOffset();
        layout = m_column.layout(++piece);
        line = 0;
    }
    return layout->offsetAt({x, layout->lineBox(line).center().y()});
}

std::uint32_t CursorMoves::byPage(std::uint32_t offset, bool down, double x) const {
    std::size_t piece = pieceAt(m_column.pieces(), offset);
    auto layout = m_column.layout(piece);
    double y = layout->caret(offset).center().y() + (down ? m_page : -m_page);
    while (y < 0 && piece > 0) {
        layout = m_column.layout(--piece);
        y += layout->height();
    }
    while (y >= layout->height() && piece + 1 < m_column.size()) {
        y -= layout->height();
        layout = m_column.layout(++piece);
    }
    if (y < 0) return firstOffset();
    if (y >= layout->height()) return lastOffset();
    return layout->offsetAt({x, y});
}

std::uint32_t CursorMoves::lineEdge(std::uint32_t offset, bool end) const {
    const auto layout = m_column.layout(pieceAt(m_column.pieces(), offset));
    const int line = layout->lineOf(offset);
    const Span span = layout->lineSpan(line);
    if (!end) return span.begin;
    if (line + 1 == layout->lineCount()) return span.end;
    // Before the white space that the line is broken at: behind it is the next line.
    const int last = int(span.end - layout->span().begin);
    return layout->span().begin + std::uint32_t(layout->text().previousCursorPosition(last));
}

std::uint32_t CursorMoves::paragraphEdge(std::uint32_t offset, bool down) const {
    const std::vector<Block>& blocks = m_column.article().blocks;
    const std::size_t block = m_column.pieces()[pieceAt(m_column.pieces(), offset)].block;
    const std::uint32_t begin = blocks[block].span.begin;
    if (down) return block + 1 < blocks.size() ? blocks[block + 1].span.begin : lastOffset();
    if (offset > begin) return begin;
    return block > 0 ? blocks[block - 1].span.begin : firstOffset();
}

Span CursorMoves::wordAt(std::uint32_t offset) const {
    if (m_column.empty()) return {};
    const auto layout = m_column.layout(pieceAt(m_column.pieces(), offset));
    const Span span = layout->span();
    const auto size = qsizetype(span.size());
    const auto position = qsizetype(std::clamp(offset, span.begin, span.end) - span.begin);
    QTextBoundaryFinder finder(QTextBoundaryFinder::Word, layout->text().text());
    finder.setPosition(std::min(position + 1, size));
    const qsizetype begin = std::max<qsizetype>(0, finder.toPreviousBoundary());
    qsizetype end = finder.toNextBoundary();
    if (end < 0) end = size;
    return {span.begin + std::uint32_t(begin), span.begin + std::uint32_t(end)};
}

Span CursorMoves::paragraphAt(std::uint32_t offset) const {
    if (m_column.empty()) return {};
    const Piece& piece = m_column.pieces()[pieceAt(m_column.pieces(), offset)];
    return m_column.article().blocks[piece.block].span;
}

}  // namespace quotelight
