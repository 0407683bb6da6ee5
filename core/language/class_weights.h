// SPDX-License-Identifier: Apache-2.0
#pragma once

// The weights of a linear classifier over hashed features, read in place: each feature a row of one
// signed byte a class, shifted left by the row's own number of bits. Looking a feature up costs one
// or two cache lines; adding its row is a handful of vector instructions. Immutable; thread-safe.
//
// In a payload: Header, keys (one a slot, 0 where empty, linear probing), the row number and shift
// of each slot, rows of `stride` bytes.

#include <bit>
#include <cstdint>
#include <span>

#include "language/payload.h"

namespace quotelight {

class ClassWeights {
public:
    static constexpr std::uint32_t lanes = 16;    // stride is a multiple of it
    static constexpr std::uint32_t rowBits = 24;  // of a slot's place; the shift lies above
    static constexpr std::uint32_t maxShift = 16;

    struct Header {
        std::uint32_t classes, stride, slots, rows;
    };

    // False where the payload does not hold such a table.
    bool read(PayloadReader& payload) {
        const auto header = payload.one<Header>();
        const bool sane = header.stride % lanes == 0 && header.classes <= header.stride &&
                          std::has_single_bit(header.slots) && header.rows < header.slots &&
                          header.rows < 1u << rowBits;
        if (!payload.ok() || !sane) return false;
        m_classes = header.classes;
        m_stride = header.stride;
        m_mask = header.slots - 1;
        m_keys = payload.take<std::uint32_t>(header.slots);
        m_places = payload.take<std::uint32_t>(header.slots);
        m_rows = payload.take<std::int8_t>(std::size_t{header.rows} * header.stride);
        if (!payload.ok()) return false;
        for (const std::uint32_t place : m_places) {
            if (place != 0 && (rowOf(place) >= header.rows || shiftOf(place) > maxShift))
                return false;
        }
        return true;
    }

    std::uint32_t classes() const { return m_classes; }
    std::uint32_t stride() const { return m_stride; }  // length of a score array

    // Adds the feature's row to `scores`; nothing where the model does not know it.
    void add(std::uint32_t key, std::int32_t* scores) const {
        for (std::uint32_t slot = key & m_mask; m_keys[slot] != 0; slot = (slot + 1) & m_mask) {
            if (m_keys[slot] != key) continue;
            const std::uint32_t shift = shiftOf(m_places[slot]);
            const std::int8_t* row = m_rows.data() + std::size_t{rowOf(m_places[slot])} * m_stride;
            for (std::uint32_t i = 0; i < m_stride; i += lanes) {
                for (std::uint32_t lane = 0; lane < lanes; ++lane)
                    scores[i + lane] += std::int32_t{row[i + lane]} << shift;
            }
            return;
        }
    }

    static std::uint32_t rowOf(std::uint32_t place) { return place & ((1u << rowBits) - 1); }
    static std::uint32_t shiftOf(std::uint32_t place) { return place >> rowBits; }

private:
    std::uint32_t m_classes = 0, m_stride = 0, m_mask = 0;
    std::span<const std::uint32_t> m_keys, m_places;
    std::span<const std::int8_t> m_rows;
};

}  // namespace quotelight
