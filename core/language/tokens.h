// SPDX-License-Identifier: Apache-2.0
#pragma once

// Words and sentences of an article, the ground that mentions and attributions stand on.
//
// English tokenisation after the Penn Treebank's habits where they matter here: "Vale's" and
// "she'd" are two tokens, "don't" is one, "U.S." and "Mr." are one, "10-year-old" is one, an
// address is one, each mark of punctuation is one. A hand scan over ICU character properties: no
// word iterator on the hot path. Linear time.

#include <cstdint>
#include <string_view>
#include <vector>

#include "article/article.h"
#include "text/span.h"

namespace quotelight {

enum class TokenKind : std::uint8_t {
    Word,
    Number,
    Punctuation,
    Mark /* a quotation mark or dash */
};

struct Token {
    Span span;
    TokenKind kind;
    bool capitalised = false;  // first letter is upper case
    bool allCaps = false;      // two letters or more, all upper case
};

// A sentence, as a half-open range of token indices; never crosses a block.
struct Sentence {
    std::uint32_t firstToken = 0, lastToken = 0;
    std::uint32_t block = 0;  // index into Article::blocks
};

struct Tokens {
    std::vector<Token> tokens;  // in text order
    std::vector<Sentence> sentences;

    // Index of the first token that ends after `offset` (== tokens.size() if none). O(log n).
    std::uint32_t at(std::uint32_t offset) const;
    // Index of the sentence that holds the token. O(log n).
    std::uint32_t sentenceOf(std::uint32_t token) const;
};

Tokens tokenise(const Article& article);

}  // namespace quotelight
