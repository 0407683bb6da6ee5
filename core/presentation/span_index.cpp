// SPDX-License-Identifier: Apache-2.0
#include "presentation/span_index.h"

#include <algorithm>
#include <bit>

namespace quotelight {

SpanIndex::SpanIndex(const std::vector<Span>& spans) {
    m_entries.reserve(spans.size());
    for (std::uint32_t i = 0; i < spans.size(); ++i)
        if (!spans[i].empty()) m_entries.push_back({spans[i], i});
    std::sort(m_entries.begin(), m_entries.end(), [](const Entry& a, const Entry& b) {
        if (a.span.begin != b.span.begin) return a.span.begin < b.span.begin;
        return a.span.end != b.span.end ? a.span.end > b.span.end : a.index < b.index;
    });
    m_leaves = std::bit_ceil(m_entries.size());
    m_furthestEnd.assign(2 * m_leaves, 0);
    for (std::size_t i = 0; i < m_entries.size(); ++i)
        m_furthestEnd[m_leaves + i] = m_entries[i].span.end;
    for (std::size_t node = m_leaves - 1; node > 0; --node)
        m_furthestEnd[node] = std::max(m_furthestEnd[2 * node], m_furthestEnd[2 * node + 1]);
}

// The first entry from `from` on that ends after `offset`; m_leaves where there is none.
std::size_t SpanIndex::firstEndingAfter(std::uint32_t offset, std::size_t from) const {
    std::size_t node = m_leaves + from;
    while (m_furthestEnd[node] <= offset) {
        while (node % 2 == 1)  // a right child: all below its parent has been looked at
            node /= 2;
        if (node == 0) return m_leaves;
        ++node;
    }
    while (node < m_leaves) {
        node *= 2;
        if (m_furthestEnd[node] <= offset) ++node;
    }
    return node - m_leaves;
}

std::vector<std::uint32_t> SpanIndex::overlapping(Span within, std::size_t most) const {
    const auto behind = std::lower_bound(
        m_entries.begin(), m_entries.end(), within.end,
        [](const Entry& entry, std::uint32_t end) { return entry.span.begin < end; });
    const auto last = static_cast<std::size_t>(behind - m_entries.begin());
    std::vector<std::uint32_t> found;
    for (std::size_t i = 0; i < last && found.size() < most; ++i) {
        i = firstEndingAfter(within.begin, i);
        if (i >= last) break;
        found.push_back(m_entries[i].index);
    }
    return found;
}

}  // namespace quotelight
