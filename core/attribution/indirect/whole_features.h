// SPDX-License-Identifier: Apache-2.0
#pragma once

// The features by which a proposal is judged as a whole, beside the others of its sentence: two
// cues seldom report the same words.

#include <span>

#include "attribution/indirect/proposals.h"

namespace quotelight {

// Appends those of all[which]. `all` are proposals()'s of an article. Bounded time.
void wholeFeatures(const ReportView& view, std::span<const Proposal> all, std::size_t which,
                   Keys& keys);

}  // namespace quotelight
