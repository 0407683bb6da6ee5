// SPDX-License-Identifier: Apache-2.0
#include "reading_view/margin_tags.h"

#include "reading_view/piece_painter.h"
#include "reading_view/text_column.h"
#include "sample_reading.h"
#include "support/catch.h"

using namespace quotelight;

namespace {

// Five short quotes of four speakers, all on the first line.
Reading crowdedReading(const char16_t* text) {
    const auto article = test::ArticleMaker().block(text).made();
    std::vector<AttributedQuote> quotes;
    SpeakerId speaker = 0;
    for (const std::u16string_view words : {u"“a”", u"“b”", u"“c”", u"“d”"})
        quotes.push_back(test::quoteAt(*article, words, speaker++));
    quotes.push_back(test::quoteAt(*article, u"“e”", 0));
    return test::reading(article, {u"Ann Alder", u"Ben Birch", u"Cleo Cedar", u"Dan Dorn"}, quotes);
}

std::vector<MarginTag> tagsOf(const Reading& reading, int room, const Filter& filter = {}) {
    TextColumn column;
    column.setSheet(TypeSheet());
    column.setRoom(900);
    column.setArticle(reading.article);
    PaintState state;
    state.theme = Theme::light();
    state.analysis = reading.analysis;
    state.highlights = HighlightIndex(reading.analysis);
    state.looks = speakerLooks(*reading.analysis);
    state.filter = filter;
    const auto layout = column.layout(0);
    return marginTags(*layout, placedRuns(*layout, state), *reading.analysis, state.looks,
                      column.sheet().tag(), room);
}

std::string dump(const std::vector<MarginTag>& tags) {
    std::string text;
    for (const MarginTag& tag : tags)
        text += (text.empty() ? "" : " ") + tag.text.toStdString() + (tag.lit ? "" : "(faded)");
    return text;
}

constexpr const char16_t* crowd = u"“a” “b” “c” “d” “e”";

}  // namespace

TEST_CASE("A line has one tag a speaker, and says when there are more", "[margin-tags]") {
    CHECK(dump(tagsOf(crowdedReading(crowd), 300)) == "AA BB CC+");
    CHECK(dump(tagsOf(crowdedReading(crowd), 45)) == "AA+");
    Filter filter;
    filter.speakers = {1};
    CHECK(dump(tagsOf(crowdedReading(crowd), 300, filter)) == "AA(faded) BB CC+(faded)");
}

TEST_CASE("Tags stand side by side outside the column", "[margin-tags]") {
    const auto tags = tagsOf(crowdedReading(crowd), 300);
    REQUIRE(tags.size() == 3);
    CHECK(tags[0].rect.right() < 0);
    CHECK(tags[1].rect.right() < tags[0].rect.left());
    CHECK(tags[2].rect.right() < tags[1].rect.left());
    CHECK(tags[2].rect.left() > -300);
}

TEST_CASE("Right-to-left paragraphs have their tags at the right", "[margin-tags]") {
    const auto tags = tagsOf(crowdedReading(u"\u05D0 “a” “b” “c” “d” “e”"), 300);
    REQUIRE(tags.size() == 3);
    CHECK(tags[0].rect.left() > 500);
    CHECK(tags[1].rect.left() > tags[0].rect.right());
}
