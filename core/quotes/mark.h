// SPDX-License-Identifier: Apache-2.0
#pragma once

// One quotation mark in the text, with what its neighbours say about the side it stands on.

#include <cstdint>
#include <string_view>
#include <vector>

#include "text/span.h"

namespace quotelight {

// Marks that pair with one another; a text may mix them up within a family, never across.
enum class MarkFamily : std::uint8_t {
    Double,       // “ ” „ ‟ " `` ''
    Single,       // ‘ ’ ‚ ‛ ' `
    Guillemet,    // « »
    Angle,        // ‹ ›
    Corner,       // 「 」
    WhiteCorner,  // 『 』
    DoublePrime   // 〝 〞 〟
};
inline constexpr std::size_t markFamilies = 7;

enum class Side : std::uint8_t { Open, Close, Either };

// What stands on one side of a mark or of a run of marks.
enum class Neighbour : std::uint8_t {
    Space,  // white space, or the block's edge
    Dash,   // dashes, hyphens, slashes: what joins as well as parts
    Open,   // an opening bracket
    Close,  // a closing bracket
    Stop,   // punctuation that follows words: , . ; : ! ? …
    Digit,
    Word  // letters and everything else
};

struct Mark {
    Span span;           // with the combining characters that hang on it
    char16_t shape = 0;  // see markShape
    MarkFamily family = MarkFamily::Double;
    Neighbour left = Neighbour::Space;
    Neighbour right = Neighbour::Space;
    bool first = false;     // nothing but marks and white space before it in its block
    bool ellipsis = false;  // dots that begin the words stand to its right

    // The side that the neighbours speak for.
    Side context() const;
};

// Two of the typewriter's single marks side by side: one double mark, or a single quote inside
// another that begins or ends with it.
enum class SinglePairs : std::uint8_t { AreDouble, AreTwo };

// Appends the marks of one block to `marks`, apostrophes inside words left out. At most
// `marksInBlock`: false if there were more. Linear.
bool scanMarks(std::u16string_view text, Span block, SinglePairs pairs, std::vector<Mark>& marks);

// A paragraph of a thousand pages; more is an attack on memory.
inline constexpr std::size_t marksInBlock = 400'000;

}  // namespace quotelight
