// SPDX-License-Identifier: Apache-2.0
#pragma once

// An article as attribution looks at it: its words by hash, where cues stand, which words belong
// to which quote, and where each mention and quote lies among the tokens.
//
// Made once an article in time linear in the tokens, mentions and quotes; each look-up O(1).

#include <cstdint>
#include <string_view>
#include <vector>

#include "attribution/attribute.h"
#include "attribution/cue_ties.h"
#include "attribution/cues.h"
#include "attribution/interview.h"
#include "attribution/quote_report.h"
#include "language/feature_hash.h"

namespace quotelight {

// A half-open range of token indices.
struct TokenSpan {
    std::uint32_t begin = 0, end = 0;

    bool empty() const { return begin >= end; }
    bool contains(std::uint32_t token) const { return begin <= token && token < end; }
};

// The order of quotes and words in a text of several quotes, and the ends of a quote.
struct QuoteFrame {
    TokenSpan extent;  // from the first part's mark to the last part's
    std::vector<TokenSpan> parts;
    std::uint32_t sentenceBegin = 0;  // of the sentence that the quote begins in
    std::uint32_t sentenceEnd = 0;    // of the sentence that the quote ends in
    std::uint32_t firstBlock = 0, lastBlock = 0;
    bool startsBlock = false, endsBlock = false;
    bool endsSentence = false;  // its last part closes its sentence
    char16_t lastMark = 0;      // the punctuation before the closing mark of the first part, or 0
    bool capital = false;       // its first word has a capital
    bool runsOn = false;        // speech that the paragraph before has left open
};

class ArticleContext {
public:
    explicit ArticleContext(const AttributionInput& input);

    const AttributionInput& input() const { return m_input; }
    std::uint32_t size() const { return static_cast<std::uint32_t>(m_hash.size()); }

    std::u16string_view word(std::uint32_t token) const {
        return slice(m_input.article.text, m_input.tokens.tokens[token].span);
    }
    // Of the lower-cased word; equal words have equal hashes. 0 past either end.
    std::uint32_t hash(std::uint32_t token) const { return token < size() ? m_hash[token] : 0; }
    CueKind cue(std::uint32_t token) const { return token < size() ? m_cue[token] : CueKind::None; }
    // The part of speech; Symbol, which no word is, where there is none.
    Tag tag(std::uint32_t token) const {
        return token < m_input.tags.size() ? m_input.tags[token] : Tag::Symbol;
    }
    bool isWord(std::uint32_t token) const;
    bool is(std::uint32_t token, char16_t mark) const;
    // Of a token past the end, which a stretch without words at the end of the text has: the last.
    std::uint32_t sentence(std::uint32_t token) const {
        if (m_sentence.empty()) return 0;
        return token < size() ? m_sentence[token] : m_sentence.back();
    }
    std::uint32_t block(std::uint32_t token) const {
        return m_sentence.empty() ? 0 : m_input.tokens.sentences[sentence(token)].block;
    }
    // Whether the token stands in some quote, and in which.
    bool quoted(std::uint32_t token) const { return token < size() && m_quote[token] != 0; }
    std::uint32_t quoteAt(std::uint32_t token) const { return m_quote[token] - 1; }

    TokenSpan mentionTokens(std::uint32_t mention) const { return m_mentions[mention]; }
    TokenSpan extentTokens(std::uint32_t mention) const { return m_extents[mention]; }
    // The cues in front of a mention and behind it; their `place`, `distance` and `nearest` depend
    // on a quote and are not set.
    const CueTie& tieInFront(std::uint32_t mention) const { return m_front[mention]; }
    const CueTie& tieBehind(std::uint32_t mention) const { return m_behind[mention]; }
    // The finite verb whose subject the mention is; noToken if none.
    std::uint32_t verbBehind(std::uint32_t mention) const { return m_verbs[mention]; }
    // Is the mention the one who says, writes or thinks something, quoted or not?
    bool reports(std::uint32_t mention) const;
    // How much of the article is conversation: 0 hardly any quote follows on another, 3 most do.
    std::uint8_t talk() const { return m_talk; }
    const Interview& interview() const { return m_interview; }
    const QuoteFrame& frame(std::uint32_t quote) const { return m_frames[quote]; }
    // What is said of each quote by models that need a context to look at. Null where none was set.
    void setReports(std::vector<QuoteReport> reports) { m_reports = std::move(reports); }
    const QuoteReport* report(std::uint32_t quote) const {
        return quote < m_reports.size() ? &m_reports[quote] : nullptr;
    }

private:
    void readWords();
    CueKind cueOf(std::u16string_view lower) const;
    void markQuotes();
    void placeMentions();
    void measureTalk();
    QuoteFrame makeFrame(const Quote& quote) const;
    TokenSpan tokensOf(Span span) const;

    const AttributionInput& m_input;
    Interview m_interview;
    std::vector<std::uint32_t> m_hash, m_sentence, m_quote;
    std::vector<CueKind> m_cue;
    std::vector<TokenSpan> m_mentions, m_extents;
    std::vector<CueTie> m_front, m_behind;
    std::vector<std::uint32_t> m_verbs;
    std::vector<QuoteFrame> m_frames;
    std::vector<QuoteReport> m_reports;
    std::uint8_t m_talk = 0;
};

// The hash that ArticleContext::hash gives `word`, which is in lower case.
constexpr std::uint32_t wordHash(std::u16string_view word) {
    return hashWord(word) | 1U;
}

}  // namespace quotelight
