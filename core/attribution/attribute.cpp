// SPDX-License-Identifier: Apache-2.0
#include "attribution/attribute.h"

#include <algorithm>

namespace quotelight {
namespace {

// The mention outside quotes that stands nearest to the quote, within its sentence's reach.
std::optional<std::uint32_t> nearestMention(const AttributionInput& input, Span quote) {
    constexpr std::uint32_t reach = 200;
    const auto& mentions = input.speakers.mentions;
    const auto after = std::lower_bound(
        mentions.begin(), mentions.end(), quote.end,
        [](const Mention& mention, std::uint32_t end) { return mention.span.begin < end; });
    for (auto it = after; it != mentions.end() && it->span.begin < quote.end + reach; ++it)
        if (!it->insideQuote) return static_cast<std::uint32_t>(it - mentions.begin());
    for (auto it = after; it != mentions.begin();) {
        --it;
        if (!it->insideQuote && it->span.end <= quote.begin)
            return static_cast<std::uint32_t>(it - mentions.begin());
    }
    return std::nullopt;
}

}  // namespace

std::vector<Attribution> attribute(const AttributionInput& input) {
    std::vector<Attribution> attributions;
    attributions.reserve(input.quotes.size());
    for (const Quote& quote : input.quotes) {
        Attribution attribution;
        if (const auto mention = nearestMention(input, quote.extent())) {
            attribution.speaker = input.speakers.mentions[*mention].speaker;
            attribution.mention = input.speakers.mentions[*mention].span;
            attribution.confidence = 0.5;
            attribution.reason = "named nearest to the quote";
        }
        attributions.push_back(std::move(attribution));
    }
    return attributions;
}

}  // namespace quotelight
