// SPDX-License-Identifier: Apache-2.0
#pragma once

// An article cut into the pieces that the view lays out one by one: its blocks, and parts of those
// blocks that are too long to be laid out at once.
//
// In text order, disjoint, never empty. A cut falls after a sentence, else at white space (which
// then belongs to no piece), else between graphemes; never inside a surrogate pair. Linear in the
// number of blocks and cuts: the text itself is looked at only near cuts.

#include <cstddef>
#include <cstdint>
#include <optional>
#include <vector>

#include "article/article.h"
#include "text/span.h"

namespace quotelight {

struct Piece {
    Span span;
    std::uint32_t block = 0;  // index into Article::blocks
};

// Longer blocks are cut into pieces of about `pieceLength` UTF-16 code units: what is laid out
// within 5 ms.
inline constexpr std::uint32_t longestWhole = 3000;
inline constexpr std::uint32_t pieceLength = 2000;

std::vector<Piece> displayPieces(const Article& article);

// Index of the piece that holds `offset`, or of the last one before it; 0 where there is none
// before. `pieces` must not be empty. O(log n).
std::size_t pieceAt(const std::vector<Piece>& pieces, std::uint32_t offset);

}  // namespace quotelight
