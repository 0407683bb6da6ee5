// SPDX-License-Identifier: Apache-2.0
#include "presentation/speaker_looks.h"

#include <algorithm>
#include <cmath>

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

Analysis withSpeakers(std::initializer_list<std::pair<const char16_t*, std::size_t>> speakers) {
    Analysis analysis;
    for (const auto& [name, quotes] : speakers) {
        QuotedSpeaker speaker;
        speaker.name = name;
        speaker.quotes.resize(quotes);
        analysis.speakers.push_back(speaker);
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

TEST_CASE("The most quoted have the first colours and solid lines", "[presentation]") {
    const auto looks =
        speakerLooks(withSpeakers({{u"Ada Low", 1}, {u"Ben Hill", 5}, {u"Cy Orr", 3}}));
    CHECK(looks[1].colour == 0);
    CHECK(looks[2].colour == 1);
    CHECK(looks[0].colour == 2);
    CHECK(looks[0].line == LineStyle::Solid);
}

TEST_CASE("Past seven speakers the colours return with another line", "[presentation]") {
    Analysis analysis;
    analysis.speakers.resize(15);
    const auto looks = speakerLooks(analysis);
    CHECK(looks[7].colour == looks[0].colour);
    CHECK(looks[7].line == LineStyle::Dashed);
    CHECK(looks[14].line == LineStyle::Dotted);
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
