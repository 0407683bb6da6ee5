// SPDX-License-Identifier: Apache-2.0
#pragma once

// Where sentences end within one block's tokens. English rules over the tokeniser's own tokens;
// linear time.

#include <cstdint>
#include <span>
#include <string_view>
#include <vector>

#include "language/tokens.h"

namespace quotelight {

// Appends the sentences of tokens [first, tokens.size()), all of `block`, to `sentences`.
void splitSentences(std::u16string_view text, std::span<const Token> tokens, std::uint32_t first,
                    std::uint32_t block, std::vector<Sentence>& sentences);

}  // namespace quotelight
