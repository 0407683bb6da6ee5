// SPDX-License-Identifier: Apache-2.0
#pragma once

// How sure attributions are in truth: learnt from decisions on articles that no model of the chain
// was trained on, judged as they are shown: is it the right speaker?
//
// A yes-or-no model weighs what is doubtful about a decision (attribution/confidence.h), and
// isotonic regression makes a share of right ones of what it says. Both are measured across folds.

#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

#include "language/calibration_curve.h"
#include "language/linear_weights.h"
#include "training/log_linear.h"

namespace quotelight::training {

struct JudgedDecision {
    std::vector<WeightedFeature> doubts;
    bool right = false;
    std::uint32_t fold = 0;  // decided by a model that was trained without it
};

struct Confidence {
    LogLinear trust;
    std::vector<float> calibration = std::vector<float>(calibrationKnots);
};

// A confidence and whether the decision was right.
struct Graded {
    double confidence = 0;
    bool right = false;
};

// Learns from all folds; `graded`, if not null, gets one for each decision, by a model of the other
// folds.
Confidence learnConfidence(std::span<const JudgedDecision> judged, std::uint32_t folds,
                           std::vector<Graded>* graded = nullptr);

// Pool-adjacent-violators, read off at evenly spaced confidences from 0 to 1: never falling, and a
// standard error below the share of right ones, because the stages before know these articles and
// do worse on others.
std::vector<float> isotonic(std::vector<Graded> graded, std::size_t knots);

}  // namespace quotelight::training
