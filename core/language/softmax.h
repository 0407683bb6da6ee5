// SPDX-License-Identifier: Apache-2.0
#pragma once

// Scores of alternatives as probabilities. Summed in order, so that the result is the same
// everywhere.

#include <algorithm>
#include <cmath>
#include <vector>

namespace quotelight {

// `scores`: at least one.
inline std::vector<double> softmax(std::vector<double> scores) {
    const double top = *std::max_element(scores.begin(), scores.end());
    double total = 0;
    for (double& p : scores)
        total += p = std::exp(p - top);
    for (double& p : scores)
        p /= total;
    return scores;
}

}  // namespace quotelight
