// SPDX-License-Identifier: Apache-2.0
#include "presentation/highlight_runs.h"

#include <algorithm>

namespace quotelight {

namespace {

constexpr std::size_t deepest = 7;

Filter ofAnybody(const Filter& filter) {
    return {{}, filter.direct, filter.mixed, filter.indirect};
}

// Sets `depth` and `inside` of runs that are in order of begin, enclosing before enclosed.
void setNesting(std::vector<HighlightRun>& runs) {
    std::vector<HighlightRun*> open;
    for (HighlightRun& run : runs) {
        std::erase_if(open, [&](const HighlightRun* o) { return o->span.end <= run.span.begin; });
        run.depth = static_cast<std::uint8_t>(open.size());
        for (std::size_t i = 0; i < open.size(); ++i) {
            const auto levels = static_cast<std::uint8_t>(open.size() - i);
            open[i]->inside = std::max(open[i]->inside, levels);
        }
        if (open.size() < deepest) open.push_back(&run);
    }
}

}  // namespace

HighlightIndex::HighlightIndex(std::shared_ptr<const Analysis> analysis)
    : m_analysis(std::move(analysis)) {
    if (!m_analysis) return;
    for (QuoteId id = 0; id < m_analysis->quotes.size(); ++id) {
        for (const Span part : m_analysis->quotes[id].parts) {
            m_parts.push_back(part);
            m_quotes.push_back(id);
        }
    }
    m_index = SpanIndex(m_parts);
}

std::vector<HighlightRun> HighlightIndex::runs(Span within, const Filter& filter) const {
    std::vector<HighlightRun> runs;
    const Filter anybody = ofAnybody(filter);
    for (const std::uint32_t part : m_index.overlapping(within, mostRuns)) {
        const AttributedQuote& quote = m_analysis->quotes[m_quotes[part]];
        if (!anybody.shows(quote)) continue;
        HighlightRun run;
        run.span = {std::max(within.begin, m_parts[part].begin),
                    std::min(within.end, m_parts[part].end)};
        run.quote = m_quotes[part];
        run.lit = filter.shows(quote);
        runs.push_back(run);
    }
    setNesting(runs);
    return runs;
}

std::optional<QuoteId> HighlightIndex::quoteAt(std::uint32_t offset, const Filter& filter) const {
    const std::vector<HighlightRun> here = runs({offset, offset + 1}, filter);
    if (here.empty()) return std::nullopt;
    return here.back().quote;
}

}  // namespace quotelight
