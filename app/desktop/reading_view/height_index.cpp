// SPDX-License-Identifier: Apache-2.0
#include "reading_view/height_index.h"

#include <algorithm>
#include <bit>

namespace quotelight {

namespace {

constexpr std::size_t lowestBit(std::size_t i) {
    return i & (~i + 1);
}

}  // namespace

void HeightIndex::assign(std::vector<std::int32_t> heights) {
    m_heights = std::move(heights);
    m_sums.assign(m_heights.size() + 1, 0);
    for (std::size_t i = 1; i < m_sums.size(); ++i) {
        m_sums[i] += m_heights[i - 1];
        const std::size_t parent = i + lowestBit(i);
        if (parent < m_sums.size()) m_sums[parent] += m_sums[i];
    }
}

void HeightIndex::set(std::size_t index, std::int32_t height) {
    const std::int64_t change = std::int64_t{height} - m_heights[index];
    if (change == 0) return;
    m_heights[index] = height;
    for (std::size_t i = index + 1; i < m_sums.size(); i += lowestBit(i))
        m_sums[i] += change;
}

std::int64_t HeightIndex::top(std::size_t index) const {
    std::int64_t sum = 0;
    for (std::size_t i = index; i > 0; i -= lowestBit(i))
        sum += m_sums[i];
    return sum;
}

std::size_t HeightIndex::at(std::int64_t y) const {
    std::size_t before = 0;  // as many paragraphs end at or above y
    for (std::size_t step = std::bit_floor(m_heights.size()); step > 0; step /= 2) {
        if (before + step < m_sums.size() && m_sums[before + step] <= y) {
            before += step;
            y -= m_sums[before];
        }
    }
    return std::min(before, m_heights.size() - 1);
}

}  // namespace quotelight
