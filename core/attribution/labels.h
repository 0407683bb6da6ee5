// SPDX-License-Identifier: Apache-2.0
#pragma once

// A transcript's turn belongs to whom its label names, and a quote that is a paragraph of its own
// to the person whom the line beside it names: nothing is left to choose.

#include <cstdint>
#include <optional>

#include "attribution/context.h"
#include "attribution/decode.h"

namespace quotelight {

// None where the quote has no label or credit, the label is no mention, or the credit neither a
// person nor a body. Logarithmic in the mentions.
std::optional<Decision> decideByLabel(const ArticleContext& context, std::uint32_t quote);

// What a decision by label states; its confidence is fixed.
Attribution stateByLabel(const ArticleContext& context, std::uint32_t quote,
                         const Decision& decision);

}  // namespace quotelight
