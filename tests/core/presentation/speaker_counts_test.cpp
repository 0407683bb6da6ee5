// SPDX-License-Identifier: Apache-2.0
#include "presentation/speaker_counts.h"

#include "support/catch.h"

using namespace quotelight;

namespace {

void quote(Analysis& analysis, SpeakerId speaker, QuoteKind kind = QuoteKind::Direct) {
    AttributedQuote quote;
    quote.kind = kind;
    quote.parts = {{0, 1}};
    quote.attribution.speaker = speaker;
    analysis.quotes.push_back(quote);
}

using Rows = std::vector<SpeakerCount>;

}  // namespace

TEST_CASE("The most quoted come first, the unattributed last", "[presentation]") {
    Analysis analysis;
    analysis.speakers.resize(4);
    for (const SpeakerId speaker : {0U, noSpeaker, 2U, noSpeaker, 2U, 3U, noSpeaker})
        quote(analysis, speaker);
    quote(analysis, 3, QuoteKind::Indirect);
    quote(analysis, 1, QuoteKind::Indirect);
    CHECK(speakerCounts(analysis, {}) == Rows{{2, 2}, {0, 1}, {3, 1}, {noSpeaker, 3}});

    Filter all;
    all.indirect = true;
    CHECK(speakerCounts(analysis, all) == Rows{{2, 2}, {3, 2}, {0, 1}, {1, 1}, {noSpeaker, 3}});

    Filter some = all;
    some.speakers = {1, 3};
    CHECK(speakerCounts(analysis, some) == Rows{{3, 2}, {1, 1}});
}

TEST_CASE("Where nobody is quoted there are no rows", "[presentation]") {
    Analysis analysis;
    CHECK(speakerCounts(analysis, {}).empty());
    quote(analysis, noSpeaker);
    CHECK(speakerCounts(analysis, {}) == Rows{{noSpeaker, 1}});
}
