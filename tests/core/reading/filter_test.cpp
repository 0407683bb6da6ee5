// SPDX-License-Identifier: Apache-2.0
#include "reading/filter.h"

#include "support/catch.h"

using namespace quotelight;

namespace {

AttributedQuote quoteOf(QuoteKind kind, SpeakerId speaker) {
    AttributedQuote quote;
    quote.kind = kind;
    quote.parts = {{0, 1}};
    quote.attribution.speaker = speaker;
    return quote;
}

Analysis made() {
    Analysis analysis;
    for (const char16_t* name : {u"Ada Vale", u"Otto Vale", u"José Brandt", u"Vale"})
        analysis.speakers.push_back({name, u"", SpeakerKind::Person, {}, {}});
    analysis.quotes = {quoteOf(QuoteKind::Direct, 0), quoteOf(QuoteKind::Mixed, 1),
                       quoteOf(QuoteKind::Indirect, 0), quoteOf(QuoteKind::Direct, noSpeaker)};
    return analysis;
}

using Ids = std::vector<QuoteId>;

Filter filterOf(std::set<SpeakerId> speakers, bool direct = true, bool mixed = true,
                bool indirect = false) {
    Filter filter;
    filter.speakers = std::move(speakers);
    filter.direct = direct;
    filter.mixed = mixed;
    filter.indirect = indirect;
    return filter;
}

}  // namespace

TEST_CASE("A filter shows quotes by speaker and kind", "[filter]") {
    const Analysis analysis = made();
    CHECK(filtered(analysis, {}) == Ids{0, 1, 3});
    CHECK(filtered(analysis, filterOf({0})) == Ids{0});
    CHECK(filtered(analysis, filterOf({0}, true, true, true)) == Ids{0, 2});
    CHECK(filtered(analysis, filterOf({noSpeaker})) == Ids{3});
    CHECK(filtered(analysis, filterOf({}, false)) == Ids{1});
    CHECK(filtered(analysis, filterOf({}, false, false)).empty());
}

TEST_CASE("A speaker is found by name or part of it, whatever its case and accents", "[filter]") {
    const Analysis analysis = made();
    CHECK(speakerNamed(analysis, u"Ada Vale") == 0);
    CHECK(speakerNamed(analysis, u"  ada   VALE ") == 0);
    CHECK(speakerNamed(analysis, u"Ada") == 0);
    CHECK(speakerNamed(analysis, u"jose") == 2);
    CHECK(speakerNamed(analysis, u"JOSE\u0301 BRANDT") == 2);
    CHECK(speakerNamed(analysis, u"vale") == 3);  // equal beats part
}

TEST_CASE("A name that fits nobody or several finds nobody", "[filter]") {
    const Analysis analysis = made();
    for (const char16_t* name : {u"", u" ", u"Quill", u"a", u"o v a", u"\u0301"})
        CHECK(speakerNamed(analysis, name) == noSpeaker);
}
