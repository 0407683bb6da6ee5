// SPDX-License-Identifier: Apache-2.0
#pragma once

// Turn-taking: how a candidate fits among the speakers of the quotes just before and just after.
// People who talk to each other take turns, and a paragraph seldom holds the words of two.

#include <cstdint>
#include <vector>

#include "attribution/candidates.h"

namespace quotelight {

// Four digits to the base 4, for the quotes two before, one before, one after and two after:
// 0 no such quote near, or nobody known; 1 somebody else; 2 the speaker; 3 the speaker, by name.
inline constexpr std::uint16_t turnPatterns = 256;

std::uint16_t turnPattern(const ArticleContext& context, std::uint32_t quote,
                          const std::vector<Turn>& turns, SpeakerId speaker);

// How many of the quotes around the speaker says: 0 none, to 7 nearly all.
std::uint8_t shareOfTurns(const std::vector<Turn>& turns, std::uint32_t quote, SpeakerId speaker);

}  // namespace quotelight
