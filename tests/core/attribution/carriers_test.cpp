// SPDX-License-Identifier: Apache-2.0
// What carried a decision: without it, the decision would lose more than without anything else.
#include "attribution/carriers.h"

#include <array>
#include <cmath>

#include "attribution/decode.h"
#include "attribution/reason.h"
#include "core/attribution/dump_attributions.h"
#include "core/attribution/prepared_text.h"
#include "core/reading/case_file.h"
#include "support/catch.h"

using namespace quotelight;
using namespace quotelight::test;

namespace {

using Kinds = std::array<bool, factKinds>;

constexpr std::size_t at(FactKind kind) {
    return static_cast<std::size_t>(kind);
}

Candidate mention(std::uint32_t number, SpeakerId speaker) {
    return {CandidateKind::Mention, 0, number, speaker};
}

FactScores scores(double turns, double place, double cue, double person) {
    return {0, turns, place, cue, person};
}

AttributionModel shippedModel() {
    return AttributionModel::view(models().table(AttributionModel::tableName)).value();
}

// What the words of a reason claim to rest on.
Kinds namedIn(const std::string& reason) {
    const auto says = [&](const char* words) { return reason.find(words) != std::string::npos; };
    Kinds kinds{};
    kinds[at(FactKind::Place)] = reason.starts_with("named ");
    kinds[at(FactKind::Cue)] = says(", by ") || says(", as the subject of ");
    kinds[at(FactKind::Turns)] =
        says("spoke") || says("speak") || says("was not quoted") || says("turn of");
    kinds[at(FactKind::Person)] = says("taken for") || says("often named") || says("a likely sort");
    return kinds;
}

// The quotes of a text with what each had to choose from when it was decided.
struct Decided {
    Decided(const std::string& text, const AttributionModel& shipped)
        : reading(text, &models()),
          model(reading.speakers.story ? shipped.forStories() : shipped),
          turns(reading.quotes.size()) {
        decodePass(reading.context, model, Pass::First, turns);
        std::vector<Turn> second = turns;
        decisions = decodePass(reading.context, model, Pass::Second, second);
        for (std::uint32_t q = 0; q < decisions.size(); ++q) {
            offers.push_back(makeOffer(reading.context, q, turns));
            turns[q] = second[q];
        }
    }

    // How probable the decision is without some kinds of facts, everybody's features of them taken
    // away.
    double probability(std::uint32_t quote, const Kinds& without) const {
        const Offer& offer = offers[quote];
        double all = 0, decided = 0;
        for (std::size_t i = 0; i < offer.candidates.size(); ++i) {
            const FactScores known = model.scores(offer.features[i], offer.ends[i], Pass::Second);
            double score = 0;
            for (std::size_t kind = 0; kind < factKinds; ++kind)
                score += without[kind] ? 0 : known[kind];
            all += std::exp(score);
            if (sameAnswer(offer.candidates[i], decisions[quote].candidate))
                decided += std::exp(score);
        }
        return decided / all;
    }

    PreparedText reading;
    AttributionModel model;
    std::vector<Turn> turns;
    std::vector<Decision> decisions;
    std::vector<Offer> offers;
};

struct Share {
    int held = 0, all = 0;
};

// Does the reason of each quote hold: would the decision be less probable without what it names
// than without anything that it does not name?
void checkReasons(const Decided& decided, Share& share) {
    for (std::uint32_t q = 0; q < decided.decisions.size(); ++q) {
        const Decision& decision = decided.decisions[q];
        if (decision.byLabel || decision.candidate.kind == CandidateKind::Nobody) continue;
        const Kinds named = namedIn(reason(decided.reading.context, decision));
        const double without = decided.probability(q, named);
        bool holds = true;
        for (std::size_t kind = at(FactKind::Turns); kind < factKinds; ++kind) {
            Kinds one{};
            one[kind] = true;
            holds = holds && (named[kind] || without < decided.probability(q, one));
        }
        share.held += holds;
        ++share.all;
    }
}

}  // namespace

TEST_CASE("What a decision would lose without a kind of fact is known", "[reason]") {
    const std::vector<Candidate> candidates = {{}, mention(0, 0), mention(1, 1)};
    const std::vector<FactScores> known = {{}, scores(1, 0, 4, 0), scores(2, 0, 1, 0.5)};
    const Losses losses = lossesOf(candidates, known, candidates[1]);
    CHECK(losses.mention[at(FactKind::Turns)] == Approx(-1));  // spoke for the other
    CHECK(losses.mention[at(FactKind::Cue)] == Approx(3));
    CHECK(losses.mention[at(FactKind::Person)] == Approx(-0.5));
    CHECK(losses.person == FactScores{});  // the mention can mean nobody else
    const Carriers carriers(losses.mention);
    CHECK(carriers.has(FactKind::Cue));
    CHECK_FALSE(carriers.has(FactKind::Turns));
    CHECK_FALSE(carriers.has(FactKind::Place));
}

TEST_CASE("Whom a pronoun means is another question than which mention it is", "[reason]") {
    Candidate other = mention(3, 1);
    other.kind = CandidateKind::Antecedent;
    const std::vector<Candidate> candidates = {{}, mention(3, 0), other, mention(4, 2)};
    const std::vector<FactScores> known = {
        {}, scores(0, 2, 5, 3), scores(1, 2, 5, 0), scores(0, 1, 0, 0)};
    const Losses losses = lossesOf(candidates, known, candidates[1]);
    CHECK(Carriers(losses.mention).has(FactKind::Cue));
    CHECK(Carriers(losses.person).has(FactKind::Person));
    CHECK_FALSE(Carriers(losses.person).has(FactKind::Cue));
}

TEST_CASE("Nothing carries where there was nothing to choose", "[reason]") {
    const std::vector<Candidate> only = {mention(0, 0)};
    const std::vector<FactScores> known = {scores(1, 2, 3, 4)};
    CHECK(Carriers(lossesOf(only, known, only[0]).mention).none());
}

TEST_CASE("Nobody is a source's rival only where there is no other source", "[reason]") {
    const std::vector<Candidate> candidates = {{}, mention(0, 0)};
    const std::vector<FactScores> known = {{}, scores(0, 2, 3, 0)};
    CHECK(lossesOf(candidates, known, candidates[1]).mention[at(FactKind::Place)] == Approx(2));
}

TEST_CASE("A reason names what carried the decision", "[reason]") {
    constexpr double leastShare = 0.95;  // two kinds can be worth the same
    Share share;
    for (const GoldCase& gold : readCases(QUOTELIGHT_CASES))
        checkReasons(Decided(gold.text, shippedModel()), share);
    CHECK(share.all > 60);
    CHECK(share.held >= leastShare * share.all);
}
