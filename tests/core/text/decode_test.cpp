// SPDX-License-Identifier: Apache-2.0
#include "text/decode.h"

#include <algorithm>
#include <string>
#include <string_view>
#include <vector>

#include "support/catch.h"
#include "text/encodings.h"
#include "text/utf.h"

using namespace quotelight;
using namespace std::string_literals;
using namespace std::string_view_literals;

namespace {

Decoded decoded(std::string_view bytes, std::string_view encoding = {}) {
    Result<Decoded> result = decode(bytes, encoding);
    REQUIRE(result);
    return std::move(result).value();
}

// Latin text as a legacy encoding would hold it, by a table of what lies beyond ASCII.
struct Replacement {
    std::string_view utf8;
    std::string_view bytes;
};
std::string encoded(std::string text, const std::vector<Replacement>& table) {
    for (const Replacement& entry : table)
        for (auto at = text.find(entry.utf8); at != text.npos; at = text.find(entry.utf8, at))
            text.replace(at, entry.utf8.size(), entry.bytes);
    return text;
}

std::string utf16(std::u16string_view text, bool littleEndian) {
    std::string bytes;
    for (const char16_t unit : text) {
        const char low = static_cast<char>(unit & 0xFF);
        const char high = static_cast<char>(unit >> 8);
        bytes += littleEndian ? low : high;
        bytes += littleEndian ? high : low;
    }
    return bytes;
}

const std::string sentence =
    "“We can’t wait,” said Zoë Bergström of the Café Élan – “not in this weather…”";

}  // namespace

TEST_CASE("A byte-order mark decides and is dropped", "[text][decode]") {
    struct Row {
        std::string bytes;
        const char* encoding;
    };
    const Row rows[] = {
        {"\xEF\xBB\xBFHé"s, "UTF-8"},
        {"\xFF\xFEH\0\xE9\0"s, "UTF-16LE"},
        {"\xFE\xFF\0H\0\xE9"s, "UTF-16BE"},
        {"\xFF\xFE\0\0H\0\0\0\xE9\0\0\0"s, "UTF-32LE"},
        {"\0\0\xFE\xFF\0\0\0H\0\0\0\xE9"s, "UTF-32BE"},
    };
    for (const Row& row : rows) {
        CAPTURE(row.encoding);
        const Decoded result = decoded(row.bytes);
        CHECK(toUtf8(result.text) == "Hé");
        CHECK(result.encoding == row.encoding);
        CHECK_FALSE(result.guessed);
        CHECK(result.invalidBytes == 0);
    }
}

TEST_CASE("Unicode without a mark is known by its pattern", "[text][decode]") {
    const std::u16string texts[] = {
        u"“Rain,” she said.\nThen it rained.", u"«Дождь», — сказала она. И пошёл дождь.",
        u"「雨だ」と彼女は言った。\nそして雨が降った。\n", u"Zoë: “Ja \U0001F600!”"};
    for (const std::u16string& text : texts) {
        CAPTURE(toUtf8(text));
        CHECK(decoded(toUtf8(text)).encoding == "UTF-8");
        CHECK(decoded(toUtf8(text)).text == text);
        CHECK(decoded(utf16(text, true)).encoding == "UTF-16LE");
        CHECK(decoded(utf16(text, true)).text == text);
        CHECK(decoded(utf16(text, false)).encoding == "UTF-16BE");
        CHECK(decoded(utf16(text, false)).text == text);
        CHECK_FALSE(decoded(utf16(text, true)).guessed);
    }
}

TEST_CASE("Western single-byte encodings are told apart by what makes sense", "[text][decode]") {
    struct Row {
        const char* encoding;
        std::vector<Replacement> table;
    };
    const Row rows[] = {
        {"windows-1252",
         {{"“", "\x93"},
          {"”", "\x94"},
          {"’", "\x92"},
          {"–", "\x96"},
          {"…", "\x85"},
          {"ë", "\xEB"},
          {"ö", "\xF6"},
          {"é", "\xE9"},
          {"É", "\xC9"}}},
        {"macintosh",
         {{"“", "\xD2"},
          {"”", "\xD3"},
          {"’", "\xD5"},
          {"–", "\xD0"},
          {"…", "\xC9"},
          {"ë", "\x91"},
          {"ö", "\x9A"},
          {"é", "\x8E"},
          {"É", "\x83"}}},
    };
    for (const Row& row : rows) {
        CAPTURE(row.encoding);
        const Decoded result = decoded(encoded(sentence, row.table));
        CHECK(result.encoding == row.encoding);
        CHECK(toUtf8(result.text) == sentence);
        CHECK(result.guessed);
        CHECK(result.confidence > 0);
        CHECK(result.confidence <= 100);
    }
    // A single apostrophe is enough.
    CHECK(decoded("They can\x92t wait.").encoding == "windows-1252");
    CHECK(decoded("They can\xD5t wait.").encoding == "macintosh");
    CHECK(toUtf8(decoded("caf\xE9").text) == "café");
}

