// SPDX-License-Identifier: Apache-2.0
// Every character of an article that is in its file is found there: the bytes that the source map
// names are, decoded, the character, or a reference to it.

#include <filesystem>
#include <fstream>
#include <iterator>
#include <random>
#include <string>

#include "article/formats/entities.h"
#include "article/open.h"
#include "dump.h"
#include "support/catch.h"
#include "text/decode.h"
#include "text/utf.h"

using namespace quotelight;
using namespace quotelight::test;

namespace {

bool splits(std::u16string_view text, std::uint32_t at) {
    return at > 0 && at < text.size() && (text[at - 1] & 0xFC00) == 0xD800 &&
           (text[at] & 0xFC00) == 0xDC00;
}

bool isWhite(std::u16string_view text) {
    return text.find_first_not_of(u" \t\n\v\f\u00A0") == std::u16string_view::npos;
}

// Checks each character of the article; how many of its letters are placed, as a share.
double checkPlaces(const std::string& bytes, const Article& article) {
    int letters = 0;
    int placed = 0;
    for (std::uint32_t at = 0; at < article.text.size(); ++at) {
        if (splits(article.text, at)) continue;
        const Span one{at, at + (splits(article.text, at + 1) ? 2 : 1)};
        const std::u16string_view wanted = slice(article.text, one);
        const auto place = article.source.bytes(article.text, one);
        letters += !isWhite(wanted);
        if (!place) continue;
        placed += !isWhite(wanted);
        REQUIRE(place->end <= bytes.size());
        const std::string part = bytes.substr(place->begin, place->end - place->begin);
        const std::u16string found = decode(part, article.encoding)->text;
        CAPTURE(at, part);
        if (part.starts_with('&'))
            CHECK(toUtf8(resolveEntity(part)).find(toUtf8(wanted)) != std::string::npos);
        else if (!(isWhite(wanted) && isWhite(found)))
            CHECK(toUtf8(found) == toUtf8(wanted));
    }
    return letters == 0 ? 1.0 : static_cast<double>(placed) / letters;
}

Article opened(const std::string& bytes, const char* name) {
    Result<Article> article = openArticleBytes(bytes, name);
    REQUIRE(article);
    return std::move(article).value();
}

double checkPlaces(const std::string& bytes, const char* name) {
    return checkPlaces(bytes, opened(bytes, name));
}

// The bytes of the words, or "-".
std::string bytesOf(const std::string& bytes, const char* name, std::string_view words) {
    const Article article = opened(bytes, name);
    const std::u16string sought = toUtf16(words);
    const auto at = article.text.find(sought);
    REQUIRE(at != std::u16string::npos);
    const auto begin = static_cast<std::uint32_t>(at);
    const auto place = article.source.bytes(
        article.text, {begin, begin + static_cast<std::uint32_t>(sought.size())});
    return place ? bytes.substr(place->begin, place->end - place->begin) : "-";
}

}  // namespace

TEST_CASE("Words of an article are found in its file", "[article][source]") {
    CHECK(bytesOf("He said: “No 🌊.”\r\nEnd", "a.txt", "“No 🌊.”") == "“No 🌊.”");
    CHECK(bytesOf("caf\xE9: \x93no\x94 he said, and went", "a.txt", "“no”") == "\x93no\x94");
    CHECK(bytesOf("<p>He &ldquo;ran &amp;\n  <b>fell</b>&rdquo;.", "a.html", "“ran & fell”") ==
          "&ldquo;ran &amp;\n  <b>fell</b>&rdquo;");
    CHECK(bytesOf("<meta charset=windows-1252><p>Say \x93no\x94.", "a.html", "“no”") ==
          "\x93no\x94");
    CHECK(bytesOf("---\ntitle: T\n---\nHe *said* “né &amp;\nthen”.", "a.md", "“né & then”") ==
          "“né &amp;\nthen”");
    CHECK(bytesOf("He said <q>no</q> & went", "a.html", "“no”") == "no");
    CHECK(bytesOf("<title>Words from elsewhere</title><p>He said no, and went.", "a.html",
                  "Words from") == "-");
}

TEST_CASE("Every letter of a page, a Markdown file and a text has its place", "[article][source]") {
    CHECK(checkPlaces("“A,” é.\r\n\r\n🌊 b\rc", "a.txt") == 1.0);
    CHECK(checkPlaces("\xEF\xBB\xBF<p>“A” &lt;é&gt; &#8220;b&#x201d; &eacute;&unknown; &<p>\xFF c",
                      "a.html") > 0.99);
    CHECK(checkPlaces("<p>a</i>b</u>c <b>d</b></section>e</p><pre>f\n  g</pre>&nbsp;h", "a.html") ==
          1.0);
    CHECK(checkPlaces("# A &amp; b\n\n> “c *d* `e`”\n\n1. f\n2. g\\*h [i](https://x.example)\n\n"
                      "|j|k|\n|-|-|\n|l|m|\n\n    code\n      more\n\n```\nend\n```\n",
                      "a.md") == 1.0);
    for (const auto& entry : std::filesystem::directory_iterator(QUOTELIGHT_PAGES)) {
        if (entry.path().extension() != ".html") continue;
        std::ifstream file(entry.path(), std::ios::binary);
        const std::string bytes{std::istreambuf_iterator<char>(file), {}};
        CAPTURE(entry.path().string());
        // Headlines may come from what the page says of itself, and with them whole texts.
        if (entry.path().stem() == "script-filled") continue;
        CHECK(checkPlaces(bytes, "a.html") > 0.85);
    }
}

TEST_CASE("Places hold in pages and Markdown put together at random", "[article][source]") {
    const char* const pieces[] = {
        "a",       " ",    "“né”",  "<p>",      "</p>", "<b>",   "</b>",   "</q>", "&amp;", "&",
        "&#8212;", "\r\n", "<br>",  "<!--x-->", "语",   "🌊",     "<pre>",  "\n\n", "*",     "> ",
        "`c`",     "\\*",  "<div>", "</div>",   "\xFF", "&copy", "<i x='", "'>",   "- ",    "|"};
    std::mt19937 random(4);
    for (int round = 0; round < 300; ++round) {
        std::string bytes = "<p>";
        for (int piece = 0; piece < 40; ++piece)
            bytes += pieces[random() % std::size(pieces)];
        CAPTURE(bytes);
        checkPlaces(bytes, "a.html");
        checkPlaces(bytes, "a.md");
        checkPlaces(bytes, "a.txt");
    }
}
