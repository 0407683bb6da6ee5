// SPDX-License-Identifier: Apache-2.0
#pragma once

// The lines of a plain text, and what one can tell from a line alone. Linear; thread-safe.

#include <cstdint>
#include <string_view>
#include <vector>

#include "text/span.h"

namespace quotelight {

struct Line {
    Span span;                 // without white space at its ends; never empty
    std::uint32_t indent = 0;  // columns before it; a tab counts eight
    bool afterBlank = false;   // an empty line, or nothing, stands before it

    std::uint32_t width() const { return indent + span.size(); }
};

struct Lines {
    std::vector<Line> lines;  // empty ones left out
    bool all = true;          // false: more than limits::lines; the last line holds the rest
};

Lines splitLines(std::u16string_view text);

// The part of `span` without white space at its ends.
Span trimmed(std::u16string_view text, Span span);

// Whether the words end as a sentence does: . ! ? … or : before closing marks and brackets.
bool endsSentence(std::u16string_view words);

// Whether the words begin as a sentence does not: neither capital nor digit nor opening mark.
bool beginsWithin(std::u16string_view words);

// Code units before the first white space.
std::uint32_t firstWordSize(std::u16string_view words);

}  // namespace quotelight
