// SPDX-License-Identifier: Apache-2.0
#include "language/class_weights.h"

#include <cstring>

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
namespace {

constexpr std::size_t registerBytes = 32;

// Adds the cells of every row from `first` on, as many as sums of them fit one register. `Sum`
// holds what a batch of cells adds up to.
template <typename Cell, typename Sum>
[[gnu::always_inline]] inline void addRows(std::span<const std::int8_t* const> rows,
                                           std::uint32_t first, std::int32_t* scores) {
    constexpr std::size_t count = registerBytes / sizeof(Sum);
    using Cells [[gnu::vector_size(count * sizeof(Cell))]] = Cell;
    using Sums [[gnu::vector_size(registerBytes)]] = Sum;
    Sums sums{};
    for (const std::int8_t* row : rows) {
        Cells cells;
        std::memcpy(&cells, row + first * sizeof(Cell), sizeof cells);
        sums += __builtin_convertvector(cells, Sums);
    }
    std::array<Sum, count> all;
    std::memcpy(all.data(), &sums, sizeof sums);
    for (std::size_t lane = 0; lane < count; ++lane)
        scores[first + lane] += all[lane];
}

}  // namespace

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
        m_table.prefetch(key);
    std::size_t narrow = 0, wide = 0;
    for (const std::uint32_t key : keys) {
        const Slot slot = m_table.find(key);
        const std::int8_t* row = rowAt(slot.place);
        __builtin_prefetch(row);
        __builtin_prefetch(row + m_stride - 1);
        const std::size_t known = slot.key != 0, isWide = slot.place / wideBit;
        rows.narrow[narrow] = rows.wide[wide] = row;
        narrow += known & (isWide ^ 1);
        wide += isWide;
    }
    rows.narrowCount = narrow;
    rows.wideCount = wide;
}

// A batch of bytes sums up to less than 2^15: half the width is enough for most rows.
QUOTELIGHT_FOR_WIDER_REGISTERS
void ClassWeights::add(const Rows& rows, std::uint32_t stride, std::int32_t* scores) {
    static_assert(batch * 128 <= 1 << 14);
    const std::span narrow(rows.narrow.data(), rows.narrowCount);
    const std::span wide(rows.wide.data(), rows.wideCount);
    for (std::uint32_t first = 0; first < stride; first += lanes)
        addRows<std::int8_t, std::int16_t>(narrow, first, scores);
    if (wide.empty()) return;
    for (std::uint32_t first = 0; first < stride; first += lanes / 2)
        addRows<std::int16_t, std::int32_t>(wide, first, scores);
}

}  // namespace quotelight
