// SPDX-License-Identifier: Apache-2.0
#pragma once

// The stretches of one block as they are found, family of marks by family: each new one is nested
// in or disjoint from those before.

#include <span>
#include <string_view>
#include <vector>

#include "quotes/habits.h"
#include "quotes/mark.h"
#include "quotes/marked.h"

namespace quotelight {

class Nesting {
public:
    // `known`: stretches found otherwise, in order, disjoint.
    Nesting(std::u16string_view text, Span block, std::vector<Marked> known);

    // Pairs the marks of `family` among `marks`, all of the block's, level by level.
    void add(std::span<const Mark> marks, MarkFamily family, const MarkHabits& habits);

    struct Nested {
        std::vector<Marked> stretches;
        bool tooDeep = false;  // some were nested deeper than limits::quoteNesting: left out
    };
    // In order of begin, with depth and parent (an index into the result); those without words are
    // left out.
    Nested finish() const;

private:
    struct Level {
        std::int32_t container;  // index into m_found, -1 outermost
        std::uint32_t mark;
    };
    std::vector<Level> levels(std::span<const Mark> marks, MarkFamily family) const;
    void addLevel(std::span<const Mark> marks, std::int32_t container, const MarkHabits& habits,
                  std::vector<Marked>& fresh) const;
    std::uint32_t unclosedEnd(std::uint32_t begin, std::uint32_t end) const;
    Marked stretch(Span open, Span close, bool closed) const;

    std::u16string_view m_text;
    Span m_block;
    std::vector<Marked> m_found;  // in order of begin
};

}  // namespace quotelight
