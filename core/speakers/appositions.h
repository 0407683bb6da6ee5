// SPDX-License-Identifier: Apache-2.0
#pragma once

// Joins names with what is said of them beside them: roles in front, appositions and parentheses
// after, owners of descriptions; and marks which mentions lie inside others.

#include <vector>

#include "speakers/found.h"
#include "speakers/words.h"

namespace quotelight {

// `found` in order of core.first. Drops descriptions that are only a name's title. Linear.
void joinAppositions(const Words& words, std::vector<Found>& found);

}  // namespace quotelight
