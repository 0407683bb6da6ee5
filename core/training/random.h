// SPDX-License-Identifier: Apache-2.0
#pragma once

// Random numbers that are the same everywhere: SplitMix64. The standard library's distributions
// and shuffle differ between implementations.

#include <cstdint>
#include <utility>
#include <vector>

namespace quotelight::training {

class Random {
public:
    explicit Random(std::uint64_t seed) : m_state(seed) {}

    std::uint64_t next() {
        std::uint64_t z = (m_state += 0x9E3779B97F4A7C15ULL);
        z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9ULL;
        z = (z ^ (z >> 27)) * 0x94D049BB133111EBULL;
        return z ^ (z >> 31);
    }

    // 0 to limit - 1.
    std::uint64_t below(std::uint64_t limit) { return next() % limit; }

    template <typename T>
    void shuffle(std::vector<T>& values) {
        for (std::size_t i = values.size(); i > 1; --i)
            std::swap(values[i - 1], values[below(i)]);
    }

private:
    std::uint64_t m_state;
};

}  // namespace quotelight::training
