// SPDX-License-Identifier: Apache-2.0
// Texts made to break or stall attribution: each must come back, soon, with spans inside the text.
#include <chrono>

#include "core/attribution/dump_attributions.h"
#include "support/catch.h"

using namespace quotelight;
using namespace quotelight::test;

namespace {

std::string repeated(std::string_view text, std::size_t times) {
    std::string result;
    result.reserve(text.size() * times);
    for (std::size_t i = 0; i < times; ++i)
        result += text;
    return result;
}

double seconds(const std::string& text) {
    const auto start = std::chrono::steady_clock::now();
    const Analysis analysis = analysisOf(text);
    const std::chrono::duration<double> took = std::chrono::steady_clock::now() - start;
    CHECK(analysis.quotes.size() <= text.size());
    return took.count();
}

}  // namespace

TEST_CASE("Empty and meaningless texts have nobody speaking", "[attribution][hostile]") {
    for (const char* text : {"", " ", "“", "””””", "“”", "\"\"", "“ ”", "said", "\n\n\n", "“.”",
                             "said “,” said", "“a” “b” “c”", ": “a”", "Vale:", "“\u2060”",
                             "Vale said.\n\n— \u2060", "“a,” Vale said. — \u2060"}) {
        INFO(text);
        for (const AttributedQuote& quote : analysisOf(text).quotes)
            CHECK(quote.attribution.confidence <= 1);
    }
}

TEST_CASE("Floods of cues, names and quotes take time in proportion", "[attribution][hostile]") {
    for (const char* unit :
         {"said ", "Vale ", "“a” ", "Vale said “a” ", "he said he said ", "Vale said that ",
          "Vale, Brandt, ", "according to Vale ", "“a,” Vale said. ", "“a\n\n", "he: “a”\n\n"}) {
        INFO(unit);
        const double once = seconds(repeated(unit, 4'000));
        const double fourTimes = seconds(repeated(unit, 16'000));
        CHECK(fourTimes < 12 * once + 0.5);  // quadratic growth would make it 16
    }
}

TEST_CASE("A million cues are read", "[attribution][hostile]") {
    CHECK(seconds(repeated("said ", 1'000'000)) < 60);
}

TEST_CASE("The same text gives the same attributions", "[attribution]") {
    const std::string text =
        repeated("Vale met Brandt. “It is safe,” he said. “No,” said Vale.\n\n", 40);
    CHECK(dumpAttributions(text) == dumpAttributions(text));
    CHECK(dumpReasons(text) == dumpReasons(text));
}

// Among these are cues whose content lies in quotes wholly, which once was a crash.
TEST_CASE("Every order of quotes, cues and names is borne", "[attribution]") {
    constexpr const char* pieces[] = {"“No,” ", "he ", "said ",  "to know ", "that ",
                                      "Ada ",   ", ",  "asked ", ": ",       "“why?” "};
    constexpr std::size_t count = std::size(pieces), length = 4;
    std::size_t orders = 1;
    for (std::size_t i = 0; i < length; ++i)
        orders *= count;
    std::string text;
    for (std::size_t order = 0; order < orders; ++order) {
        for (std::size_t rest = order, i = 0; i < length; ++i, rest /= count)
            text += pieces[rest % count];
        text += ".\n\n";
    }
    for (const auto& quote : test::analysisOf(text).quotes)
        CHECK_FALSE(quote.parts.empty());
}
