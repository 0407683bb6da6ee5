// SPDX-License-Identifier: Apache-2.0
#include <cstddef>

#include "quotes/quote.h"

namespace quotelight {

std::vector<Quote> gatherQuotes(const Article&, const Tokens&, const MarkedText& marked) {
    std::vector<Quote> quotes;
    std::vector<std::size_t> quoteOf(marked.stretches.size());
    for (std::uint32_t i = 0; i < marked.stretches.size(); ++i) {
        const Marked& stretch = marked.stretches[i];
        if (stretch.depth > 0 || stretch.kind != MarkedClass::Speech) continue;
        if (stretch.continues < 0) quotes.emplace_back();
        quoteOf[i] = stretch.continues < 0 ? quotes.size() - 1
                                           : quoteOf[static_cast<std::size_t>(stretch.continues)];
        quotes[quoteOf[i]].parts.push_back(stretch.span);
        quotes[quoteOf[i]].stretches.push_back(i);
    }
    return quotes;
}

}  // namespace quotelight
