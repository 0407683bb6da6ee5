// SPDX-License-Identifier: Apache-2.0
#include "text/utf.h"

#include <iterator>
#include <string>

#include "support/catch.h"

using namespace quotelight;

TEST_CASE("UTF-8 and UTF-16 turn into each other", "[text]") {
    for (const std::u16string text :
         {u"", u"plain", u"Zoë’s “naïve” café", u"日本語「はい」", u"a\U0001F600b", u"\u0000x"}) {
        INFO(toUtf8(text));
        CHECK(toUtf16(toUtf8(text)) == text);
    }
    CHECK(toUtf8(u"é€\U0001F600") == "\xC3\xA9\xE2\x82\xAC\xF0\x9F\x98\x80");
}

TEST_CASE("Ill-formed UTF-8 becomes U+FFFD", "[text]") {
    struct Row {
        std::string bytes;
        std::u16string text;
    };
    const Row rows[] = {
        {"a\xFFz", u"a\uFFFDz"},
        {"\xC3", u"\uFFFD"},
        {"\xC3(", u"\uFFFD("},
        {"\xE2\x82", u"\uFFFD"},
        {"\xC0\xAF", u"\uFFFD\uFFFD"},
        {"\xED\xA0\x80", u"\uFFFD\uFFFD\uFFFD"},
        {"\xF4\x90\x80\x80", u"\uFFFD\uFFFD\uFFFD\uFFFD"},
    };
    for (const Row& row : rows) {
        CAPTURE(row.bytes);
        CHECK(toUtf16(row.bytes) == row.text);
    }
}

TEST_CASE("Lone surrogates become U+FFFD", "[text]") {
    CHECK(toUtf8(std::u16string{u'a', 0xD83D, u'b'}) ==
          "a\xEF\xBF\xBD"
          "b");
    CHECK(toUtf8(std::u16string{0xDE00}) == "\xEF\xBF\xBD");
    CHECK(toUtf8(std::u16string{u'a', 0xD83D}) == "a\xEF\xBF\xBD");
}

TEST_CASE("The first bytes end with a whole character", "[text]") {
    const std::string text = "aé€\U0001F600";  // 1, 2, 3 and 4 bytes
    const std::size_t whole[] = {0, 1, 1, 3, 3, 3, 6, 6, 6, 6, 10, 10};
    for (std::size_t most = 0; most < std::size(whole); ++most)
        CHECK(firstBytes(text, most).size() == whole[most]);
    CHECK(firstBytes("", 5).empty());
}
