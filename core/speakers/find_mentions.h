// SPDX-License-Identifier: Apache-2.0
#pragma once

// Every name, pronoun and description of a possible source, before it is known whom it means.

#include <vector>

#include "speakers/found.h"
#include "speakers/words.h"

namespace quotelight {

// In order of core.first, the longer first. Linear in the tokens.
std::vector<Found> findMentions(const Words& words);

}  // namespace quotelight
