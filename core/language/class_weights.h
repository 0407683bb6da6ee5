// SPDX-License-Identifier: Apache-2.0
#pragma once

// The weights of a linear classifier over hashed features, read in place: each feature a row of one
// signed byte a class, or of two where its weights are large. Looking a feature up costs one or two
// cache lines; adding its row is a handful of vector instructions. Immutable; thread-safe.
//
// In a payload: Header, slots, rows. A slot's place is where
// its row begins, in strides; the highest bit says that the row is wide.

#include <algorithm>
#include <array>
#include <bit>
#include <cstdint>
#include <span>

#include "language/feature_table.h"
#include "language/payload.h"

namespace quotelight {

class ClassWeights {
public:
    static constexpr std::uint32_t lanes = 16;  // stride is a multiple of it
    static constexpr std::uint32_t wideBit = 1u << 31;

    struct Header {
        std::uint32_t classes, stride, slots, strides;  // a wide row takes two strides
    };
    struct Slot {
        std::uint32_t key, place;
    };

    // False where the payload does not hold such a table.
    bool read(PayloadReader& payload) { return view(payload) && sound(); }

    // As read(), of a payload that read() has accepted before, like those of loaded Models: does
    // not look at every slot again.
    bool view(PayloadReader& payload) {
        const auto header = payload.one<Header>();
        const bool sane = header.stride % lanes == 0 && header.classes <= header.stride &&
                          std::has_single_bit(header.slots);
        if (!payload.ok() || !sane) return false;
        m_classes = header.classes;
        m_stride = header.stride;
        m_table = FeatureTable(payload.take<Slot>(header.slots));
        m_rows = payload.take<std::int8_t>(std::size_t{header.strides} * header.stride);
        return payload.ok();
    }

    std::uint32_t classes() const { return m_classes; }
    std::uint32_t stride() const { return m_stride; }  // length of a score array

    // Sets scores[0, stride) to the sum of the features' rows; features that the model does not
    // know count for nothing.
    void score(std::span<const std::uint32_t> keys, std::int32_t* scores) const;

private:
    static constexpr std::size_t batch = 128;

    // The rows of a batch of features, the byte-wide ones apart from the others.
    struct Rows {
        std::array<const std::int8_t*, batch> narrow;
        std::array<const std::int8_t*, batch> wide;
        std::size_t narrowCount = 0, wideCount = 0;
    };

    void find(std::span<const std::uint32_t> keys, Rows& rows) const;
    static void add(const Rows& rows, std::uint32_t stride, std::int32_t* scores);

    const std::int8_t* rowAt(std::uint32_t place) const {
        return m_rows.data() + std::size_t{place & ~wideBit} * m_stride;
    }

    // Does every row lie inside the rows?
    bool sound() const {
        const std::size_t strides = m_stride == 0 ? 0 : m_rows.size() / m_stride;
        for (const Slot& slot : m_table.slots()) {
            const std::uint32_t place = slot.place & ~wideBit;
            const std::uint32_t size = place == slot.place ? 1 : 2;
            if (slot.key != 0 && (place >= strides || strides - place < size)) return false;
        }
        return true;
    }

    std::uint32_t m_classes = 0, m_stride = 0;
    FeatureTable<Slot> m_table;
    std::span<const std::int8_t> m_rows;
};

}  // namespace quotelight
