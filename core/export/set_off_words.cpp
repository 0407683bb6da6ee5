// SPDX-License-Identifier: Apache-2.0
#include "export/set_off_words.h"

#include <unicode/uchar.h>

#include <algorithm>
#include <iterator>
#include <string_view>

#include "presentation/span_index.h"
#include "quotes/marked.h"

namespace quotelight {

namespace {

constexpr std::size_t fewWords = 3;
constexpr std::uint32_t longestCue = 24;

SpanIndex quotedParts(const Analysis& analysis) {
    std::vector<Span> parts;
    for (const AttributedQuote& quote : analysis.quotes)
        parts.insert(parts.end(), quote.parts.begin(), quote.parts.end());
    return SpanIndex(parts);
}

// What the words right before the stretch say it is.
SetOffKind cueBefore(std::u16string_view text, std::uint32_t begin) {
    const std::uint32_t from = begin - std::min(begin, longestCue);
    std::u16string_view before = slice(text, {from, begin});
    while (!before.empty() && (before.back() == u' ' || before.back() == u','))
        before.remove_suffix(1);
    constexpr std::u16string_view soCalled[] = {u"so-called",   u"so called", u"supposed",
                                                u"self-styled", u"dubbed",    u"nicknamed"};
    constexpr std::u16string_view terms[] = {u"term",     u"word",       u"words",  u"phrase",
                                             u"known as", u"expression", u"called", u"meaning"};
    const auto ends = [before](std::u16string_view cue) { return before.ends_with(cue); };
    if (std::any_of(std::begin(soCalled), std::end(soCalled), ends)) return SetOffKind::SoCalled;
    if (std::any_of(std::begin(terms), std::end(terms), ends)) return SetOffKind::Term;
    return SetOffKind::Unknown;
}

// A few words, none with a capital: no title, no sentence.
bool looksSoCalled(std::u16string_view words) {
    const auto spaces = std::count(words.begin(), words.end(), u' ');
    return static_cast<std::size_t>(spaces) < fewWords &&
           std::none_of(words.begin(), words.end(), [](char16_t c) { return u_isupper(c); });
}

SetOffKind kindOf(std::u16string_view text, const Marked& marked) {
    const SetOffKind cue = cueBefore(text, marked.span.begin);
    if (cue != SetOffKind::Unknown) return cue;
    return looksSoCalled(slice(text, marked.inner)) ? SetOffKind::SoCalled : SetOffKind::Unknown;
}

}  // namespace

std::vector<SetOff> setOffWords(const Article& article, const Analysis& analysis) {
    const SpanIndex quoted = quotedParts(analysis);
    std::vector<SetOff> found;
    for (const Marked& marked : findMarked(article, analysis.language).stretches) {
        const bool free = found.empty() || marked.span.begin >= found.back().span.end;
        if (!free || !marked.closed || marked.dash || marked.isTurn() || marked.span.empty())
            continue;
        if (quoted.overlapping(marked.span, 1).empty())
            found.push_back({marked.span, kindOf(article.text, marked)});
    }
    return found;
}

}  // namespace quotelight
