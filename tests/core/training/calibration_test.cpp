// SPDX-License-Identifier: Apache-2.0
#include "training/calibration.h"

#include <cmath>

#include "support/catch.h"

namespace quotelight::training {
using Catch::Detail::Approx;
namespace {

TEST_CASE("The isotonic curve stays below the share of right ones and never falls") {
    std::vector<Graded> graded;
    for (int i = 0; i < 100; ++i) {
        graded.push_back({0.3, i % 5 == 0});   // a fifth is right
        graded.push_back({0.5, i % 10 == 0});  // fewer: pooled with those below
        graded.push_back({0.9, i % 4 != 0});   // three quarters
    }
    const auto curve = isotonic(graded, calibrationKnots);
    CHECK(calibrated(curve, 0.2) == Approx(0.13).margin(0.02));
    CHECK(calibrated(curve, 0.4) == Approx(0.13).margin(0.02));
    CHECK(calibrated(curve, 0.95) == Approx(0.71).margin(0.02));
    for (std::size_t k = 1; k < curve.size(); ++k)
        CHECK(curve[k] >= curve[k - 1]);
}

TEST_CASE("What is doubtful about decisions lowers their confidence on other folds") {
    constexpr std::uint32_t folds = 2, always = 11, sound = 21, doubtful = 31;
    std::vector<JudgedDecision> judged;
    for (std::uint32_t i = 0; i < 2000; ++i) {
        const bool doubt = i % 2 == 0;
        judged.push_back({{{always, 1}, {doubt ? doubtful : sound, 1}},
                          doubt ? i % 6 == 0 : i % 21 != 0,
                          i / 2 % folds});
    }
    std::vector<Graded> graded;
    const Confidence confidence = learnConfidence(judged, folds, &graded);
    REQUIRE(graded.size() == judged.size());
    const auto confidenceOf = [&](const std::vector<WeightedFeature>& doubts) {
        return calibrated(confidence.calibration,
                          1 / (1 + std::exp(-confidence.trust.score(doubts))));
    };
    CHECK(confidenceOf({{always, 1}, {doubtful, 1}}) == Approx(0.333).margin(0.05));
    CHECK(confidenceOf({{always, 1}, {sound, 1}}) == Approx(0.952).margin(0.03));
}

}  // namespace
}  // namespace quotelight::training
