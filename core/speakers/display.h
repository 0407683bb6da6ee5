// SPDX-License-Identifier: Apache-2.0
#pragma once

// How a speaker is shown: the fullest name and the first good description, in the article's words.

#include <string>
#include <vector>

#include "speakers/cast.h"
#include "speakers/found.h"
#include "speakers/words.h"

namespace quotelight {

// Of a narrator whom nobody names: "the narrator".
std::u16string displayName(const Words& words, const std::vector<Found>& found,
                           const Entity& entity);

// Empty where the article has none.
std::u16string displayDescription(const Words& words, const std::vector<Found>& found,
                                  const Entity& entity);

}  // namespace quotelight
