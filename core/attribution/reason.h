// SPDX-License-Identifier: Apache-2.0
#pragma once

// Says in one line of words what carried an attribution: of all that was known of the quote's
// source, the kinds of facts without which the model would sooner have named somebody else
// (carriers.h), and whom a pronoun was taken for.

#include <string>

#include "attribution/decode.h"

namespace quotelight {

// UTF-8, in English, no full stop: named right after the quote, by “stated”
std::string reason(const ArticleContext& context, const Decision& decision);

}  // namespace quotelight
