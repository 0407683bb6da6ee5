// SPDX-License-Identifier: Apache-2.0
#include "presentation/span_index.h"

#include <algorithm>

#include "support/catch.h"

using namespace quotelight;

TEST_CASE("Overlaps are those that a look at every span finds", "[span-index]") {
    std::vector<Span> spans;
    for (std::uint32_t i = 0; i < 500; ++i) {
        const std::uint32_t begin = i * 7919 % 1000;
        spans.push_back({begin, begin + i % 3 * (i % 41)});
    }
    spans.push_back({0, 2000});
    const SpanIndex index(spans);
    for (const Span within :
         {Span{0, 1}, {0, 2000}, {500, 520}, {999, 1001}, {1999, 2000}, {5, 5}}) {
        std::vector<std::uint32_t> expected;
        for (std::uint32_t i = 0; i < spans.size(); ++i)
            if (!spans[i].empty() && spans[i].overlaps(within)) expected.push_back(i);
        std::vector<std::uint32_t> found = index.overlapping(within);
        for (std::size_t i = 1; i < found.size(); ++i)
            CHECK(spans[found[i - 1]].begin <= spans[found[i]].begin);
        std::sort(found.begin(), found.end());
        CHECK(found == expected);
    }
}

TEST_CASE("An enclosing span comes before what it encloses", "[span-index]") {
    const SpanIndex index({{10, 20}, {10, 30}, {5, 12}});
    CHECK(index.overlapping({11, 12}) == std::vector<std::uint32_t>{2, 1, 0});
    CHECK(index.overlapping({11, 12}, 2) == std::vector<std::uint32_t>{2, 1});
    CHECK(SpanIndex().overlapping({0, 100}).empty());
}
