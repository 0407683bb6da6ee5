// SPDX-License-Identifier: Apache-2.0
#pragma once

// Which language an article is written in, from its commonest function words and its script.
//
// Metadata's own statement wins where the text does not contradict it. Looks at the first 20,000
// characters. Returns a BCP 47 primary tag ("en"), or "und" where it cannot tell.

#include <string>

#include "article/article.h"

namespace quotelight {

std::string detectLanguage(const Article& article);

}  // namespace quotelight
