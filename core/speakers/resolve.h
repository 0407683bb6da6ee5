// SPDX-License-Identifier: Apache-2.0
#pragma once

// Gives pronouns and descriptions to the people and bodies they stand for.
//
// In text order, so that what was resolved before is evidence for what comes after. Only the
// mentions of the last few sentences are looked at for each, so the cost is linear.

#include <vector>

#include "speakers/cast.h"
#include "speakers/found.h"
#include "speakers/words.h"

namespace quotelight {

void resolveMentions(const Words& words, const std::vector<Found>& found, Cast& cast);

}  // namespace quotelight
