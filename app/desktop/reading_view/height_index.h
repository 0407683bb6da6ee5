// SPDX-License-Identifier: Apache-2.0
#pragma once

// The heights of many paragraphs stacked on one another, and where each stands: a Fenwick tree
// (P. M. Fenwick, "A new data structure for cumulative frequency tables", 1994).
//
// Whole pixels, so that sums never drift. Changing a height and asking for a place cost O(log n),
// filling O(n); 12 bytes a paragraph.

#include <cstddef>
#include <cstdint>
#include <vector>

namespace quotelight {

class HeightIndex {
public:
    // Takes all heights anew; each at least 0.
    void assign(std::vector<std::int32_t> heights);
    void set(std::size_t index, std::int32_t height);

    std::size_t size() const { return m_heights.size(); }
    std::int32_t height(std::size_t index) const { return m_heights[index]; }
    // The sum of all, and of those before `index` (which may be size()).
    std::int64_t total() const { return top(size()); }
    std::int64_t top(std::size_t index) const;
    // The one that `y` falls into; the first above all, the last below all. Not for an empty index.
    std::size_t at(std::int64_t y) const;

private:
    std::vector<std::int32_t> m_heights;
    std::vector<std::int64_t> m_sums;  // one-based: sums of the lowest-set-bit ranges
};

}  // namespace quotelight
