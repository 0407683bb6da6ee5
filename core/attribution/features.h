// SPDX-License-Identifier: Apache-2.0
#pragma once

// The facts about a candidate as hashed features of a linear model. Training and use both come
// through here.

#include <cstdint>
#include <vector>

#include "attribution/evidence.h"
#include "attribution/fact_kinds.h"

namespace quotelight {

// Appends the feature keys that hold for the candidate to `out`; none is 0. Tells where the
// sections end.
SectionEnds appendFeatures(const ArticleContext& context, std::uint32_t quote,
                           const QuoteFacts& facts, const Candidate& candidate,
                           const Evidence& evidence, std::vector<std::uint32_t>& out);

}  // namespace quotelight
