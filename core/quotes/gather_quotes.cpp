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

bool isReporting(const Article& article, const Token& token) {
    const std::u16string_view word = slice(article.text, token.span);
    return token.kind == TokenKind::Word &&
           (wordGroup(hashLower(word)) == WordGroup::Saying || reportsSpeech(word));
}

constexpr std::uint32_t clauseReach = 7;  // tokens between a mark and the word that reports

// A reporting clause follows the stretch: "…," he went on.
bool isReportedBehind(const Article& article, const Tokens& tokens, const Marked& stretch) {
    const char16_t last = article.text[stretch.inner.end - 1];
    if (last != u',' && last != u'?' && last != u'!') return false;
    const std::uint32_t begin = tokens.at(stretch.span.end);
    const auto size = static_cast<std::uint32_t>(tokens.tokens.size());
    for (std::uint32_t i = begin; i < std::min(begin + clauseReach, size); ++i) {
        const Token& token = tokens.tokens[i];
        if (token.kind == TokenKind::Mark || slice(article.text, token.span) == u".") return false;
        if (isReporting(article, token)) return true;
    }
    return false;
}

// A reporting clause leads up to the stretch: he said: "…"
bool isReportedInFront(const Article& article, const Tokens& tokens, const Marked& stretch) {
    const std::uint32_t end = tokens.at(stretch.span.begin);
    for (std::uint32_t i = end; i > 0 && i + clauseReach > end; --i) {
        const Token& token = tokens.tokens[i - 1];
        if (token.span.begin < article.blocks[stretch.block].span.begin ||
            token.kind == TokenKind::Mark || slice(article.text, token.span) == u".")
            return false;
        if (isReporting(article, token)) return true;
    }
    return false;
}

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

// Takes the outermost stretches in order and puts each into a quote, its own or an earlier one's.
class Gatherer {
public:
    Gatherer(const Article& article, const Tokens& tokens, const MarkedText& marked)
        : m_article(article),
          m_tokens(tokens),
          m_marked(marked),
          m_quoteOf(marked.stretches.size(), none) {}

    void take(std::uint32_t i) {
        const Marked& stretch = m_marked.stretches[i];
        const std::size_t before = std::exchange(m_last, i);
        if (stretch.kind != MarkedClass::Speech) return;
        std::size_t& quote = m_quoteOf[i];
        if (stretch.continues >= 0)
            quote = runsOnFrom(stretch);
        else if (before != none && m_quoteOf[before] != none && isInterrupted(before, stretch))
            quote = m_quoteOf[before];
        const bool joined = quote != none && stretch.continues < 0;
        if (quote == none) {
            quote = m_quotes.size();
            m_quotes.push_back({kindOf(m_article, m_tokens, stretch), {}, {}});
            m_reported.push_back(isReportedInFront(m_article, m_tokens, stretch));
        }
        m_reported[quote] = m_reported[quote] || joined;
        m_quotes[quote].parts.push_back(stretch.span);
        m_quotes[quote].stretches.push_back(i);
    }

    std::vector<Quote> release() { return std::move(m_quotes); }

private:
    static constexpr std::size_t none = SIZE_MAX;

    // A paragraph that runs on is its own quote where both it and what it goes on from have a
    // reporting clause: each rests on its own words.
    std::size_t runsOnFrom(const Marked& stretch) const {
        const std::size_t quote = m_quoteOf[static_cast<std::size_t>(stretch.continues)];
        const bool apart =
            quote != none && m_reported[quote] && isReportedBehind(m_article, m_tokens, stretch);
        return apart ? none : quote;
    }

    bool isInterrupted(std::size_t before, const Marked& stretch) const {
        const Marked& first = m_marked.stretches[before];
        return first.block == stretch.block &&
               Interruption(m_article, m_tokens, first, stretch).joins();
    }

    const Article& m_article;
    const Tokens& m_tokens;
    const MarkedText& m_marked;
    std::vector<Quote> m_quotes;
    std::vector<bool> m_reported;        // one a quote: a reporting clause stands by it
    std::vector<std::size_t> m_quoteOf;  // one a stretch
    std::size_t m_last = none;           // the last outermost stretch, speech or not
};

}  // namespace

std::vector<Quote> gatherQuotes(const Article& article, const Tokens& tokens,
                                const MarkedText& marked) {
    Gatherer gatherer(article, tokens, marked);
    for (std::uint32_t i = 0; i < marked.stretches.size(); ++i)
        if (marked.stretches[i].depth == 0) gatherer.take(i);
    return gatherer.release();
}

}  // namespace quotelight
