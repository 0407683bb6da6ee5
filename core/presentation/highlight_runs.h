// SPDX-License-Identifier: Apache-2.0
#pragma once

// What to highlight in a stretch of text, and how: for any front end that paints paragraph by
// paragraph. No toolkit.
//
// The index is built once an Analysis (O(n log n)); asking for a stretch costs O(log n) for it and
// for each run found there, so that a change of filter costs only the stretches in sight.
// Immutable, so thread-safe.

#include <cstddef>
#include <cstdint>
#include <memory>
#include <optional>
#include <vector>

#include "presentation/span_index.h"
#include "reading/analysis.h"
#include "reading/filter.h"
#include "text/span.h"

namespace quotelight {

struct HighlightRun {
    Span span;  // the part's share of the stretch asked for
    QuoteId quote = 0;
    std::uint8_t depth = 0;   // how many other runs of the stretch enclose it, up to 7
    std::uint8_t inside = 0;  // how many levels of other runs it encloses, up to 7
    bool lit = true;          // false: fades, because the filter is on other speakers
};

class HighlightIndex {
public:
    // A stretch with more runs than this is an attack; the rest stay plain.
    static constexpr std::size_t mostRuns = 2000;

    HighlightIndex() = default;
    explicit HighlightIndex(std::shared_ptr<const Analysis> analysis);

    // Quotes of the kinds that the filter shows: its speakers only fade. In order of begin, an
    // enclosing run before those inside it: the order to paint in.
    std::vector<HighlightRun> runs(Span within, const Filter& filter) const;

    // The innermost highlighted quote at an offset.
    std::optional<QuoteId> quoteAt(std::uint32_t offset, const Filter& filter) const;

private:
    std::shared_ptr<const Analysis> m_analysis;
    std::vector<Span> m_parts;
    std::vector<QuoteId> m_quotes;  // whose part each is
    SpanIndex m_index;
};

}  // namespace quotelight
