// SPDX-License-Identifier: Apache-2.0
#include "training/perceptron.h"

#include <algorithm>
#include <bit>
#include <cmath>
#include <cstdlib>
#include <numeric>

#include "language/class_weights.h"

namespace quotelight::training {
namespace {

constexpr double largestByte = 127;

}  // namespace

Perceptron::Perceptron(std::uint32_t classes) : m_classes(classes) {}

void Perceptron::score(std::span<const std::uint32_t> keys, std::int32_t* scores) const {
    std::fill(scores, scores + m_classes, 0);
    for (const std::uint32_t key : keys) {
        const std::uint32_t row = m_index.find(key);
        if (row == KeyIndex::none) continue;
        const std::int32_t* weights = m_weights.data() + std::size_t{row} * m_classes;
        for (std::uint32_t c = 0; c < m_classes; ++c)
            scores[c] += weights[c];
    }
}

void Perceptron::update(std::span<const std::uint32_t> keys, std::uint32_t right,
                        std::uint32_t wrong) {
    for (const std::uint32_t key : keys) {
        const std::uint32_t row = m_index.findOrAdd(key);
        const std::size_t first = std::size_t{row} * m_classes;
        if (first == m_weights.size()) {
            m_weights.resize(first + m_classes);
            m_drift.resize(first + m_classes);
        }
        m_weights[first + right] += 1;
        m_drift[first + right] += m_time;
        m_weights[first + wrong] -= 1;
        m_drift[first + wrong] -= m_time;
    }
}

// Times m_time.
std::int64_t Perceptron::average(std::size_t cell) const {
    return m_weights[cell] * m_time - m_drift[cell];
}

std::vector<std::uint32_t> Perceptron::heaviestRows(std::uint32_t maxRows) const {
    std::vector<std::int64_t> mass(m_index.size());
    for (std::size_t cell = 0; cell < m_weights.size(); ++cell)
        mass[cell / m_classes] += std::abs(average(cell));
    std::vector<std::uint32_t> rows(m_index.size());
    std::iota(rows.begin(), rows.end(), 0u);
    std::sort(rows.begin(), rows.end(), [&](std::uint32_t a, std::uint32_t b) {
        return mass[a] != mass[b] ? mass[a] > mass[b] : m_index.key(a) < m_index.key(b);
    });
    rows.resize(std::min<std::size_t>(rows.size(), maxRows));
    while (!rows.empty() && mass[rows.back()] == 0)
        rows.pop_back();
    return rows;
}

// Nineteen in twenty weights fit a byte unshifted: fine steps for the many small ones.
double Perceptron::scale(const std::vector<std::uint32_t>& rows) const {
    std::vector<std::int64_t> sizes;
    for (const std::uint32_t row : rows) {
        for (std::uint32_t c = 0; c < m_classes; ++c) {
            const std::int64_t value = std::abs(average(std::size_t{row} * m_classes + c));
            if (value > 0) sizes.push_back(value);
        }
    }
    if (sizes.empty()) return 1;
    const std::size_t cut = sizes.size() / 20;
    std::nth_element(sizes.begin(), sizes.begin() + static_cast<std::ptrdiff_t>(cut), sizes.end(),
                     std::greater<>());
    return largestByte / static_cast<double>(sizes[cut]);
}

// Returns the row's shift.
std::uint32_t Perceptron::writeRow(std::uint32_t row, double scale, std::int8_t* bytes) const {
    const std::size_t first = std::size_t{row} * m_classes;
    double largest = 0;
    for (std::uint32_t c = 0; c < m_classes; ++c)
        largest = std::max(largest, std::abs(static_cast<double>(average(first + c)) * scale));
    std::uint32_t shift = 0;
    while (largest > largestByte && shift < ClassWeights::maxShift) {
        largest /= 2;
        scale /= 2;
        ++shift;
    }
    for (std::uint32_t c = 0; c < m_classes; ++c) {
        const double value = std::round(static_cast<double>(average(first + c)) * scale);
        bytes[c] = static_cast<std::int8_t>(std::clamp(value, -largestByte, largestByte));
    }
    return shift;
}

void Perceptron::write(PayloadWriter& payload, std::uint32_t maxRows) const {
    const auto rows = heaviestRows(maxRows);
    const double unit = scale(rows);
    constexpr std::uint32_t lanes = ClassWeights::lanes;
    const std::uint32_t stride = (m_classes + lanes - 1) / lanes * lanes;
    const auto slots = static_cast<std::uint32_t>(std::bit_ceil(rows.size() * 4 / 3 + 2));
    std::vector<std::uint32_t> keys(slots), places(slots);
    std::vector<std::int8_t> bytes(rows.size() * stride);
    for (std::uint32_t r = 0; r < rows.size(); ++r) {
        std::uint32_t slot = m_index.key(rows[r]) & (slots - 1);
        while (keys[slot] != 0)
            slot = (slot + 1) & (slots - 1);
        keys[slot] = m_index.key(rows[r]);
        const std::uint32_t shift = writeRow(rows[r], unit, bytes.data() + std::size_t{r} * stride);
        places[slot] = shift << ClassWeights::rowBits | r;
    }
    payload.putOne(
        ClassWeights::Header{m_classes, stride, slots, static_cast<std::uint32_t>(rows.size())});
    payload.put(std::span<const std::uint32_t>(keys));
    payload.put(std::span<const std::uint32_t>(places));
    payload.put(std::span<const std::int8_t>(bytes));
}

}  // namespace quotelight::training
