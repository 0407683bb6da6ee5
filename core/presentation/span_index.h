// SPDX-License-Identifier: Apache-2.0
#pragma once

// Which of many spans overlap a given one: a sorted list with the furthest end of every 64.
//
// Built in O(n log n); a question costs O(n / 64 + answers) at worst and O(log n + answers) where
// spans are short, as quotes and inline styles are. Immutable, so thread-safe.

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
    std::vector<Entry> m_entries;
    std::vector<std::uint32_t> m_furthestEnd;  // of each run of 64 entries
};

}  // namespace quotelight
