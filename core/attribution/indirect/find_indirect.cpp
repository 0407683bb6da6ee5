// SPDX-License-Identifier: Apache-2.0
#include "attribution/indirect/find_indirect.h"

#include <algorithm>
#include <cmath>
#include <numeric>

#include "attribution/indirect/whole_features.h"
#include "text/utf.h"

namespace quotelight {
namespace {

// Takes the tokens of the parts unless one is taken already.
bool take(const std::vector<TokenSpan>& parts, std::vector<bool>& taken) {
    for (const TokenSpan part : parts)
        for (std::uint32_t t = part.begin; t < part.end; ++t)
            if (taken[t]) return false;
    for (const TokenSpan part : parts)
        std::fill(taken.begin() + part.begin, taken.begin() + part.end, true);
    return !parts.empty();
}

// How likely the content of each proposal is right.
std::vector<double> judge(const ReportView& view, const IndirectModel& model,
                          const std::vector<Proposal>& all) {
    std::vector<double> chances;
    Keys keys;
    for (std::size_t i = 0; i < all.size(); ++i) {
        keys.clear();
        wholeFeatures(view, all, i, keys);
        chances.push_back(1 / (1 + std::exp(-model.score(Asked::Whole, keys))));
    }
    return chances;
}

Span textSpan(const ArticleContext& context, TokenSpan span) {
    const auto& tokens = context.input().tokens.tokens;
    return {tokens[span.begin].span.begin, tokens[span.end - 1].span.end};
}

std::string reasonOf(const ArticleContext& context, const Reported& found) {
    const std::uint32_t cue = found.proposal.cue.token;
    if (context.is(cue, u':')) return "reported after a colon";
    if (context.cue(cue) == CueKind::According) return "reported by “according to”";
    return "reported by “" + toUtf8(context.word(cue)) + "”";
}

Attribution attributionOf(const ReportView& view, const IndirectModel& model,
                          const Reported& found) {
    const ArticleContext& context = view.context();
    const std::uint32_t cue = found.proposal.cue.token;
    Attribution attribution;
    attribution.confidence = model.confidence(found.chance);
    attribution.reason = reasonOf(context, found);
    if (!context.is(cue, u':')) {
        const bool according = context.cue(cue) == CueKind::According && cue + 1 < context.size();
        attribution.cue = textSpan(context, {cue, cue + (according ? 2U : 1U)});
    }
    if (found.source.head == noToken) return attribution;
    attribution.mention = textSpan(context, sourcePhrase(view, found.source.head));
    const std::uint32_t mention = view.mentionAt(found.source.head);
    if (mention != noToken)
        attribution.speaker = context.input().speakers.mentions[mention].speaker;
    return attribution;
}

// "Nothing is said here": what lies around its own reporting word is not what that reports, unless
// it is said by whom, as in "the bridge, she said, is safe".
bool reportsItself(const std::vector<TokenSpan>& parts, std::uint32_t cue, const Source& source) {
    const bool around = !parts.empty() && parts.front().begin <= cue && cue < parts.back().end;
    return around && (parts.size() == 1 || source.head == noToken);
}

}  // namespace

std::vector<Reported> findReported(const ReportView& view, const IndirectModel& model,
                                   double least) {
    const std::vector<Proposal> all = proposals(view, model);
    const std::vector<double> chances = judge(view, model, all);
    std::vector<std::size_t> order(all.size());
    std::iota(order.begin(), order.end(), std::size_t{0});
    std::stable_sort(order.begin(), order.end(),
                     [&](std::size_t a, std::size_t b) { return chances[a] > chances[b]; });
    std::vector<bool> taken(view.context().size()), used(view.context().size());
    std::vector<Reported> found;
    for (const std::size_t i : order) {
        if (chances[i] < least) break;
        std::vector<TokenSpan> parts = partsOf(view, all[i]);
        const Source source = sourceOf(view, model, all[i]);
        if (reportsItself(parts, all[i].cue.token, source)) continue;
        if (used[all[i].cue.token] || !take(parts, taken)) continue;
        used[all[i].cue.token] = true;
        found.push_back({all[i], std::move(parts), source, chances[i] * source.chance});
    }
    std::sort(found.begin(), found.end(), [](const Reported& a, const Reported& b) {
        return a.proposal.cue.token < b.proposal.cue.token;
    });
    return found;
}

std::vector<IndirectQuote> findIndirect(const ReportView& view, const IndirectModel& model) {
    if (model.empty()) return {};
    std::vector<IndirectQuote> quotes;
    for (const Reported& found : findReported(view, model, acceptedChance)) {
        if (model.confidence(found.chance) < acceptedChance) continue;
        IndirectQuote indirect;
        indirect.quote.kind = QuoteKind::Indirect;
        for (const TokenSpan part : found.parts)
            indirect.quote.parts.push_back(textSpan(view.context(), part));
        indirect.attribution = attributionOf(view, model, found);
        quotes.push_back(std::move(indirect));
    }
    return quotes;
}

}  // namespace quotelight
