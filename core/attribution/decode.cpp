// SPDX-License-Identifier: Apache-2.0
#include "attribution/decode.h"

#include <algorithm>
#include <numeric>

#include "attribution/carriers.h"
#include "attribution/features.h"
#include "attribution/labels.h"
#include "attribution/story_facts.h"
#include "language/softmax.h"

namespace quotelight {
namespace {

// One a candidate.
std::vector<FactScores> scoresOf(const Offer& offer, const AttributionModel& model, Pass pass) {
    std::vector<FactScores> scores;
    scores.reserve(offer.features.size());
    for (std::size_t i = 0; i < offer.features.size(); ++i)
        scores.push_back(model.scores(offer.features[i], offer.ends[i], pass));
    return scores;
}

std::vector<double> probabilities(const std::vector<FactScores>& scores) {
    std::vector<double> p;
    p.reserve(scores.size());
    for (const FactScores& score : scores)
        p.push_back(std::accumulate(score.begin(), score.end(), 0.0));
    return softmax(std::move(p));
}

Decision best(const Offer& offer, const std::vector<double>& p) {
    std::size_t chosen = 0;
    double chosenSum = -1, rivalSum = 0;
    for (std::size_t i = 0; i < p.size(); ++i) {
        double sum = 0, most = -1;
        std::size_t strongest = i;
        bool first = true;
        for (std::size_t j = 0; j < p.size(); ++j) {
            if (!sameAnswer(offer.candidates[i], offer.candidates[j])) continue;
            first = first && j >= i;
            sum += p[j];
            if (p[j] > most) most = p[strongest = j];
        }
        if (!first) continue;
        rivalSum = std::max(rivalSum, std::min(sum, chosenSum));
        if (sum > chosenSum) {
            chosenSum = sum;
            chosen = strongest;
        }
    }
    Decision decision{offer.candidates[chosen], offer.evidence[chosen], chosenSum, rivalSum};
    for (std::size_t i = 0; i < p.size(); ++i)
        if (offer.candidates[i].mention == decision.candidate.mention) decision.onMention += p[i];
    return decision;
}

}  // namespace

Offer makeOffer(const ArticleContext& context, std::uint32_t quote,
                const std::vector<Turn>& turns) {
    Offer offer;
    const QuoteFacts facts = quoteFacts(context, quote, turns);
    const bool story = context.input().speakers.story;
    const StoryFacts told = story ? storyFacts(context, quote, turns) : StoryFacts{};
    offer.candidates = candidates(context, quote, turns);
    offer.evidence.reserve(offer.candidates.size());
    offer.features.resize(offer.candidates.size());
    for (std::size_t i = 0; i < offer.candidates.size(); ++i) {
        offer.evidence.push_back(evidence(context, quote, facts, turns, offer.candidates[i]));
        std::vector<std::uint32_t>& features = offer.features[i];
        offer.ends.push_back(appendFeatures(context, quote, facts, offer.candidates[i],
                                            offer.evidence[i], features));
        if (story)
            appendStoryFeatures(context, told, offer.candidates[i], offer.evidence[i], features);
        offer.ends.back().back() = static_cast<std::uint32_t>(features.size());
    }
    return offer;
}

std::vector<Decision> decodePass(const ArticleContext& context, const AttributionModel& model,
                                 Pass pass, std::vector<Turn>& turns) {
    const auto count = static_cast<std::uint32_t>(context.input().quotes.size());
    std::vector<Decision> decisions;
    decisions.reserve(count);
    for (std::uint32_t quote = 0; quote < count; ++quote) {
        if (const std::optional<Decision> labelled = decideByLabel(context, quote)) {
            turns[quote] = {labelled->candidate.speaker, labelled->candidate.mention, true};
            decisions.push_back(*labelled);
            continue;
        }
        const Offer offer = makeOffer(context, quote, turns);
        const std::vector<FactScores> scores = scoresOf(offer, model, pass);
        decisions.push_back(best(offer, probabilities(scores)));
        Decision& made = decisions.back();
        if (pass == Pass::Second) made.losses = lossesOf(offer.candidates, scores, made.candidate);
        made.changed = pass == Pass::Second && turns[quote].speaker != made.candidate.speaker;
        turns[quote] = {made.candidate.speaker, made.candidate.mention,
                        namedBeside(context, made.candidate, made.evidence)};
    }
    return decisions;
}

std::vector<Decision> decodeAgain(const ArticleContext& context, const AttributionModel& model,
                                  std::vector<Turn> turns) {
    if (!context.input().speakers.story) return decodePass(context, model, Pass::Second, turns);
    const std::vector<Turn> first = turns;
    decodePass(context, model, Pass::Second, turns);
    std::vector<Decision> decisions = decodePass(context, model, Pass::Second, turns);
    for (std::size_t quote = 0; quote < decisions.size(); ++quote)
        decisions[quote].changed = first[quote].speaker != decisions[quote].candidate.speaker;
    return decisions;
}

std::vector<Decision> decode(const ArticleContext& context, const AttributionModel& model) {
    std::vector<Turn> turns(context.input().quotes.size());
    decodePass(context, model, Pass::First, turns);
    return decodeAgain(context, model, std::move(turns));
}

}  // namespace quotelight
