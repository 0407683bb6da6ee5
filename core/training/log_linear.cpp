// SPDX-License-Identifier: Apache-2.0
#include "training/log_linear.h"

#include <algorithm>
#include <bit>
#include <cmath>
#include <numeric>

#include "language/softmax.h"
#include "training/random.h"

namespace quotelight::training {
// A choice with its features looked up once, so that an epoch touches no hash table.
struct LogLinear::Looked {
    struct Feature {
        std::uint32_t cell;
        float value;
    };
    std::vector<Feature> features;    // of all candidates, one after the other
    std::vector<std::uint32_t> ends;  // of each candidate's
    std::span<const std::uint32_t> right;
    double weight = 1;
};

void LogLinear::train(std::span<const Choice> choices, const LogLinearOptions& options) {
    std::vector<Looked> looked;
    looked.reserve(choices.size());
    for (const Choice& choice : choices)
        if (!choice.right.empty() && choice.candidates.size() > 1) looked.push_back(lookUp(choice));
    Random random(options.seed);
    std::vector<std::uint32_t> order(looked.size());
    std::iota(order.begin(), order.end(), 0u);
    for (int epoch = 0; epoch < options.epochs; ++epoch) {
        random.shuffle(order);
        for (const std::uint32_t i : order)
            learn(looked[i], options);
    }
}

LogLinear::Looked LogLinear::lookUp(const Choice& choice) {
    Looked looked;
    for (const auto& candidate : choice.candidates) {
        for (const WeightedFeature& f : candidate) {
            looked.features.push_back({m_index.findOrAdd(f.key), f.value});
            if (m_index.size() > m_cells.size()) m_cells.emplace_back();
        }
        looked.ends.push_back(static_cast<std::uint32_t>(looked.features.size()));
    }
    looked.right = choice.right;
    looked.weight = double{choice.weight};
    return looked;
}

double LogLinear::score(std::span<const WeightedFeature> features) const {
    double sum = 0;
    for (const WeightedFeature& f : features) {
        const std::uint32_t cell = m_index.find(f.key);
        if (cell != KeyIndex::none) sum += m_cells[cell].weight * double{f.value};
    }
    return sum;
}

std::vector<double> LogLinear::probabilities(const Choice& choice) const {
    std::vector<double> scores;
    for (const auto& candidate : choice.candidates)
        scores.push_back(score(candidate));
    return softmax(std::move(scores));
}

std::uint32_t LogLinear::best(const Choice& choice) const {
    const auto p = probabilities(choice);
    return static_cast<std::uint32_t>(std::max_element(p.begin(), p.end()) - p.begin());
}

// The gradient of the log loss with respect to a candidate's score is its probability less its
// share of the right candidates' probability.
void LogLinear::learn(const Looked& choice, const LogLinearOptions& options) {
    std::vector<double> p;
    std::uint32_t begin = 0;
    for (const std::uint32_t end : choice.ends) {
        double sum = 0;
        for (; begin < end; ++begin)
            sum +=
                m_cells[choice.features[begin].cell].weight * double{choice.features[begin].value};
        p.push_back(sum);
    }
    p = softmax(std::move(p));
    double rightTotal = 0;
    for (const std::uint32_t r : choice.right)
        rightTotal += p[r];
    std::vector<double> target(p.size());
    for (const std::uint32_t r : choice.right)
        target[r] =
            rightTotal > 0 ? p[r] / rightTotal : 1.0 / static_cast<double>(choice.right.size());
    begin = 0;
    for (std::size_t c = 0; c < p.size(); begin = choice.ends[c++]) {
        const double slope = (p[c] - target[c]) * choice.weight;
        if (slope == 0) continue;
        for (std::uint32_t f = begin; f < choice.ends[c]; ++f)
            move(m_cells[choice.features[f].cell], slope * double{choice.features[f].value},
                 options);
    }
}

void LogLinear::move(Cell& cell, double gradient, const LogLinearOptions& options) {
    const double grown = cell.n + gradient * gradient;
    const double sigma = (std::sqrt(grown) - std::sqrt(cell.n)) / options.rate;
    cell.z += gradient - sigma * cell.weight;
    cell.n = grown;
    const double slack = std::abs(cell.z) - options.l1;
    cell.weight = slack <= 0 ? 0
                             : -std::copysign(slack, cell.z) /
                                   ((1 + std::sqrt(cell.n)) / options.rate + options.l2);
}

std::size_t LogLinear::size() const {
    return static_cast<std::size_t>(std::count_if(
        m_cells.begin(), m_cells.end(), [](const Cell& cell) { return cell.weight != 0; }));
}

void LogLinear::write(PayloadWriter& payload) const {
    const auto count = static_cast<std::uint32_t>(std::bit_ceil(size() * 4 / 3 + 2));
    std::vector<LinearWeights::Slot> slots(count);
    for (std::uint32_t number = 0; number < m_index.size(); ++number) {
        if (m_cells[number].weight == 0) continue;
        const std::uint32_t key = m_index.key(number);
        std::uint32_t slot = key & (count - 1);
        while (slots[slot].key != 0)
            slot = (slot + 1) & (count - 1);
        slots[slot] = {key, static_cast<float>(m_cells[number].weight)};
    }
    payload.putOne(count);
    payload.put(std::span<const LinearWeights::Slot>(slots));
}

}  // namespace quotelight::training
