// SPDX-License-Identifier: Apache-2.0
#include <random>
#include <string>
#include <vector>

#include "support/catch.h"
#include "text/decode.h"
#include "text/decoded_source.h"
#include "text/source_map.h"

using namespace quotelight;
using namespace std::string_literals;

namespace {

std::uint32_t sizeOf(std::u16string_view text) {
    return static_cast<std::uint32_t>(text.size());
}

// "[begin, end)" of a span, or "-".
std::string place(const SourceMap& map, std::u16string_view text, Span span) {
    const auto bytes = map.bytes(text, span);
    return bytes ? std::to_string(bytes->begin) + "-" + std::to_string(bytes->end) : "-";
}

bool splits(std::u16string_view text, std::uint32_t at) {
    return at > 0 && at < text.size() && (text[at - 1] & 0xFC00) == 0xD800 &&
           (text[at] & 0xFC00) == 0xDC00;
}

// Every span's bytes, decoded alone, are its text.
void checkEverySpan(std::string_view bytes, const std::string& encoding) {
    const Result<Decoded> decoded = decode(bytes, encoding);
    REQUIRE(decoded);
    const SourceMap map = decodedSource(bytes, *decoded);
    const std::u16string& text = decoded->text;
    for (std::uint32_t begin = 0; begin < text.size(); ++begin) {
        for (std::uint32_t end = begin + 1; end <= text.size(); ++end) {
            if (splits(text, begin) || splits(text, end)) continue;
            const auto range = map.bytes(text, {begin, end});
            REQUIRE(range);
            const auto part =
                decode(bytes.substr(range->begin, range->end - range->begin), decoded->encoding);
            REQUIRE(part);
            CAPTURE(encoding, begin, end);
            REQUIRE(part->text == slice(text, {begin, end}));
        }
    }
}

}  // namespace

TEST_CASE("Bytes of a decoded text", "[text][source]") {
    struct Row {
        std::string bytes;
        const char* encoding;
        const char* places;  // of each code unit that is no trail
    };

    const Row rows[] = {
        {"ab", "UTF-8", "0-1 1-2 "},
        {"\xEF\xBB\xBF“a”", "UTF-8", "3-6 6-7 7-10 "},
        {"a\r\nb\rc\n", "UTF-8", "0-1 2-3 3-4 4-5 5-6 6-7 "},
        {"\xF0\x9F\x8C\x8Ax", "UTF-8", "0-4 4-5 "},
        {"a\xE2\x80\xA8"s + "b", "UTF-8", "0-1 1-4 4-5 "},
        {"a\xFF\xE2\x80"s + "b\xC0", "UTF-8", "0-1 1-2 2-4 4-5 5-6 "},
        {"a\0b"s, "UTF-8", "0-1 1-2 2-3 "},
        {"\xFF\xFE"s + "a\0\r\0\n\0b\0"s, "UTF-16LE", "2-4 6-8 8-10 "},
        {"\x93no\x94 \x81", "windows-1252", "0-1 1-2 2-3 3-4 4-5 5-6 "},
        {"a\x82\xA0"s + "b\xB1", "Shift_JIS", "0-1 1-3 3-4 4-5 "},
        {"", "UTF-8", ""},
    };
    for (const Row& row : rows) {
        CAPTURE(row.bytes, row.encoding);
        const Result<Decoded> decoded = decode(row.bytes, row.encoding);
        REQUIRE(decoded);
        const std::u16string& text = decoded->text;
        const SourceMap map = decodedSource(row.bytes, *decoded);
        std::string places;
        for (std::uint32_t at = 0; at < text.size(); ++at)
            if (!splits(text, at))
                places += place(map, text, {at, at + (splits(text, at + 1) ? 2 : 1)}) + " ";
        CHECK(places == row.places);
    }
}

TEST_CASE("Random bytes in every encoding map back", "[text][source]") {
    std::mt19937 random(4);
    const std::vector<std::string> pieces = {
        "a",    "é",        "“",    "語",       "🌊",    "\r\n", "\r",       "\n",          " ",
        "\xFF", "\xE2\x80", "\x93", "\x82\xA0", "word", "\t",   "\xC2\x85", "\xE2\x80\xA9"};
    for (const char* encoding : {"UTF-8", "windows-1252", "KOI8-R", "macintosh", "Shift_JIS",
                                 "EUC-JP", "GB18030", "Big5", "EUC-KR"}) {
        for (int round = 0; round < 20; ++round) {
            std::string bytes;
            for (int piece = 0; piece < 12; ++piece)
                bytes += pieces[random() % pieces.size()];
            const Result<Decoded> decoded = decode(bytes, encoding);
            REQUIRE(decoded);
            const SourceMap map = decodedSource(bytes, *decoded);
            // All of the text is somewhere, in order, without overlap.
            std::size_t end = 0;
            for (std::uint32_t at = 0; at < decoded->text.size(); ++at) {
                if (splits(decoded->text, at)) continue;
                const std::uint32_t next = at + (splits(decoded->text, at + 1) ? 2 : 1);
                const auto range = map.bytes(decoded->text, {at, next});
                CAPTURE(encoding, bytes, at);
                REQUIRE(range);
                REQUIRE(range->begin >= end);
                REQUIRE(range->end > range->begin);
                end = range->end;
            }
        }
    }
}

TEST_CASE("Spans of valid text decode to themselves", "[text][source]") {
    checkEverySpan("He said: “Né à 語学🌊.”\r\nAnd\rthen\nhe left.", "UTF-8");
    checkEverySpan("\xEF\xBB\xBFHe said: “Né 🌊.”\r\n", "UTF-8");
    checkEverySpan("\x93No,\x94 \xE9t\xE9.\r\nEnd", "windows-1252");
    checkEverySpan("a\x82\xA0\x82\xA2"s + "b\r\n\xB1\xB2", "Shift_JIS");
    std::string wide = "\xFF\xFE";
    for (const char c : std::string("Wide \r\n text"))
        wide += {c, '\0'};
    checkEverySpan(wide, "UTF-16LE");
}

TEST_CASE("A map is compact", "[text][source]") {
    const std::string plain(100'000, 'x');
    CHECK(decodedSource(plain, *decode(plain)).runs().size() == 25);
    std::string lines;
    for (int line = 0; line < 1000; ++line)
        lines += "“A line,” she said — and an end.\r\n";
    CHECK(decodedSource(lines, *decode(lines)).runs().size() <= 1001);
    const std::string broken(100'000, '\xFF');
    CHECK(decodedSource(broken, *decode(broken, "UTF-8")).runs().size() <= 25);
}

TEST_CASE("Maps one behind another", "[text][source]") {
    // The article "a&b c", of the page "<p>é a&amp;b\n c</p>".
    const std::string page = "<p>\xC3\xA9 a&amp;b\n c</p>";
    const Result<Decoded> decoded = decode(page, "UTF-8");
    REQUIRE(decoded);
    const std::u16string article = u"é a&b c";
    const std::vector<TextOrigin> origins = {
        {{0, 3}, {3, 6}}, {{3, 4}, {6, 11}}, {{4, 6}, {11, 13}}, {{6, 7}, {14, 15}}};
    const SourceMap map = composed(article, origins, decoded->text, decodedSource(page, *decoded));
    CHECK(place(map, article, {0, 1}) == "3-5");
    CHECK(place(map, article, {2, 3}) == "6-7");
    CHECK(place(map, article, {3, 4}) == "7-12");
    CHECK(place(map, article, {2, 7}) == "6-16");
    CHECK(place(map, article, {4, 5}) == "12-13");
    CHECK(sizeOf(article) == 7);
}
