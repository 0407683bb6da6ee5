// SPDX-License-Identifier: Apache-2.0
#pragma once

// A conditional log-linear model over candidates, trained by FTRL-Proximal (McMahan et al. 2013):
// sparse weights, one pass order, no threads, the same bytes on every run.
//
// A yes-or-no classifier is a choice between one candidate and an empty one ("nobody" too): a
// candidate without features scores 0, and the probability is the logistic function of the other's
// score. Several candidates may be right at once; their summed probability is raised.

#include <cstdint>
#include <span>
#include <vector>

#include "language/linear_weights.h"
#include "language/payload.h"
#include "training/key_index.h"

namespace quotelight::training {

struct Choice {
    std::vector<std::vector<WeightedFeature>> candidates;
    std::vector<std::uint32_t> right;  // indices of the right candidates, at least one
    float weight = 1;
};

struct LogLinearOptions {
    int epochs = 10;
    double rate = 0.1;  // alpha of the paper
    double l1 = 0.1;    // the larger, the fewer features keep a weight
    double l2 = 1.0;
    std::uint64_t seed = 1;
};

class LogLinear {
public:
    void train(std::span<const Choice> choices, const LogLinearOptions& options);

    double score(std::span<const WeightedFeature> features) const;

    // Of each candidate, summing to 1.
    std::vector<double> probabilities(const Choice& choice) const;

    // The index of the best candidate, the first of equals.
    std::uint32_t best(const Choice& choice) const;

    // Features with a weight.
    std::size_t size() const;

    // As language/linear_weights.h reads it.
    void write(PayloadWriter& payload) const;

private:
    struct Cell {
        double z = 0, n = 0, weight = 0;
    };

    struct Looked;

    Looked lookUp(const Choice& choice);
    void learn(const Looked& choice, const LogLinearOptions& options);
    static void move(Cell& cell, double gradient, const LogLinearOptions& options);

    KeyIndex m_index;
    std::vector<Cell> m_cells;
};

}  // namespace quotelight::training
