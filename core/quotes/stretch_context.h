// SPDX-License-Identifier: Apache-2.0
#pragma once

// A marked stretch as tokens, with the tokens round it: what tells speech from titles and terms is
// read off here.
//
// Built once for an article in linear time.

#include <cstdint>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "article/article.h"
#include "language/tokens.h"
#include "quotes/marked.h"

namespace quotelight {

// What a token is to the words beside it.
enum class Look : std::uint8_t { None, Lower, Capital, Number, Comma, Stop, Colon, Mark, Other };

Look lookOf(std::u16string_view text, const Token& token);

// Half-open ranges of token indices.
struct StretchContext {
    std::uint32_t first = 0, last = 0;    // the tokens inside the marks
    std::uint32_t before = 0, after = 0;  // the mark itself or what precedes it; what follows
    std::uint32_t blockFirst = 0, blockLast = 0;
    std::uint32_t sentenceFirst = 0, sentenceLast = 0;  // of the sentences it touches
};

class StretchContexts {
public:
    StretchContexts(const Article& article, const Tokens& tokens, const MarkedText& marked);

    const StretchContext& operator[](std::size_t stretch) const { return m_contexts[stretch]; }

    // Hash of a token's word in lower case.
    std::uint32_t word(std::uint32_t token) const { return m_words[token]; }
    // Whether a token stands inside any stretch.
    bool isMarked(std::uint32_t token) const { return m_marked[token]; }

    // How often the words of a short stretch stand in the article without marks, and in marks of
    // their own; zeros where it has more than `longestPhrase` words.
    struct Uses {
        std::uint32_t plain = 0, marked = 0;
    };
    Uses usesOf(std::size_t stretch) const;
    static constexpr std::uint32_t longestPhrase = 4;

private:
    void countPlain();
    std::uint32_t phrase(std::uint32_t first, std::uint32_t last) const;

    std::vector<StretchContext> m_contexts;
    std::vector<std::uint32_t> m_words;
    std::vector<bool> m_marked;
    std::unordered_map<std::uint32_t, Uses> m_uses;
};

}  // namespace quotelight
