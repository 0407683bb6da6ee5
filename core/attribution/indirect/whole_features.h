// SPDX-License-Identifier: Apache-2.0
#pragma once

// The features by which a proposal is judged as a whole, beside all others of its sentence: two
// cues seldom report the same words.

#include <span>
#include <vector>

#include "attribution/indirect/proposals.h"

namespace quotelight {

// One list a proposal. `all` are proposals()'s of an article. Quadratic in those of one sentence,
// of which there are some dozens at most.
std::vector<Keys> wholeFeatures(const ReportView& view, std::span<const Proposal> all);

}  // namespace quotelight
