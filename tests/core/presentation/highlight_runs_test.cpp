// SPDX-License-Identifier: Apache-2.0
#include "presentation/highlight_runs.h"

#include <memory>
#include <string>

#include "support/catch.h"

using namespace quotelight;

namespace {

struct Part {
    SpeakerId speaker;
    std::vector<Span> parts;
    QuoteKind kind = QuoteKind::Direct;
};

HighlightIndex indexOf(const std::vector<Part>& rows) {
    auto analysis = std::make_shared<Analysis>();
    for (const Part& row : rows) {
        AttributedQuote quote;
        quote.kind = row.kind;
        quote.parts = row.parts;
        quote.attribution.speaker = row.speaker;
        analysis->quotes.push_back(quote);
    }
    return HighlightIndex(analysis);
}

// "0:10-20 d0 i1": quote, span, depth, inside.
std::string dump(const std::vector<HighlightRun>& runs) {
    std::string text;
    for (const HighlightRun& run : runs) {
        if (!text.empty()) text += " | ";
        text += std::to_string(run.quote) + ":" + std::to_string(run.span.begin) + "-" +
                std::to_string(run.span.end);
        text += " d" + std::to_string(run.depth) + " i" + std::to_string(run.inside);
        if (!run.lit) text += " faded";
    }
    return text;
}

}  // namespace

TEST_CASE("Runs are cut to the stretch and nested as they lie", "[highlight-runs]") {
    const HighlightIndex index = indexOf({{0, {{10, 30}, {50, 60}}},
                                          {1, {{15, 20}}},
                                          {0, {{100, 200}}},
                                          {1, {{120, 180}}},
                                          {2, {{130, 140}}},
                                          {2, {{300, 320}}},
                                          {1, {{310, 330}}}});
    const struct {
        Span within;
        const char* runs;
    } table[] = {
        {{0, 100}, "0:10-30 d0 i1 | 1:15-20 d1 i0 | 0:50-60 d0 i0"},
        {{12, 18}, "0:12-18 d0 i1 | 1:15-18 d1 i0"},
        {{100, 210}, "2:100-200 d0 i2 | 3:120-180 d1 i1 | 4:130-140 d2 i0"},
        {{300, 400}, "5:300-320 d0 i1 | 6:310-330 d1 i0"},
        {{30, 50}, ""},
        {{200, 200}, ""},
    };
    for (const auto& row : table)
        CHECK(dump(index.runs(row.within, {})) == row.runs);
}

TEST_CASE("The filter's speakers fade, its kinds leave out", "[highlight-runs]") {
    const HighlightIndex index = indexOf({{0, {{0, 9}}},
                                          {1, {{10, 19}}, QuoteKind::Mixed},
                                          {1, {{20, 29}}, QuoteKind::Indirect},
                                          {noSpeaker, {{30, 39}}}});
    Filter filter;
    filter.speakers = {1, noSpeaker};
    CHECK(dump(index.runs({0, 40}, filter)) == "0:0-9 d0 i0 faded | 1:10-19 d0 i0 | 3:30-39 d0 i0");
    filter.indirect = true;
    filter.direct = false;
    CHECK(dump(index.runs({0, 40}, filter)) == "1:10-19 d0 i0 | 2:20-29 d0 i0");
}

TEST_CASE("The innermost quote is the one at an offset", "[highlight-runs]") {
    const HighlightIndex index = indexOf({{0, {{10, 30}}}, {1, {{15, 20}}}});
    CHECK(index.quoteAt(12, {}) == 0u);
    CHECK(index.quoteAt(15, {}) == 1u);
    CHECK(index.quoteAt(20, {}) == 0u);
    CHECK_FALSE(index.quoteAt(30, {}));
    CHECK_FALSE(index.quoteAt(9, {}));
    CHECK_FALSE(HighlightIndex().quoteAt(0, {}));
    CHECK_FALSE(HighlightIndex(nullptr).quoteAt(0, {}));
}

TEST_CASE("A hundred thousand runs in one place are cut short", "[highlight-runs]") {
    const HighlightIndex index =
        indexOf(std::vector<Part>(100'000, {0, {{0, 1000}}, QuoteKind::Direct}));
    const auto runs = index.runs({500, 600}, {});
    CHECK(runs.size() == HighlightIndex::mostRuns);
    CHECK(runs.back().depth == 7);
}
