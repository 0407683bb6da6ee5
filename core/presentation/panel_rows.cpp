// SPDX-License-Identifier: Apache-2.0
#include "presentation/panel_rows.h"

#include <unicode/utf16.h>

#include <algorithm>

namespace quotelight {
namespace {

// Mention and cue this close are shown with the words between them: "Ruiz also remarked".
constexpr std::uint32_t nearby = 30;

bool touchesQuote(const AttributedQuote& quote, Span span) {
    return std::any_of(quote.parts.begin(), quote.parts.end(),
                       [&](Span part) { return part.overlaps(span); });
}

void cutTo(std::u16string& text, std::size_t limit) {
    if (text.size() <= limit) return;
    if (limit > 0 && U16_IS_LEAD(text[limit - 1])) --limit;
    text.resize(limit);
}

}  // namespace

std::uint32_t blockAt(const Article& article, std::uint32_t offset) {
    const auto after = std::upper_bound(
        article.blocks.begin(), article.blocks.end(), offset,
        [](std::uint32_t place, const Block& block) { return place < block.span.begin; });
    if (after == article.blocks.begin()) return 0;
    return static_cast<std::uint32_t>(after - article.blocks.begin() - 1);
}

std::u16string quoteWords(const Article& article, const AttributedQuote& quote, std::size_t limit) {
    std::u16string words;
    for (Span part : quote.parts) {
        if (words.size() > limit) break;
        if (!words.empty()) words += u" … ";
        words += slice(article.text, part).substr(0, limit + 1);
    }
    cutTo(words, limit);
    return words;
}

std::u16string sourceWords(const Article& article, const AttributedQuote& quote) {
    const auto& [mention, cue] = std::pair{quote.attribution.mention, quote.attribution.cue};
    if (!mention && !cue) return {};
    if (!mention || !cue) return std::u16string(slice(article.text, mention ? *mention : *cue));
    const Span first = std::min(*mention, *cue), second = std::max(*mention, *cue);
    const Span all{first.begin, std::max(first.end, second.end)};
    const bool close = second.begin <= first.end + nearby && !touchesQuote(quote, all);
    if (close) return std::u16string(slice(article.text, all));
    return std::u16string(slice(article.text, first)) + u" … " +
           std::u16string(slice(article.text, second));
}

}  // namespace quotelight