TEST_CASE("Other legacy encodings are guessed by the detector", "[text][decode]") {
    struct Row {
        const char* encoding;
        std::string bytes;
        const char* begin;
    };
    const Row rows[] = {
        // «Река поднялась за ночь»…
        {"KOI8-R",
         "\xF2\xC5\xCB\xC1 \xD0\xCF\xC4\xCE\xD1\xCC\xC1\xD3\xD8 \xDA\xC1 \xCE\xCF\xDE\xD8, "
         "\xD3\xCB\xC1\xDA\xC1\xCC \xD0\xC1\xD2\xCF\xCD\xDD\xC9\xCB. \xED\xD9 \xD6\xC4\xC1\xCC\xC9 "
         "\xD5\xD4\xD2\xC1 \xC9 \xCE\xC5 \xD3\xD0\xC1\xCC\xC9, \xD0\xCF\xD4\xCF\xCD\xD5 "
         "\xDE\xD4\xCF "
         "\xD7\xCF\xC4\xC1 \xDB\xC5\xCC \xCF\xD4\xCF\xD7\xD3\xC0\xC4\xD5.",
         "Река поднялась за ночь, сказал"},
        {"windows-1251",
         "\xD0\xE5\xEA\xE0 \xEF\xEE\xE4\xED\xFF\xEB\xE0\xF1\xFC \xE7\xE0 \xED\xEE\xF7\xFC, "
         "\xF1\xEA\xE0\xE7\xE0\xEB \xEF\xE0\xF0\xEE\xEC\xF9\xE8\xEA. \xCC\xFB \xE6\xE4\xE0\xEB\xE8 "
         "\xF3\xF2\xF0\xE0 \xE8 \xED\xE5 \xF1\xEF\xE0\xEB\xE8, \xEF\xEE\xF2\xEE\xEC\xF3 "
         "\xF7\xF2\xEE "
         "\xE2\xEE\xE4\xE0 \xF8\xEB\xE0 \xEE\xF2\xEE\xE2\xF1\xFE\xE4\xF3.",
         "Река поднялась за ночь, сказал"},
        // 「川が…」
        {"Shift_JIS",
         "\x81\x75\x90\xEC\x82\xAA\x91\x9D\x82\xA6\x82\xBD\x81\x76\x82\xC6\x94\xDE\x82\xCD\x8C\xBE"
         "\x82\xC1\x82\xBD\x81\x42\x8B\xB4\x82\xCD\x82\xE0\x82\xA4\x82\xC8\x82\xA2\x81\x42\x82\xBB"
         "\x82\xEA\x82\xC5\x82\xE0\x89\xE4\x81\x58\x82\xCD\x93\x6E\x82\xC1\x82\xBD\x81\x42",
         "「川が増えた」と彼は言った。"},
        // “河水涨了”，…
        {"GB18030",
         "\xA1\xB0\xBA\xD3\xCB\xAE\xD5\xC7\xC1\xCB\xA1\xB1\xA3\xAC\xCB\xFB\xCB\xB5\xA1\xA3\xCE\xD2"
         "\xC3\xC7\xD2\xBB\xD6\xB1\xB5\xC8\xB5\xBD\xD4\xE7\xC9\xCF\xA3\xAC\xC3\xBB\xD3\xD0\xC8\xCB"
         "\xCB\xAF\xBE\xF5\xA1\xA3",
         "“河水涨了”，他说。"},
    };
    for (const Row& row : rows) {
        CAPTURE(row.encoding);
        const Decoded result = decoded(row.bytes);
        CHECK(result.encoding == row.encoding);
        CHECK(result.guessed);
        CHECK(toUtf8(result.text).starts_with(row.begin));
        CHECK(toUtf8(decoded(row.bytes, row.encoding).text).starts_with(row.begin));
        CHECK_FALSE(decoded(row.bytes, row.encoding).guessed);
    }
}

TEST_CASE("Damaged UTF-8 stays UTF-8, its bad bytes counted", "[text][decode]") {
    struct Row {
        const char* what;
        std::string bytes;
        std::string text;
        std::size_t invalid;
    };
    const Row rows[] = {
        {"three bad bytes among good sequences",
         "Zo\xC3\xAB \xE2\x80\x9CYes\xE2\x80\x9D \xFF caf\xC3\xA9 \xFE\xFF",
         "Zoë “Yes” \uFFFD café \uFFFD\uFFFD", 3},
        {"cut at the end", "na\xC3\xAFve caf\xC3", "naïve caf\uFFFD", 1},
        {"cut quotation mark at the end", "\xE2\x80\x9CYes\xE2\x80", "“Yes\uFFFD", 2},
        {"bytes that make no letters", "Hello \xFF world", "Hello \uFFFD world", 1},
        {"more bad sequences than good ones",
         "Bad \xC0\xAF \xED\xA0\x80. \xE2\x80\x9CHi,\xE2\x80\x9D said Bo.",
         "Bad \uFFFD\uFFFD \uFFFD\uFFFD\uFFFD. “Hi,” said Bo.", 5},
        {"overlong form", "a \xC0\xAF b", "a \uFFFD\uFFFD b", 2},
        {"encoded surrogate", "a \xED\xA0\x80 b \xC3\xA9\xC3\xA9\xC3\xA9\xC3\xA9",
         "a \uFFFD\uFFFD\uFFFD b éééé", 3},
        {"beyond Unicode", "\xC3\xA9\xC3\xA9\xC3\xA9\xC3\xA9\xC3\xA9 \xF4\x90\x80\x80",
         "ééééé \uFFFD\uFFFD\uFFFD\uFFFD", 4},
    };
    for (const Row& row : rows) {
        CAPTURE(row.what);
        const Decoded result = decoded(row.bytes);
        CHECK(result.encoding == "UTF-8");
        CHECK(toUtf8(result.text) == row.text);
        CHECK(result.invalidBytes == row.invalid);
    }
}

