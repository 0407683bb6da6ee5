// SPDX-License-Identifier: Apache-2.0
#include "reading/filter.h"

#include <algorithm>
#include <vector>

#include "reading/folding.h"

namespace quotelight {
namespace {

using Keys = std::vector<char32_t>;

// What a person compares names by: as finding in the article does, but for the space around them.
Keys folded(Folding& folding, std::u16string_view name) {
    Keys keys = folding.keys(name);
    const auto isSpace = [](char32_t key) { return key == U' '; };
    keys.erase(std::find_if_not(keys.rbegin(), keys.rend(), isSpace).base(), keys.end());
    keys.erase(keys.begin(), std::find_if_not(keys.begin(), keys.end(), isSpace));
    return keys;
}

}  // namespace

bool Filter::shows(const AttributedQuote& quote) const {
    const bool kindShown = quote.kind == QuoteKind::Direct  ? direct
                           : quote.kind == QuoteKind::Mixed ? mixed
                                                            : indirect;
    return kindShown && (everybody() || speakers.contains(quote.attribution.speaker));
}

std::vector<QuoteId> filtered(const Analysis& analysis, const Filter& filter) {
    std::vector<QuoteId> ids;
    for (QuoteId id = 0; id < analysis.quotes.size(); ++id)
        if (filter.shows(analysis.quotes[id])) ids.push_back(id);
    return ids;
}

SpeakerId speakerNamed(const Analysis& analysis, std::u16string_view name) {
    Folding folding(false, false);
    const Keys wanted = folded(folding, name);
    if (wanted.empty()) return noSpeaker;
    SpeakerId equal = noSpeaker, part = noSpeaker;
    std::size_t equals = 0, parts = 0;
    for (SpeakerId id = 0; id < analysis.speakers.size(); ++id) {
        const Keys own = folded(folding, analysis.speakers[id].name);
        if (own == wanted) {
            ++equals;
            equal = id;
        } else if (std::search(own.begin(), own.end(), wanted.begin(), wanted.end()) != own.end()) {
            ++parts;
            part = id;
        }
    }
    if (equals > 0) return equals == 1 ? equal : noSpeaker;
    return parts == 1 ? part : noSpeaker;
}

}  // namespace quotelight
