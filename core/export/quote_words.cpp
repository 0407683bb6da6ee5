// SPDX-License-Identifier: Apache-2.0
#include "export/quote_words.h"

#include <algorithm>
#include <cmath>

#include "export/characters.h"
#include "export/export_summary.h"
#include "export/numbers.h"
#include "presentation/panel_rows.h"
#include "text/utf.h"

namespace quotelight {

namespace {

constexpr bool isLineSpace(char32_t c) {
    return isPlainSpace(c) || c == 0x85 || isLineSeparator(c);
}

bool onlySpace(std::u16string_view text) {
    return std::all_of(text.begin(), text.end(), [](char16_t c) { return isLineSpace(c); });
}

std::string percent(double share) {
    std::string out;
    appendNumber(out, static_cast<std::uint64_t>(std::lround(std::clamp(share, 0.0, 1.0) * 100)));
    return out + " %";
}

}  // namespace

std::u16string oneLine(std::u16string_view text) {
    std::u16string out;
    bool space = false;
    for (std::size_t i = 0; i < text.size();) {
        const std::size_t begin = i;
        const char32_t c = nextCodePoint(text, i);
        if (isLineSpace(c)) {
            space = !out.empty();
            continue;
        }
        if (isControl(c) || isBidiControl(c) || isNoncharacter(c)) continue;
        if (space) out += u' ';
        space = false;
        out += text.substr(begin, i - begin);
    }
    return out;
}

std::u16string quoteOnOneLine(const Article& article, const AttributedQuote& quote) {
    std::u16string words;
    std::uint32_t last = quote.parts.front().begin;
    for (Span part : quote.parts) {
        if (!words.empty())
            words +=
                onlySpace(slice(article.text, {last, std::max(last, part.begin)})) ? u" " : u" … ";
        words += slice(article.text, part);
        last = part.end;
    }
    return oneLine(words);
}

std::u16string nameOnOneLine(const Analysis& analysis, SpeakerId speaker) {
    if (speaker >= analysis.speakers.size()) return {};
    return oneLine(analysis.speakers[speaker].name);
}

std::u16string descriptionOnOneLine(const Analysis& analysis, SpeakerId speaker) {
    if (speaker >= analysis.speakers.size()) return {};
    return oneLine(analysis.speakers[speaker].description);
}

std::uint32_t paragraphNumber(const Article& article, const AttributedQuote& quote) {
    return blockAt(article, quote.parts.front().begin) + 1;
}

std::string certainty(const AttributedQuote& quote) {
    if (quote.attribution.speaker == noSpeaker) return {};
    const std::string share = percent(quote.attribution.confidence);
    return quote.doubtful() ? "unsure (" + share + ")" : share + " sure";
}

std::string why(const AttributedQuote& quote, std::string_view separator) {
    std::string out = certainty(quote);
    const std::string reason = toUtf8(oneLine(toUtf16(quote.attribution.reason)));
    if (!out.empty() && !reason.empty()) out += separator;
    return out + reason;
}

std::string summary(const ExportRequest& request) {
    return inWords(exportSummary(*request.reading.analysis, request.filter));
}

}  // namespace quotelight
