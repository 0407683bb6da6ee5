// SPDX-License-Identifier: Apache-2.0
#pragma once

// The weights of one linear score over hashed features (a ranker, a yes-or-no classifier), read in
// place. Immutable; thread-safe.
//
// In a payload: the number of slots, then the slots.

#include <bit>
#include <cstdint>
#include <span>

#include "language/feature_table.h"
#include "language/payload.h"

namespace quotelight {

struct WeightedFeature {
    std::uint32_t key = 0;  // featureKey()
    float value = 1;
};

class LinearWeights {
public:
    struct Slot {
        std::uint32_t key;
        float weight;
    };

    // False where the payload does not hold such a table.
    bool read(PayloadReader& payload) {
        const auto slots = payload.one<std::uint32_t>();
        if (!payload.ok() || !std::has_single_bit(slots)) return false;
        m_table = FeatureTable(payload.take<Slot>(slots));
        return payload.ok();
    }

    // 0 for a feature the model does not know.
    float weight(std::uint32_t key) const { return m_table.find(key).weight; }

    // Of features that each count once. Summed in order, in double, so that the result is the same
    // everywhere.
    double score(std::span<const std::uint32_t> keys) const {
        for (const std::uint32_t key : keys)
            m_table.prefetch(key);
        double sum = 0;
        for (const std::uint32_t key : keys)
            sum += double{weight(key)};
        return sum;
    }

    double score(std::span<const WeightedFeature> features) const {
        for (const WeightedFeature& f : features)
            m_table.prefetch(f.key);
        double sum = 0;
        for (const WeightedFeature& f : features)
            sum += double{weight(f.key)} * double{f.value};
        return sum;
    }

private:
    FeatureTable<Slot> m_table;
};

}  // namespace quotelight
