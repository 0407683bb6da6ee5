// SPDX-License-Identifier: Apache-2.0
#pragma once

// The weights of one linear score over hashed features (a ranker, a yes-or-no classifier), read in
// place. Immutable; thread-safe.
//
// In a payload: the number of slots, then the slots (key 0 where empty, linear probing).

#include <bit>
#include <cstdint>
#include <span>

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
        m_slots = payload.take<Slot>(slots);
        if (!payload.ok()) return false;
        std::uint32_t used = 0;
        for (const Slot& slot : m_slots)
            used += slot.key != 0 ? 1 : 0;
        return used < slots;  // else a look-up would not end
    }

    // Starts fetching what weight() will look at: a table is larger than the nearer caches.
    void prefetch(std::uint32_t key) const {
        __builtin_prefetch(&m_slots[key & (m_slots.size() - 1)]);
    }

    // 0 for a feature the model does not know.
    float weight(std::uint32_t key) const {
        const auto mask = static_cast<std::uint32_t>(m_slots.size() - 1);
        for (std::uint32_t slot = key & mask; m_slots[slot].key != 0; slot = (slot + 1) & mask) {
            if (m_slots[slot].key == key) return m_slots[slot].weight;
        }
        return 0;
    }

    // Summed in order, in double, so that the result is the same everywhere.
    double score(std::span<const WeightedFeature> features) const {
        for (const WeightedFeature& f : features)
            prefetch(f.key);
        double sum = 0;
        for (const WeightedFeature& f : features)
            sum += double{weight(f.key)} * double{f.value};
        return sum;
    }

    // Of features that all count once.
    double score(std::span<const std::uint32_t> keys) const {
        for (const std::uint32_t key : keys)
            prefetch(key);
        double sum = 0;
        for (const std::uint32_t key : keys)
            sum += double{weight(key)};
        return sum;
    }

private:
    std::span<const Slot> m_slots;
};

}  // namespace quotelight
