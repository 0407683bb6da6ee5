// SPDX-License-Identifier: Apache-2.0
#include "reading/filter.h"

namespace quotelight {

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

}  // namespace quotelight
