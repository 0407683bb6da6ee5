// SPDX-License-Identifier: Apache-2.0
#include "training/calibration.h"

#include <algorithm>
#include <cmath>

namespace quotelight::training {
namespace {

LogLinearOptions learning() {
    LogLinearOptions options;
    options.epochs = 6;
    options.rate = 0.02;
    options.l1 = 5;
    options.l2 = 2;
    return options;
}

Choice choiceOf(const JudgedDecision& decision) {
    Choice choice;
    choice.candidates = {decision.doubts, {}};
    choice.right = {decision.right ? 0U : 1U};
    return choice;
}

// Learns from all folds but `without`.
LogLinear learnTrust(std::span<const JudgedDecision> judged, std::uint32_t without) {
    std::vector<Choice> choices;
    for (const JudgedDecision& decision : judged)
        if (decision.fold != without) choices.push_back(choiceOf(decision));
    LogLinear trust;
    trust.train(choices, learning());
    return trust;
}

double trustOf(const LogLinear& trust, const JudgedDecision& decision) {
    return 1 / (1 + std::exp(-trust.score(decision.doubts)));
}

// A share of fewer decisions than this says little, least of all at the ends of the curve.
constexpr double leastCount = 20;

// Decisions of nearby confidence, and the share of them that was right.
struct Pool {
    double confidence = 0, right = 0, count = 0;  // its mean; how many
    double share() const { return right / count; }

    // As much as can be relied on: a standard error below the share.
    double surely() const {
        const double likely = (right + 1) / (count + 2);
        return std::max(0.0, likely - std::sqrt(likely * (1 - likely) / (count + 2)));
    }

    void add(const Pool& other) {
        confidence = (confidence * count + other.confidence * other.count) / (count + other.count);
        right += other.right;
        count += other.count;
    }
};

// In order of confidence; equals come into one.
std::vector<Pool> smallPools(std::vector<Graded> graded) {
    std::stable_sort(graded.begin(), graded.end(),
                     [](const Graded& a, const Graded& b) { return a.confidence < b.confidence; });
    std::vector<Pool> pools;
    double last = 0;
    for (const Graded& one : graded) {
        if (pools.empty() || (pools.back().count >= leastCount && one.confidence > last))
            pools.emplace_back();
        pools.back().add({one.confidence, one.right ? 1.0 : 0.0, 1});
        last = one.confidence;
    }
    return pools;
}

std::vector<Pool> pool(std::vector<Graded> graded) {
    std::vector<Pool> pools;
    for (const Pool& small : smallPools(std::move(graded))) {
        pools.push_back(small);
        while (pools.size() > 1 && pools[pools.size() - 2].share() >= pools.back().share()) {
            const Pool last = pools.back();
            pools.pop_back();
            pools.back().add(last);
        }
    }
    return pools;
}

// A point of the curve, from a pool.
struct Point {
    double confidence, share;
};

std::vector<Point> pointsOf(const std::vector<Pool>& pools) {
    std::vector<Point> points;
    double least = 0;
    for (const Pool& pool : pools) {
        least = std::max(least, pool.surely());
        points.push_back({pool.confidence, least});
    }
    return points;
}

double readOff(const std::vector<Point>& points, double at) {
    const auto next = std::find_if(points.begin(), points.end(),
                                   [&](const Point& point) { return point.confidence >= at; });
    if (points.empty()) return at;
    if (next == points.end()) return points.back().share;
    if (next == points.begin()) return next->share;
    const Point& below = *(next - 1);
    const double along =
        (at - below.confidence) / std::max(1e-9, next->confidence - below.confidence);
    return below.share + along * (next->share - below.share);
}

}  // namespace

std::vector<float> isotonic(std::vector<Graded> graded, std::size_t knots) {
    const std::vector<Point> points = pointsOf(pool(std::move(graded)));
    std::vector<float> shares;
    for (std::size_t k = 0; k < knots; ++k)
        shares.push_back(static_cast<float>(
            readOff(points, static_cast<double>(k) / static_cast<double>(knots - 1))));
    return shares;
}

Confidence learnConfidence(std::span<const JudgedDecision> judged, std::uint32_t folds,
                           std::vector<Graded>* graded) {
    std::vector<Graded> raw;
    for (std::uint32_t fold = 0; fold < folds; ++fold) {
        const LogLinear trust = learnTrust(judged, fold);
        for (const JudgedDecision& decision : judged)
            if (decision.fold == fold) raw.push_back({trustOf(trust, decision), decision.right});
    }
    if (graded != nullptr) *graded = raw;
    return {learnTrust(judged, folds), isotonic(std::move(raw), calibrationKnots)};
}

}  // namespace quotelight::training
