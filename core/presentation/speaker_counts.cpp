// SPDX-License-Identifier: Apache-2.0
#include "presentation/speaker_counts.h"

#include <algorithm>
#include <cstddef>

namespace quotelight {

std::vector<SpeakerCount> speakerCounts(const Analysis& analysis, const Filter& filter) {
    const std::size_t known = analysis.speakers.size();
    std::vector<std::uint32_t> counts(known + 1);  // the last: unattributed
    for (const AttributedQuote& quote : analysis.quotes)
        if (filter.shows(quote)) ++counts[std::min<std::size_t>(quote.attribution.speaker, known)];
    std::vector<SpeakerCount> rows;
    for (SpeakerId id = 0; id < known; ++id)
        if (counts[id] > 0) rows.push_back({id, counts[id]});
    std::stable_sort(rows.begin(), rows.end(), [](const SpeakerCount& a, const SpeakerCount& b) {
        return a.quotes > b.quotes;
    });
    if (counts.back() > 0) rows.push_back({noSpeaker, counts.back()});
    return rows;
}

}  // namespace quotelight
