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

TEST_CASE("Any number of spans, one around them all", "[span-index]") {
    for (const std::uint32_t count : {0U, 1U, 2U, 3U, 63U, 64U, 65U, 100U}) {
        INFO(count);
        std::vector<Span> spans{{0, 10 * count + 10}};
        for (std::uint32_t i = 0; i < count; ++i)
            spans.push_back({10 * i, 10 * i + 5});
        const SpanIndex index(spans);
        CHECK(index.size() == count + 1);
        for (std::uint32_t i = 0; i < count; ++i) {
            CHECK(index.overlapping({10 * i + 4, 10 * i + 7}) ==
                  std::vector<std::uint32_t>{0, i + 1});
            CHECK(index.overlapping({10 * i + 5, 10 * i + 10}) == std::vector<std::uint32_t>{0});
        }
        CHECK(index.overlapping({10 * count + 10, 10 * count + 20}).empty());
        CHECK(index.overlapping({0, 10 * count + 10}).size() == count + 1);
    }
}

// Looking at a share of all that begin before would take thousands of times as long.
TEST_CASE("Asking everywhere below one long span stays quick", "[span-index][hostile]") {
    constexpr std::uint32_t count = 1'000'000;
    std::vector<Span> spans{{0, 2 * count}};
    for (std::uint32_t i = 0; i < count; ++i)
        spans.push_back({2 * i, 2 * i + 1});
    const SpanIndex index(spans);
    std::size_t found = 0;
    for (std::uint32_t i = 0; i < count; ++i)
        found += index.overlapping({2 * i, 2 * i + 1}).size();
    CHECK(found == 2 * std::size_t{count});
}
