// SPDX-License-Identifier: Apache-2.0
#pragma once

// How far a model's probabilities can be trusted: the share of answers of each probability that
// were right on articles held out of training, as a curve in a model's payload.

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <span>

namespace quotelight {

inline constexpr std::uint32_t calibrationKnots = 21;  // evenly spaced from 0 to 1

// Read off between the knots of `curve`, of which there are at least two.
inline double calibrated(std::span<const float> curve, double probability) {
    const double at = std::clamp(probability, 0.0, 1.0) * static_cast<double>(curve.size() - 1);
    const auto left = std::min(static_cast<std::size_t>(at), curve.size() - 2);
    const double right = at - static_cast<double>(left);
    return double{curve[left]} * (1 - right) + double{curve[left + 1]} * right;
}

}  // namespace quotelight
