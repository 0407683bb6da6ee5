// SPDX-License-Identifier: Apache-2.0
#pragma once

// Two people who speak as one: "Ann Poe and Jon Roe wrote", "said Poe and Roe".
//
// Each pair of names that are one subject becomes a mention of its own, in front of its parts,
// which are then nested in it. Linear.

#include <vector>

#include "speakers/found.h"
#include "speakers/words.h"

namespace quotelight {

// `found`: by place, with their extents; what refers to other mentions is renumbered.
void addJointMentions(const Words& words, std::vector<Found>& found);

}  // namespace quotelight
