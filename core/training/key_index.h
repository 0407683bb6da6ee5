// SPDX-License-Identifier: Apache-2.0
#pragma once

// Feature keys to consecutive numbers, in order of first use: an open-addressing hash table that
// grows. Deterministic for a sequence of calls.

#include <cstdint>
#include <vector>

namespace quotelight::training {

class KeyIndex {
public:
    static constexpr std::uint32_t none = UINT32_MAX;

    KeyIndex() : m_slots(1 << 16) {}

    std::uint32_t find(std::uint32_t key) const {
        const auto mask = static_cast<std::uint32_t>(m_slots.size() - 1);
        for (std::uint32_t at = key & mask;; at = (at + 1) & mask) {
            if (m_slots[at].key == key) return m_slots[at].number;
            if (m_slots[at].key == 0) return none;
        }
    }

    // Starts fetching what find() will look at.
    void prefetch(std::uint32_t key) const {
        __builtin_prefetch(&m_slots[key & (m_slots.size() - 1)]);
    }

    std::uint32_t findOrAdd(std::uint32_t key) {
        if (const std::uint32_t found = find(key); found != none) return found;
        if (m_keys.size() * 2 >= m_slots.size()) grow();
        m_keys.push_back(key);
        place(key, size() - 1);
        return size() - 1;
    }

    std::uint32_t size() const { return static_cast<std::uint32_t>(m_keys.size()); }
    std::uint32_t key(std::uint32_t number) const { return m_keys[number]; }

private:
    struct Slot {
        std::uint32_t key = 0, number = none;
    };

    void place(std::uint32_t key, std::uint32_t number) {
        const auto mask = static_cast<std::uint32_t>(m_slots.size() - 1);
        std::uint32_t at = key & mask;
        while (m_slots[at].key != 0)
            at = (at + 1) & mask;
        m_slots[at] = {key, number};
    }

    void grow() {
        m_slots.assign(m_slots.size() * 4, Slot{});
        for (std::uint32_t n = 0; n < size(); ++n)
            place(m_keys[n], n);
    }

    std::vector<Slot> m_slots;
    std::vector<std::uint32_t> m_keys;
};

}  // namespace quotelight::training
