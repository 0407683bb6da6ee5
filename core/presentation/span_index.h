// SPDX-License-Identifier: Apache-2.0
#pragma once

// Which of many spans overlap a given one: a list sorted by begin, with a binary tree of the
// furthest end above it.
//
// Built in O(n log n). A question costs O(log n), and for each answer O(log g) where g is how many
// spans of the list lie between it and the answer before: O(log n + answers) where answers stand
// together, O((1 + answers) log n) whatever the spans. Immutable, so thread-safe.

#include <cstddef>
#include <cstdint>
#include <vector>

#include "text/span.h"

namespace quotelight {

class SpanIndex {
public:
    SpanIndex() = default;
    explicit SpanIndex(const std::vector<Span>& spans);

    // Indices into `spans` of those that overlap `within`, at most `most`: in order of begin, an
    // enclosing one before what it encloses. Empty spans overlap nothing.
    std::vector<std::uint32_t> overlapping(Span within, std::size_t most = SIZE_MAX) const;

    std::size_t size() const { return m_entries.size(); }

private:
    struct Entry {
        Span span;
        std::uint32_t index;
    };

    std::size_t firstEndingAfter(std::uint32_t offset, std::size_t from) const;

    std::vector<Entry> m_entries;
    std::size_t m_leaves = 0;  // a power of two, at least one an entry
    // Node 1 is the root, 2 i and 2 i + 1 are the children of i, m_leaves + i is entry i's leaf.
    std::vector<std::uint32_t> m_furthestEnd;
};

}  // namespace quotelight
