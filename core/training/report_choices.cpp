// SPDX-License-Identifier: Apache-2.0
#include "training/report_choices.h"

#include <map>

#include "attribution/indirect/sources.h"

namespace quotelight::training {
namespace {

// One candidate a token; left out where none of them is right.
template <typename KeysOf, typename IsRight>
void addChoice(const std::vector<std::uint32_t>& tokens, KeysOf&& keysOf, IsRight&& isRight,
               std::vector<Choice>& choices) {
    Choice choice;
    Keys keys;
    for (const std::uint32_t token : tokens) {
        keys.clear();
        keysOf(token, keys);
        if (isRight(token))
            choice.right.push_back(static_cast<std::uint32_t>(choice.candidates.size()));
        choice.candidates.push_back(weighted(keys));
    }
    if (!choice.right.empty()) choices.push_back(std::move(choice));
}

void addContent(const ReportView& view, const Cue& cue, const GoldReport& report,
                ReportChoices& choices) {
    const TokenSpan content = report.content;
    addChoice(
        beginsOf(view, cue), [&](auto t, Keys& keys) { beginFeatures(view, cue, t, keys); },
        [&](auto t) { return t == content.begin; }, choices.begin);
    addChoice(
        endsOf(view, cue, content.begin),
        [&](auto t, Keys& keys) { endFeatures(view, cue, content.begin, t, keys); },
        [&](auto t) { return t + 1 == content.end; }, choices.end);
}

}  // namespace

std::vector<WeightedFeature> weighted(const Keys& keys) {
    std::vector<WeightedFeature> features;
    features.reserve(keys.size());
    for (const std::uint32_t key : keys)
        features.push_back({key, 1});
    return features;
}

void addSource(const ReportView& view, const Cue& cue, TokenSpan content,
               const GoldAttribution& gold, std::vector<Choice>& choices) {
    const auto& tokens = view.context().input().tokens.tokens;
    std::vector<std::uint32_t> heads = sourcesOf(view, cue, content);
    heads.insert(heads.begin(), noToken);
    addChoice(
        heads, [&](auto t, Keys& keys) { sourceFeatures(view, cue, content, t, keys); },
        [&](auto t) { return t == noToken ? gold.source.empty() : gold.isSource(tokens[t].span); },
        choices);
}

Choice yesOrNo(const Keys& keys, bool yes) {
    Choice choice;
    choice.candidates.resize(2);
    choice.candidates[0] = weighted(keys);
    choice.right = {yes ? 0U : 1U};
    return choice;
}

void addChoices(const ReportView& view, const std::vector<GoldReport>& reports,
                ReportChoices& choices) {
    std::map<std::uint32_t, const GoldReport*> byCue;
    for (const GoldReport& report : reports)
        if (!report.content.empty()) byCue.emplace(report.cue, &report);
    Keys keys;
    for (std::uint32_t t = 0; t < view.context().size(); ++t) {
        if (!mayReport(view, t)) continue;
        const Cue cue{t, surroundings(view, t)};
        const auto found = byCue.find(t);
        keys.clear();
        cueFeatures(view, cue, keys);
        choices.cue.push_back(yesOrNo(keys, found != byCue.end()));
        if (found == byCue.end()) continue;
        addContent(view, cue, *found->second, choices);
        addSource(view, cue, found->second->content, *found->second->gold, choices.source);
    }
}

}  // namespace quotelight::training
