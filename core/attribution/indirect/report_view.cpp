// SPDX-License-Identifier: Apache-2.0
#include "attribution/indirect/report_view.h"

#include <algorithm>
#include <string>
#include <unordered_map>

#include "attribution/indirect/word_stem.h"
#include "language/characters.h"

namespace quotelight {
namespace {

bool closes(const ArticleContext& context, std::uint32_t token) {
    const Tag tag = context.tag(token);
    return tag == Tag::Stop || tag == Tag::ClosingMark;
}

// Verbs that only carry others, or say nothing by themselves.
bool isHelper(std::uint32_t hash) {
    static constexpr std::uint32_t helpers[] = {
        wordHash(u"be"),   wordHash(u"is"),   wordHash(u"are"),  wordHash(u"was"),
        wordHash(u"were"), wordHash(u"been"), wordHash(u"'s"),   wordHash(u"'re"),
        wordHash(u"am"),   wordHash(u"'m"),   wordHash(u"has"),  wordHash(u"have"),
        wordHash(u"had"),  wordHash(u"'ve"),  wordHash(u"'d"),   wordHash(u"do"),
        wordHash(u"does"), wordHash(u"did"),  wordHash(u"being"), wordHash(u"having")};
    return std::find(std::begin(helpers), std::end(helpers), hash) != std::end(helpers);
}

}  // namespace

ReportView::ReportView(const ArticleContext& context) : m_context(context) {
    readStems();
    placeHeads();
    trimSentences();
    readTrees();
}

void ReportView::readStems() {
    std::unordered_map<std::uint32_t, std::uint32_t> known;
    std::u16string lower;
    m_stems.reserve(m_context.size());
    for (std::uint32_t t = 0; t < m_context.size(); ++t) {
        const auto [place, fresh] = known.try_emplace(m_context.hash(t), 0);
        if (fresh) {
            lower.assign(m_context.word(t));
            std::transform(lower.begin(), lower.end(), lower.begin(), lowerUnit);
            place->second = stemHash(lower);
        }
        m_stems.push_back(place->second);
    }
}

void ReportView::placeHeads() {
    m_mentions.assign(m_context.size(), noToken);
    const auto& mentions = m_context.input().speakers.mentions;
    for (std::uint32_t m = 0; m < mentions.size(); ++m) {
        const std::uint32_t head = m_context.input().tokens.at(mentions[m].head.begin);
        if (head < m_mentions.size() && m_mentions[head] == noToken) m_mentions[head] = m;
    }
}

void ReportView::trimSentences() {
    for (const Sentence& sentence : m_context.input().tokens.sentences) {
        TokenSpan span{sentence.firstToken, sentence.lastToken};
        while (!span.empty() && closes(m_context, span.end - 1))
            --span.end;
        m_sentences.push_back(span);
    }
}

// A token widens what hangs from the words above it until it changes nothing.
void ReportView::readTrees() {
    const auto& trees = m_context.input().trees;
    for (std::uint32_t t = 0; t < trees.size(); ++t)
        m_below.push_back({t, t + 1});
    for (std::uint32_t t = 0; t < trees.size(); ++t)
        for (std::uint32_t up = trees[t].head; up != noParent; up = trees[up].head) {
            if (m_below[up].contains(t)) break;
            m_below[up] = {std::min(m_below[up].begin, t), std::max(m_below[up].end, t + 1)};
        }
}

bool mayReport(const ReportView& view, std::uint32_t token) {
    static constexpr std::uint32_t per = wordHash(u"per");
    const ArticleContext& context = view.context();
    if (context.quoted(token)) return false;
    const Tag tag = context.tag(token);
    if (isVerb(tag)) return !isHelper(context.hash(token));
    if (tag == Tag::Noun || tag == Tag::NounPlural || tag == Tag::Adjective) return true;
    if (isProperNoun(tag)) return context.cue(token) != CueKind::None;
    if (tag == Tag::Colon) return context.is(token, u':');
    return context.hash(token) == per || context.cue(token) == CueKind::According ||
           (tag == Tag::Adverb && context.word(token).ends_with(u"edly"));
}

}  // namespace quotelight
