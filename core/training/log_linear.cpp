// SPDX-License-Identifier: Apache-2.0
#include "training/log_linear.h"

#include <algorithm>
#include <bit>
#include <cmath>
#include <numeric>

#include "training/random.h"

namespace quotelight::training {

void LogLinear::train(std::span<const Choice> choices, const LogLinearOptions& options) {
    Random random(options.seed);
    std::vector<std::uint32_t> order(choices.size());
    std::iota(order.begin(), order.end(), 0u);
    for (int epoch = 0; epoch < options.epochs; ++epoch) {
        random.shuffle(order);
        for (const std::uint32_t i : order)
            learn(choices[i], options);
    }
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
    std::vector<double> result;
    for (const auto& candidate : choice.candidates)
        result.push_back(score(candidate));
    const double top = *std::max_element(result.begin(), result.end());
    double total = 0;
    for (double& p : result)
        total += p = std::exp(p - top);
    for (double& p : result)
        p /= total;
    return result;
}

std::uint32_t LogLinear::best(const Choice& choice) const {
    const auto p = probabilities(choice);
    return static_cast<std::uint32_t>(std::max_element(p.begin(), p.end()) - p.begin());
}

// The gradient of the log loss with respect to a candidate's score is its probability less its
// share of the right candidates' probability.
void LogLinear::learn(const Choice& choice, const LogLinearOptions& options) {
    if (choice.right.empty() || choice.candidates.size() < 2) return;
    const auto p = probabilities(choice);
    double rightTotal = 0;
    for (const std::uint32_t r : choice.right)
        rightTotal += p[r];
    std::vector<double> target(p.size());
    for (const std::uint32_t r : choice.right)
        target[r] =
            rightTotal > 0 ? p[r] / rightTotal : 1.0 / static_cast<double>(choice.right.size());
    for (std::size_t c = 0; c < p.size(); ++c) {
        const double slope = (p[c] - target[c]) * double{choice.weight};
        if (slope == 0) continue;
        for (const WeightedFeature& f : choice.candidates[c])
            move(f.key, slope * double{f.value}, options);
    }
}

void LogLinear::move(std::uint32_t key, double gradient, const LogLinearOptions& options) {
    const std::uint32_t number = m_index.findOrAdd(key);
    if (number == m_cells.size()) m_cells.emplace_back();
    Cell& cell = m_cells[number];
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
