// SPDX-License-Identifier: Apache-2.0
#include "language/class_weights.h"

// Nearly all the time of tagging, finding names and parsing goes into adding rows, and wider
// registers halve it. Integers: the sums are the same whichever version runs. An address sanitizer
// cannot run the code that chooses between them.
#if defined(__x86_64__) && defined(__GNUC__) && !defined(__clang__) && \
    !defined(__SANITIZE_ADDRESS__)
#define QUOTELIGHT_FOR_WIDER_REGISTERS __attribute__((target_clones("avx2", "default")))
#else
#define QUOTELIGHT_FOR_WIDER_REGISTERS
#endif

namespace quotelight {

void ClassWeights::score(std::span<const std::uint32_t> keys, std::int32_t* scores) const {
    std::fill(scores, scores + m_stride, 0);
    Rows rows;
    for (; !keys.empty(); keys = keys.subspan(std::min(keys.size(), batch))) {
        find(keys.first(std::min(keys.size(), batch)), rows);
        add(rows, m_stride, scores);
    }
}

// The table is larger than the nearer caches: what is needed is fetched ahead.
void ClassWeights::find(std::span<const std::uint32_t> keys, Rows& rows) const {
    for (const std::uint32_t key : keys)
        __builtin_prefetch(&m_slots[key & m_mask]);
    rows.narrowCount = rows.wideCount = 0;
    for (const std::uint32_t key : keys) {
        const std::uint32_t place = placeOf(key);
        if (place == nowhere) continue;
        const std::int8_t* row = rowAt(place);
        __builtin_prefetch(row);
        __builtin_prefetch(row + m_stride - 1);
        if ((place & wideBit) == 0)
            rows.narrow[rows.narrowCount++] = row;
        else
            rows.wide[rows.wideCount++] = row;
    }
}

// A batch of bytes sums up to less than 2^15: half the width is enough for most rows.
QUOTELIGHT_FOR_WIDER_REGISTERS
void ClassWeights::add(const Rows& rows, std::uint32_t stride, std::int32_t* scores) {
    static_assert(batch * 128 <= 1 << 14);
    for (std::uint32_t first = 0; first < stride; first += lanes) {
        std::array<std::int16_t, lanes> sum{};
        for (std::size_t r = 0; r < rows.narrowCount; ++r)
            for (std::uint32_t lane = 0; lane < lanes; ++lane)
                sum[lane] = static_cast<std::int16_t>(sum[lane] + rows.narrow[r][first + lane]);
        std::array<std::int32_t, lanes> all;
        for (std::uint32_t lane = 0; lane < lanes; ++lane)
            all[lane] = scores[first + lane] + sum[lane];
        for (std::size_t r = 0; r < rows.wideCount; ++r) {
            const auto* wide = reinterpret_cast<const std::int16_t*>(rows.wide[r]) + first;
            for (std::uint32_t lane = 0; lane < lanes; ++lane)
                all[lane] += wide[lane];
        }
        std::copy(all.begin(), all.end(), scores + first);
    }
}

}  // namespace quotelight
