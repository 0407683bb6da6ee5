// SPDX-License-Identifier: Apache-2.0
#pragma once

// Which speakers of an article the names after --speaker mean.

#include <string>
#include <vector>

#include "reading/filter.h"

namespace quotelight::cli {

// `kinds` with the speakers that `names` mean in this article. A name that fits several people
// means all of them; "?" the quotes whose speaker is not known. Where no name fits anybody the
// filter shows nothing.
Filter chosenSpeakers(const Analysis& analysis, const Filter& kinds,
                      const std::vector<std::string>& names);

bool meansSomebody(const Analysis& analysis, const std::string& name);

}  // namespace quotelight::cli
