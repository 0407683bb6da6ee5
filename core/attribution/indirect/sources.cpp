// SPDX-License-Identifier: Apache-2.0
#include "attribution/indirect/sources.h"

#include <algorithm>
#include <cmath>

#include "attribution/indirect/report_features.h"

namespace quotelight {
namespace {

bool inPhrase(Tag tag) {
    switch (wordClass(tag)) {
        case WordClass::Noun:
        case WordClass::Name:
        case WordClass::Determiner:
        case WordClass::Adjective:
        case WordClass::Number:
            return true;
        default:
            return false;
    }
}

}  // namespace

std::vector<std::uint32_t> sourcesOf(const ReportView& view, const Cue& cue, TokenSpan content) {
    constexpr std::uint32_t reach = 60;
    const TokenSpan sentence = view.sentence(cue.token);
    const std::uint32_t back = cue.token > reach ? cue.token - reach : 0;
    const bool around = content.contains(cue.token);
    std::vector<std::uint32_t> heads;
    for (std::uint32_t t = std::max(sentence.begin, back);
         t < std::min(sentence.end, cue.token + reach); ++t)
        if (t != cue.token && (around || !content.contains(t)) && isSourceHead(view, t))
            heads.push_back(t);
    return heads;
}

Source sourceOf(const ReportView& view, const IndirectModel& model, const Proposal& proposal) {
    Keys keys;
    sourceFeatures(view, proposal.cue, proposal.content, noToken, keys);
    double best = model.score(Asked::Source, keys);
    Source source;
    std::vector<double> scores{best};
    for (const std::uint32_t head : sourcesOf(view, proposal.cue, proposal.content)) {
        keys.clear();
        sourceFeatures(view, proposal.cue, proposal.content, head, keys);
        scores.push_back(model.score(Asked::Source, keys));
        if (scores.back() > best) best = scores.back(), source.head = head;
    }
    double total = 0;
    for (const double score : scores)
        total += std::exp(score - best);
    source.chance = 1 / total;
    return source;
}

TokenSpan sourcePhrase(const ReportView& view, std::uint32_t head) {
    const ArticleContext& context = view.context();
    const std::uint32_t mention = view.mentionAt(head);
    if (mention != noToken) return context.mentionTokens(mention);
    TokenSpan phrase{head, head + 1};
    const std::uint32_t begin = view.sentence(head).begin;
    while (phrase.begin > begin && inPhrase(context.tag(phrase.begin - 1)))
        --phrase.begin;
    return phrase;
}

}  // namespace quotelight
