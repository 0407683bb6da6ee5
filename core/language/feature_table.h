// SPDX-License-Identifier: Apache-2.0
#pragma once

// A hash table from features' keys to four bytes each, read in place: slots of a power of two, key
// 0 where empty, linear probing. Immutable; thread-safe. A look-up costs one or two cache lines and
// always ends, whatever the bytes.

#include <array>
#include <bit>
#include <cstdint>
#include <cstring>
#include <span>
#include <type_traits>

namespace quotelight {

// `Slot`: a std::uint32_t named key, and four bytes of anything else.
template <typename Slot>
class FeatureTable {
    static_assert(sizeof(Slot) == 8 && std::is_trivially_copyable_v<Slot>);

public:
    FeatureTable() = default;
    // `slots`: a power of two of them.
    explicit FeatureTable(std::span<const Slot> slots)
        : m_slots(slots), m_mask(static_cast<std::uint32_t>(slots.size() - 1)) {}

    std::span<const Slot> slots() const { return m_slots; }

    // Starts fetching what find() will look at: a table is larger than the nearer caches.
    void prefetch(std::uint32_t key) const {
        const Slot* home = m_slots.data() + (key & m_mask);
        __builtin_prefetch(home);
        __builtin_prefetch(home + atOnce - 1);
    }

    // The feature's slot; all zero where it has none. Whether it has one is as good as random to a
    // processor, so the first slots, where nearly every search ends, are looked at without a
    // branch.
    Slot find(std::uint32_t key) const {
        const std::uint32_t home = key & m_mask;
        if (home + atOnce > m_mask) return search(key, home);
        Two found{}, empty{};
        for (std::uint32_t i = 0; i < atOnce; i += 2) {
            Two slots;
            std::memcpy(&slots, &m_slots[home + i], sizeof slots);
            const Two same = slots == key;
            found |= slots & __builtin_shufflevector(same, same, 0, 0, 2, 2);
            empty |= slots == 0;
        }
        const std::uint32_t foundKey = found[0] | found[2];
        if ((foundKey | empty[0] | empty[2]) == 0) return search(key, home);
        return std::bit_cast<Slot>(std::array{foundKey, found[1] | found[3]});
    }

private:
    using Two [[gnu::vector_size(16)]] = std::uint32_t;
    static constexpr std::uint32_t atOnce = 4;

    Slot search(std::uint32_t key, std::uint32_t home) const {
        for (std::uint32_t step = 0; step <= m_mask; ++step) {
            const Slot& slot = m_slots[(home + step) & m_mask];
            if (slot.key == key) return slot;
            if (slot.key == 0) break;
        }
        return {};
    }

    std::span<const Slot> m_slots;
    std::uint32_t m_mask = 0;
};

}  // namespace quotelight
