// SPDX-License-Identifier: Apache-2.0
#include "reading/filter.h"

#include <unicode/normalizer2.h>
#include <unicode/uchar.h>
#include <unicode/unistr.h>

namespace quotelight {
namespace {

// Lower case, accents and runs of white space taken away: what a person compares names by.
icu::UnicodeString folded(std::u16string_view name) {
    UErrorCode status = U_ZERO_ERROR;
    const icu::Normalizer2* decompose = icu::Normalizer2::getNFKDInstance(status);
    icu::UnicodeString source(false, name.data(), static_cast<std::int32_t>(name.size()));
    icu::UnicodeString decomposed = source;
    if (U_SUCCESS(status)) decomposed = decompose->normalize(source, status);
    decomposed.foldCase();
    icu::UnicodeString out;
    for (std::int32_t i = 0; i < decomposed.length(); i = decomposed.moveIndex32(i, 1)) {
        const UChar32 c = decomposed.char32At(i);
        if (u_charType(c) == U_NON_SPACING_MARK) continue;
        if (!u_isUWhiteSpace(c))
            out.append(c);
        else if (!out.isEmpty() && out[out.length() - 1] != u' ')
            out.append(u' ');
    }
    return out.trim();
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
    const icu::UnicodeString wanted = folded(name);
    if (wanted.isEmpty()) return noSpeaker;
    SpeakerId equal = noSpeaker, part = noSpeaker;
    std::size_t equals = 0, parts = 0;
    for (SpeakerId id = 0; id < analysis.speakers.size(); ++id) {
        const icu::UnicodeString own = folded(analysis.speakers[id].name);
        if (own == wanted) {
            ++equals;
            equal = id;
        } else if (own.indexOf(wanted) >= 0) {
            ++parts;
            part = id;
        }
    }
    if (equals > 0) return equals == 1 ? equal : noSpeaker;
    return parts == 1 ? part : noSpeaker;
}

}  // namespace quotelight
