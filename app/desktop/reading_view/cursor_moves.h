// SPDX-License-Identifier: Apache-2.0
#pragma once

// Where a text cursor goes: by grapheme, word, line, paragraph and page, across pieces.
//
// Left and right are as seen, so that a key moves the way it points in text of either direction.
// Lays out the pieces it passes; a move costs one piece or two.

#include <cstdint>
#include <optional>

#include "text/span.h"

namespace quotelight {

class TextColumn;

enum class CursorMove : std::uint8_t {
    Left,
    Right,
    WordLeft,
    WordRight,
    LineUp,
    LineDown,
    LineStart,
    LineEnd,
    ParagraphUp,
    ParagraphDown,
    PageUp,
    PageDown,
    TextStart,
    TextEnd
};

class CursorMoves {
public:
    CursorMoves(TextColumn& column, int pageHeight) : m_column(column), m_page(pageHeight) {}

    // `x`: where up and down aim at in the column; set by them, cleared by all others.
    std::uint32_t moved(std::uint32_t offset, CursorMove move, std::optional<double>& x) const;

    // The word (or stretch of white space or marks) at an offset, and its block.
    Span wordAt(std::uint32_t offset) const;
    Span paragraphAt(std::uint32_t offset) const;

private:
    std::uint32_t sideways(std::uint32_t offset, bool right, bool word) const;
    std::uint32_t vertically(std::uint32_t offset, int lines, double x) const;
    std::uint32_t byPage(std::uint32_t offset, bool down, double x) const;
    std::uint32_t lineEdge(std::uint32_t offset, bool end) const;
    std::uint32_t paragraphEdge(std::uint32_t offset, bool down) const;
    std::uint32_t firstOffset() const;
    std::uint32_t lastOffset() const;

    TextColumn& m_column;
    int m_page;
};

}  // namespace quotelight
