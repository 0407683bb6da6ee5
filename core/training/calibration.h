// SPDX-License-Identifier: Apache-2.0
#pragma once

// Turns probabilities into the share that was right: isotonic regression by pooling adjacent
// violators, read off at evenly spaced probabilities.

#include <cstddef>
#include <vector>

namespace quotelight::training {

struct Judged {
    double probability;
    bool right;
};

// `knots` values, of the probabilities 0 to 1; never falling where anything was judged.
std::vector<float> calibrate(std::vector<Judged> judged, std::size_t knots);

}  // namespace quotelight::training
