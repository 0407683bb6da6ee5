// SPDX-License-Identifier: Apache-2.0
#include "export/speaker_shares.h"

#include <algorithm>
#include <cmath>

#include "export/numbers.h"

namespace quotelight {

std::vector<SpeakerShare> speakerShares(const ExportView& view) {
    std::vector<SpeakerShare> all(view.analysis.speakers.size() + 1);  // the unknown last
    std::uint64_t total = 0;
    for (QuoteId id : view.shown) {
        const AttributedQuote& quote = view.quote(id);
        SpeakerShare& share = all[std::min<std::size_t>(quote.attribution.speaker, all.size() - 1)];
        ++share.quotes;
        ++share.kinds[static_cast<std::size_t>(quote.kind)];
        for (Span part : quote.parts)
            share.length += part.size();
    }
    for (std::size_t i = 0; i < all.size(); ++i) {
        if (i + 1 < all.size()) all[i].speaker = static_cast<SpeakerId>(i);
        total += all[i].length;
    }
    for (SpeakerShare& share : all)
        if (total > 0) share.share = static_cast<double>(share.length) / static_cast<double>(total);
    std::erase_if(all, [](const SpeakerShare& share) { return share.quotes == 0; });
    std::stable_sort(all.begin(), all.end(), [](const SpeakerShare& a, const SpeakerShare& b) {
        if ((a.speaker == noSpeaker) != (b.speaker == noSpeaker)) return b.speaker == noSpeaker;
        return a.length > b.length;
    });
    return all;
}

std::string roundedPercent(double share) {
    const auto rounded = static_cast<std::uint64_t>(std::lround(std::clamp(share, 0.0, 1.0) * 100));
    if (rounded == 0 && share > 0) return "< 1 %";
    std::string out;
    appendNumber(out, rounded);
    return out + " %";
}

}  // namespace quotelight
