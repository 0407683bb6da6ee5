// SPDX-License-Identifier: Apache-2.0
#include <algorithm>
#include <cstddef>
#include <utility>

#include "language/abbreviations.h"
#include "language/characters.h"
#include "language/feature_hash.h"
#include "quotes/quote.h"
#include "quotes/word_groups.h"

namespace quotelight {
namespace {

// What the words between two stretches of one paragraph say about them.
class Interruption {
public:
    Interruption(const Article& article, const Tokens& tokens, const Marked& first,
                 const Marked& second)
        : m_text(article.text),
          m_tokens(tokens),
          m_first(first),
          m_second(second),
          m_begin(tokens.at(first.span.end)),
          m_end(tokens.at(second.span.begin)) {}

    // "…," he said, "…"  and  "…," he said. "…": one reporting clause and nothing else, that looks
    // back to the first and leaves the second without one of its own.
    bool joins() const {
        constexpr std::uint32_t longest = 40;  // tokens: a name with all its titles
        if (m_first.isTurn() || m_second.isTurn()) return false;
        if (m_begin >= m_end || m_end - m_begin > longest || !looksBack()) return false;
        if (turnsAway() || !isOneClause()) return false;
        const char16_t last = m_text[m_tokens.tokens[m_end - 1].span.begin];
        if (last == u',' || last == u';' || last == u':') return true;
        return last == u'.' && !goesOn() && !hasOwnClause();
    }

private:
    std::u16string_view textOf(std::uint32_t token) const {
        return slice(m_text, m_tokens.tokens[token].span);
    }

    bool reports(std::uint32_t token) const {
        return wordGroup(hashLower(textOf(token))) == WordGroup::Saying ||
               reportsSpeech(textOf(token));
    }

    // The first stretch leaves its sentence open: by a comma, or by a stop that the writer's
    // sentence goes on after, as in  "Why?" he asked.
    bool looksBack() const {
        const char16_t last = m_text[m_first.inner.end - 1];
        const char16_t next = m_text[m_tokens.tokens[m_begin].span.begin];
        if (last == u',' || next == u',') return true;
        const bool open =
            last == u'?' || last == u'!' || last == u'\u2026' || charClass(last) == CharClass::Dash;
        return open && (!m_tokens.tokens[m_begin].capitalised || endsInStop());
    }

    // "…?" and when she answered, "…": what follows is about something else.
    bool turnsAway() const {
        constexpr std::u16string_view words[] = {u"and", u"but", u"while", u"then", u"when", u"as"};
        std::uint32_t first = m_begin;
        while (first + 1 < m_end && m_tokens.tokens[first].kind == TokenKind::Punctuation)
            ++first;
        return std::find(std::begin(words), std::end(words), textOf(first)) != std::end(words);
    }

    bool endsInStop() const { return m_text[m_tokens.tokens[m_end - 1].span.begin] == u'.'; }

    // One verb that reports, in one sentence.
    bool isOneClause() const {
        int verbs = 0;
        for (std::uint32_t i = m_begin; i < m_end; ++i) {
            const Token& token = m_tokens.tokens[i];
            if (token.kind == TokenKind::Word) verbs += reports(i);
            const char16_t mark = m_text[token.span.begin];
            const bool parting = mark == u';' || mark == u':' || mark == u'!' || mark == u'?';
            if (token.kind == TokenKind::Punctuation && parting && i + 1 < m_end) return false;
        }
        return verbs == 1 && m_tokens.sentenceOf(m_begin) == m_tokens.sentenceOf(m_end - 1);
    }

    // In the middle of a sentence.
    bool goesOn() const {
        const std::uint32_t first = m_tokens.at(m_second.inner.begin);
        return first < m_tokens.tokens.size() &&
               charClass(m_text[m_tokens.tokens[first].span.begin]) == CharClass::Lower;
    }

    // "…," she said. "…," said he: the second has a reporting clause to itself.
    bool hasOwnClause() const {
        constexpr std::uint32_t reach = 6;
        const std::uint32_t begin = m_tokens.at(m_second.span.end);
        const std::uint32_t end = std::min<std::uint32_t>(
            begin + reach, static_cast<std::uint32_t>(m_tokens.tokens.size()));
        const char16_t last = m_text[m_second.inner.end - 1];
        if (last == u'.') return false;
        for (std::uint32_t i = begin; i < end; ++i) {
            if (m_tokens.tokens[i].kind == TokenKind::Mark || textOf(i) == u".") return false;
            if (m_tokens.tokens[i].kind == TokenKind::Word && reports(i)) return true;
        }
        return false;
    }

    std::u16string_view m_text;
    const Tokens& m_tokens;
    const Marked& m_first;
    const Marked& m_second;
    std::uint32_t m_begin, m_end;  // the tokens between
};

// A whole utterance begins with a capital and is set off from the writer's words by more than its
// marks; a fragment is part of his sentence.
QuoteKind kindOf(const Article& article, const Tokens& tokens, const Marked& stretch) {
    if (stretch.dash || stretch.isTurn() || stretch.continues >= 0 || !stretch.closed)
        return QuoteKind::Direct;
    const std::uint32_t inside = tokens.at(stretch.inner.begin);
    const bool small =
        inside < tokens.tokens.size() &&
        charClass(article.text[tokens.tokens[inside].span.begin]) == CharClass::Lower;
    if (small) return QuoteKind::Mixed;
    const std::uint32_t mark = tokens.at(stretch.span.begin);
    const bool opensBlock = stretch.span.begin == article.blocks[stretch.block].span.begin;
    if (opensBlock || mark == 0) return QuoteKind::Direct;
    const Token& before = tokens.tokens[mark - 1];
    const bool wordBefore = before.kind == TokenKind::Word || before.kind == TokenKind::Number;
    const bool reported =
        wordGroup(hashLower(slice(article.text, before.span))) == WordGroup::Saying;
    return wordBefore && !reported ? QuoteKind::Mixed : QuoteKind::Direct;
}

}  // namespace

std::vector<Quote> gatherQuotes(const Article& article, const Tokens& tokens,
                                const MarkedText& marked) {
    constexpr std::size_t none = SIZE_MAX;
    std::vector<Quote> quotes;
    std::vector<std::size_t> quoteOf(marked.stretches.size(), none);
    std::size_t last = none;  // the last outermost stretch, speech or not
    for (std::uint32_t i = 0; i < marked.stretches.size(); ++i) {
        const Marked& stretch = marked.stretches[i];
        if (stretch.depth > 0) continue;
        const std::size_t before = std::exchange(last, i);
        if (stretch.kind != MarkedClass::Speech) continue;
        if (stretch.continues >= 0)
            quoteOf[i] = quoteOf[static_cast<std::size_t>(stretch.continues)];
        else if (before != none && marked.stretches[before].block == stretch.block &&
                 Interruption(article, tokens, marked.stretches[before], stretch).joins())
            quoteOf[i] = quoteOf[before];
        if (quoteOf[i] == none) {
            quoteOf[i] = quotes.size();
            quotes.push_back({kindOf(article, tokens, stretch), {}, {}});
        }
        quotes[quoteOf[i]].parts.push_back(stretch.span);
        quotes[quoteOf[i]].stretches.push_back(i);
    }
    return quotes;
}

}  // namespace quotelight
