// SPDX-License-Identifier: Apache-2.0
// Every export of a very long article: as much work as text, never more.
#include <chrono>

#include "export/exporter.h"
#include "made_reading.h"
#include "support/catch.h"
#include "text/utf.h"

using namespace quotelight;
using namespace quotelight::test;

namespace {

// `paragraphs` of some two hundred characters with a quote each, by a hundred speakers; every tenth
// quote holds another.
MadeReading longArticle(std::size_t paragraphs) {
    MadeReading made;
    made.article.metadata.title = "A long article";
    made.analysis.language = "en";
    for (std::size_t i = 0; i < 100; ++i)
        made.speaker(u"Speaker Number " + toUtf16(std::to_string(i)));
    std::u16string& text = made.article.text;
    const auto at = [&text] { return static_cast<std::uint32_t>(text.size()); };
    for (std::size_t i = 0; i < paragraphs; ++i) {
        if (!text.empty()) text += u"\n\n";
        const std::uint32_t begin = at();
        text += u"“The river is high, as it was in year " + toUtf16(std::to_string(i % 997)) +
                u", and ‘nobody’ knows how long it will stay so,” ";
        AttributedQuote quote;
        quote.parts = {{begin, at() - 1}};
        quote.attribution.speaker = static_cast<SpeakerId>(i % 100);
        const std::uint32_t name = at();
        text += u"Number " + toUtf16(std::to_string(i % 100));
        quote.attribution.mention = Span{name, at()};
        quote.attribution.confidence = 0.9;
        quote.attribution.reason = "named right after the quote";
        QuotedSpeaker& speaker = made.analysis.speakers[i % 100];
        speaker.mentions.push_back({name, at()});
        speaker.quotes.push_back(static_cast<QuoteId>(made.analysis.quotes.size()));
        text += u" said, looking at the water that came down from the hills & the fields.";
        made.analysis.quotes.push_back(quote);
        if (i % 10 == 0) {
            quote.kind = QuoteKind::Mixed;
            quote.parts = {{begin + 10, begin + 20}};
            made.analysis.quotes.push_back(quote);
        }
        Block block;
        block.span = {begin, at()};
        made.article.blocks.push_back(block);
    }
    return made;
}

double secondsFor(const Exporter& exporter, const Reading& reading, std::size_t& bytes) {
    const auto begin = std::chrono::steady_clock::now();
    const Result<std::string> out = exporter.write({reading, {}, "long.txt"});
    REQUIRE(out);
    bytes = out->size();
    return std::chrono::duration<double>(std::chrono::steady_clock::now() - begin).count();
}

}  // namespace

TEST_CASE("Twice the article is about twice the export", "[export][large]") {
    const Reading one = longArticle(2'000).reading(), four = longArticle(8'000).reading();
    for (const Exporter* exporter : exporters()) {
        INFO(exporter->id());
        std::size_t small = 0, large = 0;
        secondsFor(*exporter, one, small);
        secondsFor(*exporter, four, large);
        CHECK(large < small * 5);
    }
}

// By hand, for figures: export-tests "[speed]"
TEST_CASE("Ten megabytes in every format", "[.][speed]") {
    const Reading reading = longArticle(60'000).reading();
    for (const Exporter* exporter : exporters()) {
        std::size_t bytes = 0;
        const double seconds = secondsFor(*exporter, reading, bytes);
        WARN(exporter->id() << ": " << seconds << " s, " << bytes << " bytes, of "
                            << reading.article->text.size() << " characters");
    }
}
