// SPDX-License-Identifier: Apache-2.0
#include "reading/search.h"

#include <string>

#include "support/catch.h"
#include "text/utf.h"

using namespace quotelight;

namespace {

// The text with every match in [brackets].
std::string marked(std::u16string_view text, std::u16string_view needle,
                   const SearchOptions& options = {}) {
    std::u16string result;
    std::uint32_t at = 0;
    for (const Span match : search(text, needle, options)) {
        REQUIRE(match.begin >= at);
        REQUIRE_FALSE(match.empty());
        result += slice(text, {at, match.begin});
        result += u"[" + std::u16string(slice(text, match)) + u"]";
        at = match.end;
    }
    result += slice(text, {at, static_cast<std::uint32_t>(text.size())});
    return toUtf8(result);
}

}  // namespace

TEST_CASE("Words are found as a person means them", "[search]") {
    struct Row {
        const char16_t* text;
        const char16_t* needle;
        const char* marked;
    };
    const Row rows[] = {
        {u"A river, a River, a RIVER", u"river", "A [river], a [River], a [RIVER]"},
        {u"Zoë and zoe", u"ZOE", "[Zoë] and [zoe]"},
        {u"Zoe\u0308 and zoë", u"Zoë", "[Zoe\u0308] and [zoë]"},
        {u"“I can’t,” she said", u"\"I can't,\"", "[“I can’t,”] she said"},
        {u"\"I can't\" — 'no'", u"“I can’t” – ‘no’", "[\"I can't\" — 'no']"},
        {u"«Non», dit-elle", u"\"non\"", "[«Non»], dit-elle"},
        {u"Straße, STRASSE, strasse", u"strasse", "[Straße], [STRASSE], [strasse]"},
        {u"strasse", u"Straße", "[strasse]"},
        {u"Ångström, Łódź, Søren, Æsop", u"angstrom", "[Ångström], Łódź, Søren, Æsop"},
        {u"Ångström, Łódź, Søren, Æsop", u"lodz", "Ångström, [Łódź], Søren, Æsop"},
        {u"Ångström, Łódź, Søren, Æsop", u"aesop", "Ångström, Łódź, Søren, [Æsop]"},
        {u"İstanbul, Istanbul, ıstanbul", u"istanbul", "[İstanbul], [Istanbul], [ıstanbul]"},
        {u"the sea\ndoes not", u"sea does", "the [sea\ndoes] not"},
        {u"the sea \n   does not", u"sea  does", "the [sea \n   does] not"},
        {u"the sea\n\ndoes not", u"sea does", "the sea\n\ndoes not"},
        {u"ten\u00A0crowns", u"ten crowns", "[ten\u00A0crowns]"},
        {u"soft\u00ADware", u"software", "[soft\u00ADware]"},
        {u"wait… what", u"wait...", "[wait…] what"},
        {u"aaaa", u"aa", "[aa][aa]"},
        {u"abcab", u"abd", "abcab"},
        {u"日本語の本", u"本", "日[本]語の[本]"},
        {u"a😀b😀", u"😀", "a[😀]b[😀]"},
        {u"ΟΔΥΣΣΕΥΣ Ὀδυσσεύς", u"οδυσσευς", "[ΟΔΥΣΣΕΥΣ] [Ὀδυσσεύς]"},
        {u"", u"x", ""},
        {u"text", u"", "text"},
        {u"e\u0301", u"\u0301", "e\u0301"},
    };
    for (const Row& row : rows) {
        CAPTURE(toUtf8(row.text), toUtf8(row.needle));
        CHECK(marked(row.text, row.needle) == row.marked);
    }
}

TEST_CASE("Case, accents and whole words can be asked for", "[search]") {
    SearchOptions exactCase;
    exactCase.matchCase = true;
    CHECK(marked(u"River river", u"river", exactCase) == "River [river]");
    SearchOptions accents;
    accents.matchAccents = true;
    CHECK(marked(u"Zoë zoe ZOË Zoe\u0308", u"zoë", accents) == "[Zoë] zoe [ZOË] [Zoe\u0308]");
    CHECK(marked(u"zoe zoë Zoe\u0308", u"zoe", accents) == "[zoe] zoë Zoe\u0308");
    SearchOptions whole;
    whole.wholeWord = true;
    CHECK(marked(u"can, scan, candle, can’t", u"can", whole) == "[can], scan, candle, [can]’t");
    CHECK(marked(u"Hask’s Hasket Hask", u"hask", whole) == "[Hask]’s Hasket [Hask]");
    CHECK(marked(u"(no) nova", u"(no)", whole) == "[(no)] nova");
    CHECK(marked(u"日本語", u"本", whole) == "日[本]語");
}

TEST_CASE("Matches cover whole graphemes", "[search]") {
    // A family is one grapheme of several people; a flag is two letters.
    CHECK(marked(u"👩\u200D🚀 👩", u"👩") == "👩\u200D🚀 [👩]");
    CHECK(marked(u"🇩🇪", u"🇪") == "🇩🇪");
    CHECK(marked(u"e\u0301\u0302x e", u"e") == "[e\u0301\u0302]x [e]");
}

TEST_CASE("Awkward texts cost no more than their length", "[search]") {
    const std::u16string blanks(1'000'000, u' ');
    CHECK(search(blanks, u" b").empty());
    CHECK(search(blanks + u"b", u" b").size() == 1);
    const std::u16string accents = u"e" + std::u16string(1'000'000, u'\u0301') + u"x";
    CHECK(search(accents, u"e").size() == 1);
    CHECK(search(accents, u"ex").size() == 1);
    const std::u16string lone(1000, u'\xD83D');
    CHECK(search(lone, u"😀").empty());
    CHECK(search(std::u16string(100'000, u'a'), u"a").size() == 100'000);
}
