// SPDX-License-Identifier: Apache-2.0
#include "training/calibration.h"

#include <algorithm>

namespace quotelight::training {
namespace {

struct Pool {
    double probability, right, count;
    double share() const { return right / count; }
};

void merge(Pool& into, const Pool& other) {
    const double count = into.count + other.count;
    into.probability = (into.probability * into.count + other.probability * other.count) / count;
    into.right += other.right;
    into.count = count;
}

// One for each probability that occurs.
std::vector<Pool> gather(const std::vector<Judged>& judged) {
    std::vector<Pool> pools;
    for (const Judged& one : judged) {
        const double right = one.right ? 1 : 0;
        if (!pools.empty() && pools.back().probability == one.probability)
            pools.back().right += right, pools.back().count += 1;
        else
            pools.push_back({one.probability, right, 1});
    }
    return pools;
}

std::vector<Pool> poolsOf(const std::vector<Judged>& judged) {
    std::vector<Pool> pools;
    for (const Pool& one : gather(judged)) {
        pools.push_back(one);
        while (pools.size() > 1 && pools[pools.size() - 2].share() >= pools.back().share()) {
            const Pool last = pools.back();
            pools.pop_back();
            merge(pools.back(), last);
        }
    }
    return pools;
}

double shareAt(const std::vector<Pool>& pools, double at) {
    if (pools.empty()) return at;
    const auto next = std::find_if(pools.begin(), pools.end(),
                                   [&](const Pool& pool) { return pool.probability >= at; });
    if (next == pools.end()) return pools.back().share();
    if (next == pools.begin()) return next->share();
    const Pool& below = *(next - 1);
    const double along =
        (at - below.probability) / std::max(1e-9, next->probability - below.probability);
    return below.share() + along * (next->share() - below.share());
}

}  // namespace

std::vector<float> calibrate(std::vector<Judged> judged, std::size_t knots) {
    std::stable_sort(judged.begin(), judged.end(), [](const Judged& a, const Judged& b) {
        return a.probability < b.probability;
    });
    const std::vector<Pool> pools = poolsOf(judged);
    std::vector<float> shares;
    for (std::size_t k = 0; k < knots; ++k)
        shares.push_back(static_cast<float>(
            shareAt(pools, static_cast<double>(k) / static_cast<double>(knots - 1))));
    return shares;
}

}  // namespace quotelight::training
