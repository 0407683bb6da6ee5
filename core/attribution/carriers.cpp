// SPDX-License-Identifier: Apache-2.0
#include "attribution/carriers.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <numeric>
#include <vector>

namespace quotelight {
namespace {

// A kind of fact that weighs less than this share of the weightiest is not worth a word.
constexpr double leastShare = 0.6;

// What a candidate means, as seen from the decision.
enum class Side : std::uint8_t { Decided, Rival, Neither };

double total(const FactScores& score) {
    return std::accumulate(score.begin(), score.end(), 0.0);
}

// The logarithm of a sum of exponentials, of one side's scores without the facts of kind `left`.
double strength(std::span<const FactScores> scores, std::span<const Side> sides, Side side,
                std::size_t left) {
    const auto kept = [&](const FactScores& score) {
        return total(score) - (left < factKinds ? score[left] : 0);
    };
    double top = -std::numeric_limits<double>::infinity();
    for (std::size_t i = 0; i < scores.size(); ++i)
        if (sides[i] == side) top = std::max(top, kept(scores[i]));
    double sum = 0;
    for (std::size_t i = 0; i < scores.size(); ++i)
        if (sides[i] == side) sum += std::exp(kept(scores[i]) - top);
    return top + std::log(sum);
}

double logOdds(std::span<const FactScores> scores, std::span<const Side> sides, std::size_t left) {
    return strength(scores, sides, Side::Decided, left) -
           strength(scores, sides, Side::Rival, left);
}

FactScores lossesWithout(std::span<const FactScores> scores, std::span<const Side> sides) {
    FactScores losses{};
    if (std::find(sides.begin(), sides.end(), Side::Rival) == sides.end()) return losses;
    const double known = logOdds(scores, sides, factKinds);
    for (std::size_t kind = 0; kind < factKinds; ++kind)
        losses[kind] = known - logOdds(scores, sides, kind);
    return losses;
}

// Of other candidates than mentions the model knows so much less that all it knows would seem to
// speak for the mention: they are rivals only of each other, and where there is nobody else.
bool isLike(const Candidate& candidate, const Candidate& chosen) {
    return candidate.kind != CandidateKind::Nobody &&
           (standsBeside(candidate) || !standsBeside(chosen));
}

bool onSameMention(const Candidate& candidate, const Candidate& chosen) {
    return standsBeside(candidate) && standsBeside(chosen) && candidate.mention == chosen.mention;
}

Side sideByMention(const Candidate& candidate, const Candidate& chosen) {
    if (onSameMention(candidate, chosen)) return Side::Decided;
    if (!sameAnswer(candidate, chosen)) return Side::Rival;
    return standsBeside(chosen) ? Side::Neither : Side::Decided;
}

Side sideByPerson(const Candidate& candidate, const Candidate& chosen) {
    if (!onSameMention(candidate, chosen)) return Side::Neither;
    return sameAnswer(candidate, chosen) ? Side::Decided : Side::Rival;
}

std::vector<Side> sidesByMention(std::span<const Candidate> candidates, const Candidate& chosen) {
    std::vector<Side> sides;
    bool like = false;
    for (const Candidate& candidate : candidates) {
        sides.push_back(sideByMention(candidate, chosen));
        like = like || (sides.back() == Side::Rival && isLike(candidate, chosen));
    }
    for (std::size_t i = 0; i < sides.size(); ++i)
        if (like && sides[i] == Side::Rival && !isLike(candidates[i], chosen))
            sides[i] = Side::Neither;
    return sides;
}

}  // namespace

Losses lossesOf(std::span<const Candidate> candidates, std::span<const FactScores> scores,
                const Candidate& chosen) {
    Losses losses;
    losses.mention = lossesWithout(scores, sidesByMention(candidates, chosen));
    std::vector<Side> sides;
    for (const Candidate& candidate : candidates)
        sides.push_back(sideByPerson(candidate, chosen));
    losses.person = lossesWithout(scores, sides);
    return losses;
}

Carriers::Carriers(const FactScores& losses) {
    const double most = *std::max_element(losses.begin(), losses.end());
    for (std::size_t kind = 0; kind < factKinds; ++kind)
        m_has[kind] = losses[kind] > 0 && losses[kind] >= leastShare * most;
}

bool Carriers::none() const {
    return std::find(m_has.begin(), m_has.end(), true) == m_has.end();
}

}  // namespace quotelight
