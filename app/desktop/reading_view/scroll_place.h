// SPDX-License-Identifier: Apache-2.0
#pragma once

// Where the viewport stands in a TextColumn: anchored to a piece and an offset in it, so that the
// text in sight stays put when heights elsewhere become known.
//
// Every move lays out what comes into sight, so that moves are true to the pixel. Moves by less
// than a few viewports cost what they pass over; longer ones jump by the estimated heights.

#include <cstddef>
#include <cstdint>

#include "text/span.h"

namespace quotelight {

class TextColumn;

class ScrollPlace {
public:
    explicit ScrollPlace(TextColumn& column) : m_column(column) {}

    void setViewportHeight(int height);
    int viewportHeight() const { return m_viewportHeight; }

    // The first piece in sight, and its top below the viewport's top (0 or less, but for rounding).
    std::size_t piece() const { return m_piece; }
    int pieceTop() const { return m_pieceTop; }
    // The viewport's top in the column; the largest it can be.
    std::int64_t y() const;
    std::int64_t mostY() const;

    // Moves by so many pixels, downwards if positive, as far as there is text.
    void moveBy(std::int64_t pixels);
    void moveTo(std::int64_t y);
    void moveToStart();
    void moveToEnd();
    // Puts the top of the line that holds `offset` at `pixels` below the viewport's top.
    void moveToLine(std::uint32_t offset, int pixels);
    // Forgets where it stood: for another article.
    void reset();

    // A line to hold on to while layouts change: the first one whose top is in sight.
    struct Hold {
        std::uint32_t offset = 0;
        int pixels = 0;
    };
    Hold hold() const;

    // Where a piece's top is below the viewport's top; exact near the viewport.
    std::int64_t topOf(std::size_t piece) const;

private:
    void settle();

    TextColumn& m_column;
    int m_viewportHeight = 0;
    std::size_t m_piece = 0;
    int m_pieceTop = 0;
};

}  // namespace quotelight
