// SPDX-License-Identifier: Apache-2.0
#include "strings/display_text.h"

#include "document/reading_time.h"
#include "strings/english_plurals.h"
#include "support/catch.h"

using namespace quotelight;

TEST_CASE("Foreign text becomes one harmless line", "[strings][hostile]") {
    struct Row {
        std::u16string text;
        int limit;
        std::string expected;
    };
    const Row table[] = {{u"plain", 300, "plain"},
                         {u"  two \n\t lines\r\n ", 300, "two lines"},
                         {u"", 300, ""},
                         {u" \n ", 300, ""},
                         {u"abcdefgh", 5, "abcd…"},
                         {u"abcde", 5, "abcde"},
                         {u"file\u202Etxt.exe", 300, "file\uFFFDtxt.exe"},
                         {u"a\u2066b\u2069", 300, "a\uFFFDb\uFFFD"},
                         {u"\u200Eleft\u200F", 300, "left"},
                         {u"nul\u0000!", 300, "nul"},
                         {std::u16string(u"a\u0000b", 3), 300, "a b"},
                         {u"e\u0301te\u0301", 300, "e\u0301te\u0301"},
                         {u"e" + std::u16string(1000, u'\u0301'), 300, "e\u0301\u0301\u0301\u0301"},
                         {u"ab👨‍👩‍👧cd", 6, "ab…"},
                         {u"שלום", 300, "שלום"}};
    for (const Row& row : table) {
        CAPTURE(row.expected);
        CHECK(singleLine(row.text, row.limit).toStdString() == row.expected);
    }
}

TEST_CASE("A tooltip never becomes markup", "[strings][hostile]") {
    CHECK(plainToolTip(QStringLiteral("<img src='file:///x'>")).toStdString() ==
          "<qt>&lt;img src='file:///x'&gt;</qt>");
    CHECK(plainToolTip({}).isEmpty());
}

TEST_CASE("File names show their last part", "[strings]") {
    CHECK(fileNameForDisplay(QStringLiteral("/a/b c.txt")) == QStringLiteral("b c.txt"));
    CHECK(fileNameForDisplay(QStringLiteral("/a/two\nlines.txt")) ==
          QStringLiteral("two lines.txt"));
}

TEST_CASE("English has plurals", "[strings]") {
    const EnglishPlurals english;
    const auto say = [&](const char* source, int n) {
        return english.translate("", source, "", n).toStdString();
    };
    CHECK(say("%n quote(s)", 1) == "%n quote");
    CHECK(say("%n quote(s)", 0) == "%n quotes");
    CHECK(say("%n match(es)", 2) == "%n matches");
    CHECK(say("no number", -1).empty());
    CHECK(say("%n fish", 2).empty());
}

TEST_CASE("Reading times are whole minutes, at least one", "[strings]") {
    CHECK(readingTime(0) == QStringLiteral("1 min"));
    CHECK(readingTime(486) == QStringLiteral("2 min"));
    CHECK(readingTime(100'000) == QStringLiteral("420 min"));
}
