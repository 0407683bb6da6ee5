// SPDX-License-Identifier: Apache-2.0
#include "training/perceptron.h"

#include <algorithm>
#include <bit>
#include <cmath>
#include <cstdlib>
#include <functional>
#include <numeric>

#include "language/class_weights.h"

namespace quotelight::training {
namespace {

constexpr double largestByte = 127;
constexpr double largestPair = 32'767;

}  // namespace

Perceptron::Perceptron(std::uint32_t classes) : m_classes(classes) {}

Perceptron::Perceptron(std::uint32_t classes, std::span<const std::uint32_t> keys)
    : m_classes(classes), m_closed(true) {
    for (const std::uint32_t key : keys)
        m_index.findOrAdd(key);
    m_weights.resize(std::size_t{m_index.size()} * classes);
    m_drift.resize(m_weights.size());
}

// The weights are far larger than any cache: what is needed is fetched ahead.
void Perceptron::score(std::span<const std::uint32_t> keys, std::int32_t* scores) {
    constexpr std::size_t weightsPerLine = 16;
    std::fill(scores, scores + m_classes, 0);
    for (const std::uint32_t key : keys)
        m_index.prefetch(key);
    m_found.clear();
    for (const std::uint32_t key : keys) {
        const std::uint32_t row = m_index.find(key);
        if (row == KeyIndex::none) continue;
        const std::int32_t* weights = m_weights.data() + std::size_t{row} * m_classes;
        for (std::size_t c = 0; c < m_classes; c += weightsPerLine)
            __builtin_prefetch(weights + c);
        m_found.push_back(weights);
    }
    for (const std::int32_t* weights : m_found) {
        for (std::uint32_t c = 0; c < m_classes; ++c)
            scores[c] += weights[c];
    }
}

void Perceptron::update(std::span<const std::uint32_t> keys, std::uint32_t right,
                        std::uint32_t wrong) {
    for (const std::uint32_t key : keys) {
        const std::uint32_t row = m_closed ? m_index.find(key) : m_index.findOrAdd(key);
        if (row == KeyIndex::none) continue;
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

std::vector<std::uint32_t> Perceptron::heaviest(std::uint32_t count) const {
    std::vector<std::uint32_t> keys;
    for (const std::uint32_t row : heaviestRows(count))
        keys.push_back(m_index.key(row));
    return keys;
}

// Nine in ten rows fit bytes, and the largest weight two of them.
double Perceptron::scale(const std::vector<std::uint32_t>& rows) const {
    std::vector<std::int64_t> sizes;
    for (const std::uint32_t row : rows)
        sizes.push_back(largest(row));
    if (sizes.empty()) return 1;
    std::sort(sizes.begin(), sizes.end(), std::greater<>());
    const auto wide = static_cast<double>(sizes[sizes.size() / 10]);
    return std::min(largestByte / wide, largestPair / static_cast<double>(sizes.front()));
}

std::int64_t Perceptron::largest(std::uint32_t row) const {
    std::int64_t largest = 0;
    for (std::uint32_t c = 0; c < m_classes; ++c)
        largest = std::max(largest, std::abs(average(std::size_t{row} * m_classes + c)));
    return largest;
}

template <typename Weight>
void Perceptron::writeRow(std::uint32_t row, double scale, std::size_t stride,
                          std::string& bytes) const {
    std::vector<Weight> weights(stride);
    for (std::uint32_t c = 0; c < m_classes; ++c) {
        const std::int64_t exact = average(std::size_t{row} * m_classes + c);
        weights[c] = static_cast<Weight>(std::lround(static_cast<double>(exact) * scale));
    }
    bytes.append(reinterpret_cast<const char*>(weights.data()), stride * sizeof(Weight));
}

void Perceptron::write(PayloadWriter& payload, std::uint32_t maxRows) const {
    const auto rows = heaviestRows(maxRows);
    const double unit = scale(rows);
    constexpr std::uint32_t lanes = ClassWeights::lanes;
    const std::uint32_t stride = (m_classes + lanes - 1) / lanes * lanes;
    // Half of what is looked up is not there, and in a fuller table takes long to miss.
    const auto slots = static_cast<std::uint32_t>(std::bit_ceil(rows.size() * 2 + 2));
    std::vector<ClassWeights::Slot> table(slots);
    std::string bytes;
    for (const std::uint32_t row : rows) {
        std::uint32_t slot = m_index.key(row) & (slots - 1);
        while (table[slot].key != 0)
            slot = (slot + 1) & (slots - 1);
        table[slot] = {m_index.key(row), static_cast<std::uint32_t>(bytes.size() / stride)};
        const bool wide = static_cast<double>(largest(row)) * unit > largestByte;
        if (wide) table[slot].place |= ClassWeights::wideBit;
        if (wide)
            writeRow<std::int16_t>(row, unit, stride, bytes);
        else
            writeRow<std::int8_t>(row, unit, stride, bytes);
    }
    const auto strides = static_cast<std::uint32_t>(bytes.size() / stride);
    payload.putOne(ClassWeights::Header{m_classes, stride, slots, strides});
    payload.put(std::span<const ClassWeights::Slot>(table));
    payload.put(std::span<const char>(bytes));
}

}  // namespace quotelight::training
