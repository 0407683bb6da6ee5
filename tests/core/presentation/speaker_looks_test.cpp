// SPDX-License-Identifier: Apache-2.0
#include "presentation/speaker_looks.h"

#include <algorithm>
#include <cmath>
#include <set>
#include <utility>

#include "support/catch.h"

using namespace quotelight;

namespace {

double linear(std::uint8_t channel) {
    const double c = channel / 255.0;
    return c <= 0.04045 ? c / 12.92 : std::pow((c + 0.055) / 1.055, 2.4);
}

// WCAG 2's relative luminance and contrast ratio.
double luminance(Colour c) {
    return 0.2126 * linear(c.red) + 0.7152 * linear(c.green) + 0.0722 * linear(c.blue);
}

double contrast(Colour a, Colour b) {
    const double x = luminance(a) + 0.05, y = luminance(b) + 0.05;
    return std::max(x, y) / std::min(x, y);
}

struct Page {
    const char* name;
    bool dark;
    Colour page, ink;
};

const Page pages[] = {{"white", false, {0xFF, 0xFF, 0xFF}, {0x1A, 0x1A, 0x1A}},
                      {"sepia", false, {0xF4, 0xEC, 0xD8}, {0x3B, 0x2F, 0x1E}},
                      {"dark", true, {0x1E, 0x1E, 0x1E}, {0xE0, 0xE0, 0xE0}}};

void addQuote(Analysis& analysis, SpeakerId speaker, QuoteKind kind = QuoteKind::Direct) {
    AttributedQuote quote;
    quote.kind = kind;
    quote.parts = {{0, 1}};
    quote.attribution.speaker = speaker;
    analysis.quotes.push_back(quote);
}

Analysis withSpeakers(std::initializer_list<std::pair<const char16_t*, std::size_t>> speakers) {
    Analysis analysis;
    for (const auto& [name, quotes] : speakers) {
        QuotedSpeaker speaker;
        speaker.name = name;
        analysis.speakers.push_back(speaker);
        for (std::size_t n = 0; n < quotes; ++n)
            addQuote(analysis, static_cast<SpeakerId>(analysis.speakers.size() - 1));
    }
    return analysis;
}

}  // namespace

TEST_CASE("Lines stand out from every page and text from every tint", "[presentation]") {
    for (const Page& p : pages)
        for (std::uint8_t colour = 0; colour <= greyColour; ++colour) {
            INFO(p.name << " colour " << int{colour});
            CHECK(contrast(speakerColour(colour, p.dark), p.page) >= 3.0);
            CHECK(contrast(speakerTint(colour, p.dark, p.page), p.ink) >= 4.5);
        }
}

TEST_CASE("The most quoted have the first colours", "[presentation]") {
    const auto looks =
        speakerLooks(withSpeakers({{u"Ada Low", 1}, {u"Ben Hill", 5}, {u"Cy Orr", 3}}));
    CHECK(looks[1].colour == 0);
    CHECK(looks[2].colour == 1);
    CHECK(looks[0].colour == 2);
}

TEST_CASE("Indirect quotes change nobody's look", "[presentation]") {
    Analysis analysis = withSpeakers({{u"Ada Low", 1}, {u"Ben Hill", 2}});
    for (int n = 0; n < 5; ++n)
        addQuote(analysis, 0, QuoteKind::Indirect);
    const auto looks = speakerLooks(analysis);
    CHECK(looks[1].colour == 0);
    CHECK(looks[0].colour == 1);
}

TEST_CASE("Colour and line together tell 28 speakers apart", "[presentation]") {
    Analysis analysis;
    analysis.speakers.resize(28);
    const auto looks = speakerLooks(analysis);
    std::set<std::pair<std::uint8_t, LineStyle>> seen;
    for (const SpeakerLook& look : looks)
        seen.emplace(look.colour, look.line);
    CHECK(seen.size() == looks.size());
    for (std::size_t rank = 1; rank < looks.size(); ++rank)
        CHECK((looks[rank].line != looks[rank - 1].line || rank % colourCount == 0));
}

TEST_CASE("Tags are initials, and no two are the same", "[presentation]") {
    const auto looks = speakerLooks(withSpeakers({{u"Dora Tarn", 4},
                                                  {u"Dirk van Toll", 3},
                                                  {u"Émile", 2},
                                                  {u"a senior official", 2},
                                                  {u"Jean-Luc O’Hare", 1},
                                                  {u"", 1}}));
    CHECK(looks[0].tag == u"DT");
    CHECK(looks[1].tag == u"DT2");
    CHECK(looks[2].tag == u"É");
    CHECK(looks[3].tag == u"SO");
    CHECK(looks[4].tag == u"JO");
    CHECK(looks[5].tag == u"?2");
    CHECK(unknownLook().tag == u"?");
}

TEST_CASE("A number that makes a tag new may itself be taken", "[presentation]") {
    const auto looks = speakerLooks(
        withSpeakers({{u"Dora", 4}, {u"Delta 2", 3}, {u"Dirk", 2}, {u"Dan", 1}, {u"Duo 2", 0}}));
    CHECK(looks[0].tag == u"D");
    CHECK(looks[1].tag == u"D2");
    CHECK(looks[2].tag == u"D3");
    CHECK(looks[3].tag == u"D4");
    CHECK(looks[4].tag == u"D22");
}

// Counting from 2 for each would take minutes here.
TEST_CASE("A crowd with the same initials has a tag each", "[presentation][hostile]") {
    Analysis analysis;
    analysis.speakers.resize(100'000);
    for (QuotedSpeaker& speaker : analysis.speakers)
        speaker.name = u"Dora Tarn";
    const auto looks = speakerLooks(analysis);
    CHECK(looks.front().tag == u"DT");
    CHECK(looks[1].tag == u"DT2");
    CHECK(looks.back().tag == u"DT100000");
}
