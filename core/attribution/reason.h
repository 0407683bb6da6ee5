// SPDX-License-Identifier: Apache-2.0
#pragma once

// Says in one line of words what an attribution rests on: the tie between mention and quote that
// its features saw, whom a pronoun was taken for, or whose speech goes on.

#include <string>

#include "attribution/decode.h"

namespace quotelight {

// UTF-8, in English, no full stop: named right after the quote, by “stated”
std::string reason(const ArticleContext& context, std::uint32_t quote, const Decision& decision);

}  // namespace quotelight
