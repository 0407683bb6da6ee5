// SPDX-License-Identifier: Apache-2.0
#include "reading_view/display_text.h"

#include "support/catch.h"

using namespace quotelight;

TEST_CASE("Shown text has a unit for every unit of the article", "[display-text]") {
    const struct {
        std::u16string_view text;
        bool wrapped;
        std::u16string_view shown;
    } table[] = {
        {u"plain words", false, u"plain words"},
        {u"hard\nwrapped", true, u"hard wrapped"},
        {u"a\nb", false, u"a\u2028b"},
        {u"a\r\nb", false, u"a\u200B\u2028b"},
        {u"a\u2029b\u0085c", false, u"a\u2028b\u2028c"},
        {u"tab\tstays", false, u"tab\tstays"},
        {std::u16string_view(u"nul\0x", 5), false, u"nul\u2400x"},
        {u"esc\u001bdel\u007f", false, u"esc\u241bdel\u2421"},
        {u"object\uFFFC", false, u"object\uFFFD"},
        {u"none\uFDD0\uFFFF", false, u"none\uFFFD\uFFFD"},
        {u"no\u00A0break \U0001F600", false, u"no\u00A0break \U0001F600"},
    };
    for (const auto& row : table) {
        const QString shown =
            displayText(row.text, {0, std::uint32_t(row.text.size())}, row.wrapped);
        CAPTURE(shown.toStdString());
        REQUIRE(shown.toStdU16String() == row.shown);
        REQUIRE(std::size_t(shown.size()) == row.text.size());
    }
}

TEST_CASE("The first strong character gives the direction", "[display-text]") {
    const auto rightToLeft = [](std::u16string_view text) {
        return readsRightToLeft(text, {0, std::uint32_t(text.size())});
    };
    REQUIRE_FALSE(rightToLeft(u"Plain"));
    REQUIRE(rightToLeft(u"\u05D0\u05D1\u05D2 and Latin"));
    REQUIRE(rightToLeft(u"12 \u0645\u0631\u062D\u0628\u0627"));
    REQUIRE_FALSE(rightToLeft(u"a \u05D0\u05D1\u05D2"));
    REQUIRE_FALSE(rightToLeft(u""));
}
