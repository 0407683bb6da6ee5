// SPDX-License-Identifier: Apache-2.0
#pragma once

// The averaged perceptron over hashed features (Collins 2002; Freund and Schapire 1999). Integer
// arithmetic throughout, so the same bytes on every machine.

#include <cstdint>
#include <span>
#include <string>
#include <vector>

#include "language/payload.h"
#include "training/key_index.h"

namespace quotelight::training {

class Perceptron {
public:
    explicit Perceptron(std::uint32_t classes);

    // Learns of these features alone.
    Perceptron(std::uint32_t classes, std::span<const std::uint32_t> keys);

    std::uint32_t classes() const { return m_classes; }

    // Sets scores[0, classes) of the present, unaveraged weights.
    void score(std::span<const std::uint32_t> keys, std::int32_t* scores);

    // Moves the weights of `keys` towards class `right` and away from `wrong`.
    void update(std::span<const std::uint32_t> keys, std::uint32_t right, std::uint32_t wrong);

    // Counts one example seen; call after each, updated on or not.
    void tick() { ++m_time; }

    // The `count` features of the largest weight, heaviest first.
    std::vector<std::uint32_t> heaviest(std::uint32_t count) const;

    // Appends the averaged weights as language/class_weights.h reads them: the `maxRows` features
    // of the largest weight.
    void write(PayloadWriter& payload, std::uint32_t maxRows) const;

private:
    std::int64_t average(std::size_t cell) const;
    std::vector<std::uint32_t> heaviestRows(std::uint32_t maxRows) const;
    double scale(const std::vector<std::uint32_t>& rows) const;
    std::int64_t largest(std::uint32_t row) const;
    template <typename Weight>
    void writeRow(std::uint32_t row, double scale, std::size_t stride, std::string& bytes) const;

    std::uint32_t m_classes;
    bool m_closed = false;  // no further features
    KeyIndex m_index;
    std::vector<std::int32_t> m_weights;       // a row of m_classes a feature
    std::vector<std::int64_t> m_drift;         // sum over updates of time times change
    std::vector<const std::int32_t*> m_found;  // score()'s own
    std::int64_t m_time = 1;
};

}  // namespace quotelight::training
