// SPDX-License-Identifier: Apache-2.0
#pragma once

// A transcript's turn belongs to whom its label names: nothing is left to choose.

#include <cstdint>
#include <optional>

#include "attribution/context.h"
#include "attribution/decode.h"

namespace quotelight {

// None where the quote is no labelled turn, or its label is no mention. Logarithmic in the
// mentions.
std::optional<Decision> decideByLabel(const ArticleContext& context, std::uint32_t quote);

// What a decision by label states; its confidence is fixed.
Attribution stateByLabel(const ArticleContext& context, const Decision& decision);

}  // namespace quotelight
