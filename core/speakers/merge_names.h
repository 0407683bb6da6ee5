// SPDX-License-Identifier: Apache-2.0
#pragma once

// Gives every name to the person or body that bears it.
//
// Full names first, then short ones in text order: a surname, a first name, an acronym, "the Post".
// Two people whose first names differ are never made one; a bare surname that several bear goes to
// whom it meant last, or who was met most. Candidates are found by hash and at most a few dozen are
// compared, so the cost is linear.

#include <vector>

#include "speakers/cast.h"
#include "speakers/found.h"
#include "speakers/words.h"

namespace quotelight {

void mergeNames(const Words& words, const std::vector<Found>& found, Cast& cast);

}  // namespace quotelight
