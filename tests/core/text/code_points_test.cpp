// SPDX-License-Identifier: Apache-2.0
#include "text/code_points.h"

#include <cstdint>
#include <string>
#include <vector>

#include "support/catch.h"
#include "text/utf.h"

using namespace quotelight;

namespace {

// The same, counted the slow way.
std::uint32_t countedCodePoints(std::u16string_view text, std::uint32_t codeUnits) {
    std::uint32_t count = 0;
    for (std::uint32_t at = 0; at < codeUnits; ++at) {
        const bool trail = at > 0 && text[at] >= 0xDC00 && text[at] <= 0xDFFF &&
                           text[at - 1] >= 0xD800 && text[at - 1] <= 0xDBFF;
        if (!trail) ++count;
    }
    return count;
}

bool insidePair(std::u16string_view text, std::uint32_t at) {
    return at > 0 && at < text.size() && text[at] >= 0xDC00 && text[at] <= 0xDFFF &&
           text[at - 1] >= 0xD800 && text[at - 1] <= 0xDBFF;
}

}  // namespace

TEST_CASE("Offsets convert both ways at every place of a long text", "[text]") {
    // Pairs at changing distances, so that sample borders fall before, inside and after some.
    std::u16string text;
    for (int round = 0; round < 300; ++round) {
        text.append(static_cast<std::size_t>(round % 7), u'x');
        text += u"\U0001F600";
        if (round % 5 == 0) text += u"é\U00010348\U00010349";
    }
    const CodePointMap map(text);
    for (std::uint32_t at = 0; at <= text.size(); ++at) {
        CAPTURE(at);
        const std::uint32_t begin = insidePair(text, at) ? at - 1 : at;
        REQUIRE(map.toCodePoints(at) == countedCodePoints(text, begin));
        REQUIRE(map.toCodeUnits(map.toCodePoints(at)) == begin);
    }
}

TEST_CASE("A text of the basic plane alone needs no samples", "[text]") {
    const std::u16string text = u"Grüße, “Welt”";
    const CodePointMap map(text);
    CHECK(map.toCodePoints(5) == 5);
    CHECK(map.toCodeUnits(5) == 5);
    CHECK(map.toCodePoints(Span{1, 4}) == Span{1, 4});
}

TEST_CASE("Offsets beyond the text are its end, lone surrogates count as one", "[text]") {
    const std::u16string text{u'a', 0xDE00, 0xD83D, 0xD83D, 0xDE00, u'b'};
    const CodePointMap map(text);
    CHECK(map.toCodePoints(6) == 5);
    CHECK(map.toCodePoints(99) == 5);
    CHECK(map.toCodeUnits(99) == 6);
    CHECK(map.toCodeUnits(4) == 5);
    CHECK(map.toCodePoints(Span{3, 5}) == Span{3, 4});
    CHECK(CodePointMap(u"").toCodePoints(3) == 0);
}
