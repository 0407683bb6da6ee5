// SPDX-License-Identifier: Apache-2.0
#include "language/tokens.h"

#include <algorithm>

#include "language/characters.h"
#include "language/sentences.h"
#include "language/word_scan.h"

namespace quotelight {
namespace {

// Tokenises one block. Offsets are into the article's text, of which the block's end is the end.
class BlockTokeniser {
public:
    BlockTokeniser(std::u16string_view text, Span block, std::vector<Token>& tokens)
        : m_text(text.substr(0, block.end)), m_scan(m_text), m_at(block.begin), m_tokens(tokens) {}

    void run() {
        while (m_at < m_text.size()) {
            const Character next = characterAt(m_text, m_at);
            if (next.kind == CharClass::Space || next.kind == CharClass::Format) {
                m_at += next.units;
            } else if (isWordCharacter(next.kind)) {
                takeWord();
            } else {
                takeOther(next);
            }
        }
    }

private:
    char16_t unit(std::uint32_t offset) const {
        return offset < m_text.size() ? m_text[offset] : 0;
    }

    void takeWord() {
        const std::uint32_t begin = m_at;
        if (const auto end = m_scan.addressEnd(begin); end > begin) return pushWord(end);
        const std::uint32_t end = m_scan.wordEnd(begin);
        const std::uint32_t clitic = m_scan.cliticBegin(begin, end);
        pushWord(clitic);
        if (clitic < end) pushWord(end);
    }

    void takeOther(Character next) {
        const char16_t first = m_text[m_at];
        if (next.kind == CharClass::Quote) {
            const std::uint32_t end = startsWord() ? m_scan.headlessEnd(m_at) : m_at;
            return end > m_at ? pushWord(end) : push(m_at + next.units, TokenKind::Mark);
        }
        if (next.kind == CharClass::Dash) return push(m_at + next.units, TokenKind::Mark);
        if (next.kind == CharClass::Hyphen) return push(runEnd(), TokenKind::Mark);
        if (next.kind == CharClass::Period) return push(runEnd(), TokenKind::Punctuation);
        const bool tag = first == u'@' || first == u'#';
        if (tag && startsWord() && isLetter(charClass(unit(m_at + 1)))) return takeTag();
        push(m_at + next.units, TokenKind::Punctuation);
    }

    // A hashtag or a handle.
    void takeTag() {
        const std::uint32_t end = m_scan.wordEnd(m_at + 1);
        const std::uint32_t clitic = m_scan.cliticBegin(m_at, end);
        pushWord(clitic);
        if (clitic < end) pushWord(end);
    }

    bool startsWord() const {
        return m_tokens.empty() || m_tokens.back().span.end != m_at ||
               m_tokens.back().kind == TokenKind::Mark ||
               m_tokens.back().kind == TokenKind::Punctuation;
    }

    // Past the same unit repeated: an ellipsis of full stops, a dash of hyphens.
    std::uint32_t runEnd() const {
        std::uint32_t end = m_at + 1;
        while (unit(end) == m_text[m_at])
            ++end;
        return end;
    }

    void push(std::uint32_t end, TokenKind kind) {
        m_tokens.push_back({{m_at, end}, kind});
        m_at = end;
    }

    void pushWord(std::uint32_t end) {
        Token token{{m_at, end}, TokenKind::Number};
        std::uint32_t letters = 0, upper = 0;
        for (std::uint32_t i = m_at; i < end;) {
            const Character c = characterAt(m_text, i);
            if (isLetter(c.kind)) {
                if (letters == 0) token.capitalised = c.kind == CharClass::Upper;
                upper += c.kind == CharClass::Upper ? 1 : 0;
                ++letters;
            }
            i += c.units;
        }
        const bool decade = letters == 1 && m_text[end - 1] == u's' && end - m_at > 1 &&
                            charClass(m_text[end - 2]) == CharClass::Digit;
        if (letters > 0 && !decade) token.kind = TokenKind::Word;
        token.allCaps = letters >= 2 && upper == letters;
        m_tokens.push_back(token);
        m_at = end;
    }

    std::u16string_view m_text;
    WordScan m_scan;
    std::uint32_t m_at;
    std::vector<Token>& m_tokens;
};

}  // namespace

std::uint32_t Tokens::at(std::uint32_t offset) const {
    const auto found =
        std::upper_bound(tokens.begin(), tokens.end(), offset,
                         [](std::uint32_t value, const Token& t) { return value < t.span.end; });
    return static_cast<std::uint32_t>(found - tokens.begin());
}

std::uint32_t Tokens::sentenceOf(std::uint32_t token) const {
    const auto found = std::upper_bound(
        sentences.begin(), sentences.end(), token,
        [](std::uint32_t value, const Sentence& s) { return value < s.lastToken; });
    return static_cast<std::uint32_t>(found - sentences.begin());
}

Tokens tokenise(const Article& article) {
    Tokens result;
    constexpr std::size_t unitsPerToken = 5;
    result.tokens.reserve(article.text.size() / unitsPerToken);
    for (std::uint32_t block = 0; block < article.blocks.size(); ++block) {
        const auto first = static_cast<std::uint32_t>(result.tokens.size());
        BlockTokeniser(article.text, article.blocks[block].span, result.tokens).run();
        splitSentences(article.text, result.tokens, first, block, result.sentences);
    }
    return result;
}

}  // namespace quotelight
