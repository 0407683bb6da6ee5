// SPDX-License-Identifier: Apache-2.0
#include "attribution/context.h"

#include <algorithm>
#include <string>
#include <unordered_map>

#include "language/characters.h"
#include "quotes/reporting_words.h"

namespace quotelight {
namespace {

// A verb of the lexicon that stands as a noun here ("the charge") reports as nouns do.
CueKind asTagged(CueKind kind, Tag tag) {
    if (kind == CueKind::None || kind == CueKind::According) return kind;
    if (isNoun(tag)) return CueKind::Noun;
    return kind == CueKind::Noun && isVerb(tag) ? CueKind::Say : kind;
}

// In other languages tags are guesses; a verb has no capital, which tells it from German nouns.
CueKind asWritten(CueKind kind, std::u16string_view word) {
    return lowerUnit(word.front()) == word.front() ? kind : CueKind::None;
}

}  // namespace

ArticleContext::ArticleContext(const AttributionInput& input)
    : m_input(input), m_interview(input.article, input.marked, input.speakers) {
    readWords();
    m_frames.reserve(input.quotes.size());
    for (const Quote& quote : input.quotes)
        m_frames.push_back(makeFrame(quote));
    markQuotes();
    placeMentions();
    measureTalk();
}

bool ArticleContext::reports(std::uint32_t mention) const {
    const CueTie& behind = m_behind[mention];
    const CueTie& front = m_front[mention];
    return (behind.link == CueLink::Subject && behind.gap <= 2 && behind.rivals == 0) ||
           front.link == CueLink::Inverted || front.link == CueLink::According;
}

bool ArticleContext::isWord(std::uint32_t token) const {
    if (token >= size()) return false;
    const TokenKind kind = m_input.tokens.tokens[token].kind;
    return kind == TokenKind::Word || kind == TokenKind::Number;
}

bool ArticleContext::is(std::uint32_t token, char16_t mark) const {
    return token < size() && word(token) == std::u16string_view(&mark, 1);
}

void ArticleContext::readWords() {
    const auto& tokens = m_input.tokens.tokens;
    m_hash.reserve(tokens.size());
    m_cue.reserve(tokens.size());
    std::u16string lower;
    std::unordered_map<std::uint32_t, CueKind> known;
    for (std::uint32_t i = 0; i < tokens.size(); ++i) {
        lower.assign(slice(m_input.article.text, tokens[i].span));
        for (char16_t& unit : lower)
            unit = unit == u'\u2019' ? u'\'' : lowerUnit(unit);
        m_hash.push_back(wordHash(lower));
        const auto [place, fresh] = known.emplace(m_hash.back(), CueKind::None);
        if (fresh && tokens[i].kind == TokenKind::Word) place->second = cueOf(lower);
        m_cue.push_back(m_input.english ? asTagged(place->second, tag(i))
                                        : asWritten(place->second, word(i)));
    }
    m_sentence.resize(tokens.size());
    const auto& sentences = m_input.tokens.sentences;
    for (std::uint32_t s = 0; s < sentences.size(); ++s)
        std::fill(m_sentence.begin() + sentences[s].firstToken,
                  m_sentence.begin() + sentences[s].lastToken, s);
}

CueKind ArticleContext::cueOf(std::u16string_view lower) const {
    if (m_input.english) return cueKind(lower);
    return mayReport(lower, m_input.marked.language) ? CueKind::Say : CueKind::None;
}

TokenSpan ArticleContext::tokensOf(Span span) const {
    TokenSpan range{m_input.tokens.at(span.begin), 0};
    range.end = span.empty() ? range.begin : m_input.tokens.at(span.end - 1) + 1;
    range.end = std::min(range.end, size());
    range.begin = std::min(range.begin, range.end);
    return range;
}

void ArticleContext::placeMentions() {
    for (const Mention& mention : m_input.speakers.mentions) {
        m_mentions.push_back(tokensOf(mention.span));
        const TokenSpan extent = tokensOf(mention.extent);
        m_extents.push_back(extent.empty() ? m_mentions.back() : extent);
    }
    for (std::uint32_t m = 0; m < m_mentions.size(); ++m) {
        const bool away = m_mentions[m].empty() || m_input.speakers.mentions[m].insideQuote;
        m_front.push_back(away ? CueTie{} : cueInFront(*this, m));
        m_behind.push_back(away ? CueTie{} : cueBehind(*this, m));
        m_verbs.push_back(away ? noToken : finiteVerbBehind(*this, m));
    }
}

void ArticleContext::measureTalk() {
    std::size_t follow = 0;
    for (std::size_t q = 1; q < m_frames.size(); ++q)
        follow +=
            m_frames[q].startsBlock && m_frames[q].firstBlock == m_frames[q - 1].lastBlock + 1;
    if (m_frames.size() >= 3)
        m_talk = static_cast<std::uint8_t>(std::min<std::size_t>(3, follow * 5 / m_frames.size()));
}

void ArticleContext::markQuotes() {
    m_quote.assign(size(), 0);
    for (std::uint32_t q = 0; q < m_frames.size(); ++q)
        for (const TokenSpan& part : m_frames[q].parts)
            std::fill(m_quote.begin() + part.begin, m_quote.begin() + part.end, q + 1);
}

QuoteFrame ArticleContext::makeFrame(const Quote& quote) const {
    QuoteFrame frame;
    for (const Span part : quote.parts)
        frame.parts.push_back(tokensOf(part));
    frame.extent = {frame.parts.front().begin, frame.parts.back().end};
    if (frame.extent.empty()) return frame;
    if (!quote.stretches.empty())
        frame.runsOn = m_input.marked.stretches[quote.stretches.front()].continues >= 0;
    const auto& sentences = m_input.tokens.sentences;
    const std::uint32_t last = frame.extent.end - 1;
    const Sentence& opening = sentences[m_sentence[frame.extent.begin]];
    const Sentence& closing = sentences[m_sentence[last]];
    frame.sentenceBegin = opening.firstToken;
    frame.sentenceEnd = closing.lastToken;
    frame.firstBlock = opening.block;
    frame.lastBlock = closing.block;
    const auto blockAt = [&](std::uint32_t token) { return sentences[m_sentence[token]].block; };
    frame.startsBlock =
        frame.extent.begin == 0 || blockAt(frame.extent.begin - 1) != frame.firstBlock;
    frame.endsBlock = frame.extent.end >= size() || blockAt(frame.extent.end) != frame.lastBlock;
    frame.endsSentence = frame.extent.end == frame.sentenceEnd;

    const TokenSpan first = frame.parts.front();
    for (std::uint32_t t = first.begin; t < first.end && !frame.capital; ++t)
        if (isWord(t)) {
            frame.capital = m_input.tokens.tokens[t].capitalised;
            break;
        }
    for (std::uint32_t t = first.end; t > first.begin; --t) {
        const Token& token = m_input.tokens.tokens[t - 1];
        if (token.kind == TokenKind::Mark && t == first.end) continue;
        if (token.kind == TokenKind::Punctuation) frame.lastMark = word(t - 1).back();
        break;
    }
    return frame;
}

}  // namespace quotelight
