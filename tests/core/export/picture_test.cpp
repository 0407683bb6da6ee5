// SPDX-License-Identifier: Apache-2.0
// The picture: what is on it, as drawing instructions and as pixels, and its size whatever the
// article.
#include "export/picture.h"

#include <libxml/parser.h>
#include <zlib.h>

#include "export/exporter.h"
#include "export/stroke_font.h"
#include "made_reading.h"
#include "support/catch.h"
#include "text/utf.h"

using namespace quotelight;
using namespace quotelight::test;

namespace {

Filter everyKind() {
    Filter filter;
    filter.indirect = true;
    return filter;
}

std::string exported(const char* format, const MadeReading& made) {
    const Result<std::string> bytes =
        exporter(format)->write({made.reading(), everyKind(), "a.txt"});
    REQUIRE(bytes);
    return *bytes;
}

bool isWellFormed(const std::string& xml) {
    xmlDoc* document = xmlReadMemory(xml.data(), static_cast<int>(xml.size()), "a.svg", nullptr,
                                     XML_PARSE_NONET | XML_PARSE_NOERROR | XML_PARSE_NOWARNING);
    xmlFreeDoc(document);
    return document != nullptr;
}

// `count` speakers of one quote each, of growing length.
MadeReading crowd(std::size_t count) {
    MadeReading made;
    std::u16string text;
    for (std::size_t i = 0; i < count; ++i) {
        AttributedQuote quote;
        const auto begin = static_cast<std::uint32_t>(text.size());
        text += u"“" + std::u16string(i % 50 + 1, u'x') + u"” ";
        quote.parts = {{begin, static_cast<std::uint32_t>(text.size() - 1)}};
        quote.attribution.speaker = made.speaker(u"Speaker " + toUtf16(std::to_string(i)));
        quote.attribution.confidence = 1;
        made.analysis.speakers.back().quotes = {static_cast<QuoteId>(i)};
        made.analysis.quotes.push_back(std::move(quote));
    }
    return made.paragraph(text);
}

// A PNG's chunks with their checksums tested, and its pixels unpacked.
struct Png {
    std::uint32_t width = 0, height = 0;
    std::string chunks;  // their types
    std::vector<unsigned char> rows;

    Colour at(std::uint32_t x, std::uint32_t y) const {
        const unsigned char* pixel = &rows[y * (width * 3 + 1) + 1 + x * 3];
        return {pixel[0], pixel[1], pixel[2]};
    }
};

std::uint32_t numberAt(const std::string& bytes, std::size_t at) {
    std::uint32_t number = 0;
    for (std::size_t i = 0; i < 4; ++i)
        number = number << 8 | static_cast<unsigned char>(bytes[at + i]);
    return number;
}

Png decoded(const std::string& bytes) {
    Png png;
    REQUIRE(bytes.starts_with("\x89PNG\r\n\x1a\n"));
    for (std::size_t at = 8; at + 12 <= bytes.size();) {
        const std::uint32_t size = numberAt(bytes, at);
        const std::string type = bytes.substr(at + 4, 4), content = bytes.substr(at + 8, size);
        const std::string summed = type + content;
        CHECK(crc32(0, reinterpret_cast<const Bytef*>(summed.data()),
                    static_cast<uInt>(summed.size())) == numberAt(bytes, at + 8 + size));
        png.chunks += type + ' ';
        if (type == "IHDR") {
            png.width = numberAt(content, 0);
            png.height = numberAt(content, 4);
            CHECK(content.substr(8) == std::string("\x08\x02\0\0\0", 5));
        }
        if (type == "IDAT") {
            png.rows.resize((png.width * 3 + 1) * png.height);
            uLongf length = png.rows.size();
            CHECK(uncompress(png.rows.data(), &length,
                             reinterpret_cast<const Bytef*>(content.data()),
                             content.size()) == Z_OK);
            CHECK(length == png.rows.size());
        }
        at += 12 + size;
    }
    return png;
}

}  // namespace

