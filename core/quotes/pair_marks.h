// SPDX-License-Identifier: Apache-2.0
#pragma once

// Which mark closes which, for the marks of one family on one level of nesting in one block.
//
// Both linear in the marks.

#include <cstdint>
#include <span>
#include <string_view>
#include <vector>

#include "quotes/habits.h"
#include "quotes/mark.h"

namespace quotelight {

inline constexpr std::uint32_t noMark = UINT32_MAX;

// Indices into the marks paired.
struct Pairing {
    std::uint32_t open = 0;
    std::uint32_t close = noMark;  // noMark: the quote is never closed
    std::uint32_t next = noMark;   // the next opening mark, before which an unclosed quote ends
};

// Bracket matching by the side each mark stands on. A mark on the wrong side is taken for what its
// neighbours say; a stray closing mark is passed over; an opening mark that no closing one is left
// for is unclosed, and does not disturb the quotes after it. In order of `open`.
std::vector<Pairing> pairMarks(std::u16string_view text, std::span<const Mark> marks,
                               const MarkHabits& habits);

// The same for single marks, most of which are apostrophes.
std::vector<Pairing> pairSingleMarks(std::u16string_view text, std::span<const Mark> marks,
                                     const MarkHabits& habits);

}  // namespace quotelight
