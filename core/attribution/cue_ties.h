// SPDX-License-Identifier: Apache-2.0
#pragma once

// Finds the word of reporting that a mention is tied to, in front of it or behind it. Looks at a
// bounded number of tokens; see evidence.h for what a tie says.

#include "attribution/evidence.h"

namespace quotelight {

// "Vale said", "Vale, the mayor, also said", "Vale: ", "Vale's statement".
CueTie cueBehind(const ArticleContext& context, std::uint32_t mention);

// "said Vale", "according to Vale", "by Vale", "told Vale".
CueTie cueInFront(const ArticleContext& context, std::uint32_t mention);

// Nearest cue verb between `from` and the sentence's end, or its begin; noToken if none.
std::uint32_t nextCue(const ArticleContext& context, std::uint32_t from, std::uint32_t end);
std::uint32_t previousCue(const ArticleContext& context, std::uint32_t begin, std::uint32_t to);

}  // namespace quotelight
