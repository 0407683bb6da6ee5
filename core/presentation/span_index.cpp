// SPDX-License-Identifier: Apache-2.0
#include "presentation/span_index.h"

#include <algorithm>

namespace quotelight {

namespace {
constexpr std::size_t runLength = 64;
}

SpanIndex::SpanIndex(const std::vector<Span>& spans) {
    m_entries.reserve(spans.size());
    for (std::uint32_t i = 0; i < spans.size(); ++i)
        if (!spans[i].empty()) m_entries.push_back({spans[i], i});
    std::sort(m_entries.begin(), m_entries.end(), [](const Entry& a, const Entry& b) {
        if (a.span.begin != b.span.begin) return a.span.begin < b.span.begin;
        return a.span.end != b.span.end ? a.span.end > b.span.end : a.index < b.index;
    });
    m_furthestEnd.assign((m_entries.size() + runLength - 1) / runLength, 0);
    for (std::size_t i = 0; i < m_entries.size(); ++i) {
        std::uint32_t& furthest = m_furthestEnd[i / runLength];
        furthest = std::max(furthest, m_entries[i].span.end);
    }
}

std::vector<std::uint32_t> SpanIndex::overlapping(Span within, std::size_t most) const {
    std::vector<std::uint32_t> found;
    for (std::size_t run = 0; run < m_furthestEnd.size(); ++run) {
        const std::size_t first = run * runLength;
        if (m_entries[first].span.begin >= within.end) break;
        if (m_furthestEnd[run] <= within.begin) continue;
        const std::size_t last = std::min(first + runLength, m_entries.size());
        for (std::size_t i = first; i < last && found.size() < most; ++i)
            if (m_entries[i].span.overlaps(within)) found.push_back(m_entries[i].index);
    }
    return found;
}

}  // namespace quotelight