TEST_CASE("All line ends are one", "[text][decode]") {
    CHECK(decoded("a\r\nb\rc\nd").text == u"a\nb\nc\nd");
    CHECK(decoded("a\r\r\nb\n\rc\r").text == u"a\n\nb\n\nc\n");
    CHECK(decoded("a\xC2\x85"
                  "b\xE2\x80\xA8"
                  "c\xE2\x80\xA9"
                  "d")
              .text == u"a\nb\nc\nd");
}

TEST_CASE("Control characters become signs, one for one", "[text][decode]") {
    const Decoded result = decoded(
        "a\0b\x1B[1mc\x7F\xC2\x9B"
        "d\te\vf\fg"sv);
    CHECK(result.text == u"a\u2400b\u241B[1mc\u2421\u009Bd\te\vf\fg");
    CHECK(result.controls == 4);
    CHECK(decoded("plain\ttext\n").controls == 0);
}

TEST_CASE("Hidden direction marks are kept and counted", "[text][decode]") {
    const Decoded result = decoded("a\u202Eb\u2066c\u2069 \u200F \u061C");
    CHECK(result.text == u"a\u202Eb\u2066c\u2069 \u200F \u061C");
    CHECK(result.directionMarks == 5);
    CHECK(decoded("עברית (English) עוד").directionMarks == 0);
}

TEST_CASE("Noncharacters and odd characters pass unchanged", "[text][decode]") {
    const std::u16string text = u"\uFDD0\uFFFE\uFFFC\u200B\uFE0F\U000E0041e\u0301";
    CHECK(decoded(toUtf8(text)).text == text);
    CHECK(decoded("").text.empty());
    CHECK(decoded("\xEF\xBB\xBF").text.empty());
}

TEST_CASE("An encoding asked for by name is taken", "[text][decode]") {
    CHECK(decoded("caf\xE9", "ISO-8859-1").encoding == "windows-1252");
    CHECK(decoded("\x93Yes\x94", "latin1").text == u"“Yes”");
    CHECK(decoded("caf\xC3\xA9", "utf8").text == u"café");
    CHECK(decoded("caf\xC3\xA9", "windows-1252").text == u"cafÃ©");
    CHECK(decoded("\xEF\xBB\xBFx", "UTF-8").text == u"x");
    for (const char* name : {"utf-99", "", "x\ny", "../../etc", "koi8-r,version=9"}) {
        if (*name == '\0') continue;
        CAPTURE(name);
        const Result<Decoded> result = decode("x", name);
        REQUIRE_FALSE(result);
        CHECK(result.error().code == ErrorCode::UnknownEncoding);
        CHECK(result.error().subject == name);
    }
    CHECK_FALSE(decode("x", std::string(100'000, 'x')));
}

TEST_CASE("Every encoding of the menu can be used and has a title", "[text][decode]") {
    for (const Encoding& encoding : encodings()) {
        CAPTURE(encoding.name);
        const Result<Decoded> result = decode("plain", encoding.name);
        REQUIRE(result);
        CHECK(result->encoding == encoding.name);
        CHECK(encodingTitle(encoding.name) == encoding.title);
    }
    CHECK(encodingTitle("x-unknown") == "x-unknown");
}

TEST_CASE("Every text of a few awkward bytes decodes without losing its ASCII", "[text][decode]") {
    const std::string alphabet("\0a\n\r\x80\xC3\xA9\xE2\xFF\xFE", 10);
    std::string bytes(4, '\0');
    for (int code = 0; code < 10'000; ++code) {
        for (int at = 0, rest = code; at < 4; ++at, rest /= 10)
            bytes[static_cast<std::size_t>(at)] = alphabet[static_cast<std::size_t>(rest % 10)];
        const Decoded result = decoded(bytes, "UTF-8");
        REQUIRE(std::count(bytes.begin(), bytes.end(), 'a') ==
                std::count(result.text.begin(), result.text.end(), u'a'));
        REQUIRE(result.text.find(u'\r') == std::u16string::npos);
        REQUIRE(decode(bytes));
    }
}