TEST_CASE("The picture has a bar a speaker and a box a part", "[export][picture]") {
    const MadeReading made = councilMeeting();
    const Reading reading = made.reading();
    const ExportRequest request{reading, everyKind(), "a.txt"};
    const Picture picture = quotesPicture(ExportView(request));
    CHECK(picture.title == u"Who is quoted in “Harbour to stay open”");
    CHECK(picture.description.starts_with(
        u"8 quotes by 4 speakers. Lena Brandvik: 41 % · 3 quotes. "));
    CHECK(picture.boxes.size() == 5 + 10);
    CHECK(picture.boxes[0].says == u"Lena Brandvik: 41 % · 3 quotes");
    CHECK(picture.boxes[0].width > picture.boxes[1].width);
    CHECK(picture.boxes[4].colour == greyColour);
    for (const PictureBox& box : picture.boxes) {
        CHECK(box.x >= 0);
        CHECK(box.width > 0);
        CHECK(box.x + box.width <= picture.width);
        CHECK(box.y + box.height <= picture.height);
    }
}

TEST_CASE("A crowd does not make the picture larger than it may be", "[export][picture]") {
    const MadeReading made = crowd(20'000);
    const Reading reading = made.reading();
    const ExportRequest request{reading, everyKind(), "a.txt"};
    const Picture picture = quotesPicture(ExportView(request));
    CHECK(picture.height < 1000);
    CHECK(picture.boxes.size() < 1700);
    CHECK(picture.words.size() < 100);
    CHECK(exported("svg", made).size() < 500'000);
    CHECK(exported("png", made).size() < 500'000);
}

TEST_CASE("The SVG runs nothing, fetches nothing and says what it shows", "[export][picture]") {
    for (const MadeReading& made : {councilMeeting(), everyTrap(), MadeReading()}) {
        const std::string svg = exported("svg", made);
        CHECK(isWellFormed(svg));
        for (const char* bad : {"<script", "href", "<style", "<image", "<foreignObject", " on"})
            if (bad != std::string(" on") || made.analysis.quotes.empty())
                CHECK(svg.find(bad) == std::string::npos);
        CHECK(svg.find("<title id=\"picture-title\">Who is quoted in") != std::string::npos);
        CHECK(svg.find("<desc id=\"picture-description\">") != std::string::npos);
        for (std::size_t at = svg.find("url("); at != svg.npos; at = svg.find("url(", at + 1))
            CHECK(svg.compare(at, 10, "url(#fill-") == 0);
    }
}

TEST_CASE("The PNG is well made and shows the speakers' colours", "[export][picture]") {
    const MadeReading made = councilMeeting();
    const Png png = decoded(exported("png", made));
    CHECK(png.chunks == "IHDR pHYs iTXt iTXt IDAT IEND ");
    CHECK(png.width == 1600);
    const Reading reading = made.reading();
    const ExportRequest request{reading, everyKind(), "a.txt"};
    const Picture picture = quotesPicture(ExportView(request));
    CHECK(png.at(0, 0) == Colour{255, 255, 255});
    for (std::size_t i = 0; i < 5; ++i) {  // the bars' edges
        const PictureBox& bar = picture.boxes[i];
        CHECK(png.at(static_cast<std::uint32_t>(bar.x * 2),
                     static_cast<std::uint32_t>(bar.y * 2)) == speakerColour(bar.colour, false));
    }
    std::size_t dark = 0;  // the title's strokes
    for (std::uint32_t x = 0; x < png.width; ++x)
        for (std::uint32_t y = 40; y < 100; ++y)
            if (png.at(x, y).red < 64) ++dark;
    CHECK(dark > 500);
}

TEST_CASE("Words of any script are strokes, or boxes", "[export][picture]") {
    CHECK(strokesOf(u"").strokes.empty());
    CHECK(strokesOf(u"A").strokes.size() == 3);
    CHECK(strokesOf(u"i").strokes.size() == 2);
    // An accent takes the dot's place; a mark adds strokes but no room.
    CHECK(strokesOf(u"í").strokes.size() == 2);
    CHECK(strokesOf(u"é").width == strokesOf(u"e").width);
    CHECK(strokesOf(u"é").strokes.size() == strokesOf(u"e").strokes.size() + 1);
    CHECK(strokesOf(u"“x” – …").width == strokesOf(u"\"x\" - ...").width);
    CHECK(strokesOf(u"Ørsted").width == strokesOf(u"Orsted").width);
    CHECK(strokesOf(u"Полина").width == strokesOf(u"Polina").width);
    CHECK(strokesOf(u"\uE000").strokes.size() == 4);
    CHECK_FALSE(strokesOf(u"日本").strokes.empty());
    CHECK(strokesOf(std::u16string{char16_t(0xD800)}).strokes.size() <= 4);
}
