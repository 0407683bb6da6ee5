// SPDX-License-Identifier: Apache-2.0
#include "core/attribution/dump_attributions.h"

#include <stdexcept>

#include "article/open.h"
#include "reading/analyse.h"
#include "text/utf.h"

namespace quotelight::test {
namespace {

Article articleOf(std::string_view text) {
    auto article = openArticleBytes(text, "test.txt", {"UTF-8", "text"});
    if (!article) throw std::runtime_error(article.error().message);
    return std::move(article).value();
}

Analysis analysisOf(const Article& article) {
    auto analysis = analyse(article, &models());
    if (!analysis) throw std::runtime_error(analysis.error().message);
    return std::move(analysis).value();
}

std::string words(const Article& article, std::optional<Span> span) {
    return span ? toUtf8(slice(article.text, *span)) : "-";
}

std::string speaker(const Analysis& analysis, const AttributedQuote& quote) {
    const SpeakerId id = quote.attribution.speaker;
    return id == noSpeaker ? "-" : toUtf8(analysis.speakers[id].name);
}

// One line for each quote that `take` wants, as `write` says it.
template <typename Take, typename Write>
std::string dump(std::string_view text, Take take, Write write) {
    const Article article = articleOf(text);
    const Analysis analysis = analysisOf(article);
    std::string lines;
    for (const AttributedQuote& quote : analysis.quotes) {
        if (!take(quote)) continue;
        lines += (lines.empty() ? "" : "\n") + write(article, analysis, quote);
    }
    return lines;
}

bool isMarked(const AttributedQuote& quote) {
    return quote.kind != QuoteKind::Indirect;
}
bool isIndirect(const AttributedQuote& quote) {
    return quote.kind == QuoteKind::Indirect;
}

}  // namespace

const Models& models() {
    static const auto loaded = Models::load(Models::defaultFolder());
    if (!loaded) throw std::runtime_error(loaded.error().message);
    return **loaded;
}

Analysis analysisOf(std::string_view text) {
    return analysisOf(articleOf(text));
}

std::string dumpAttributions(std::string_view text) {
    return dump(text, isMarked, [](const auto& article, const auto& analysis, const auto& quote) {
        return speaker(analysis, quote) + " | " + words(article, quote.attribution.mention) +
               " | " + words(article, quote.attribution.cue);
    });
}

std::string dumpSpeakers(std::string_view text) {
    return dump(text, isMarked, [](const auto&, const auto& analysis, const auto& quote) {
        return speaker(analysis, quote);
    });
}

std::string dumpReasons(std::string_view text) {
    return dump(text, isMarked, [](const auto&, const auto&, const auto& quote) {
        return quote.attribution.reason;
    });
}

std::string dumpIndirect(std::string_view text) {
    return dump(text, isIndirect, [](const auto& article, const auto& analysis, const auto& quote) {
        return speaker(analysis, quote) + " | " + words(article, quote.attribution.cue) + " | " +
               words(article, quote.parts.front());
    });
}

}  // namespace quotelight::test
