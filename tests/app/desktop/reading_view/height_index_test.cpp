// SPDX-License-Identifier: Apache-2.0
#include "reading_view/height_index.h"

#include <numeric>

#include "support/catch.h"

using quotelight::HeightIndex;

TEST_CASE("Heights sum up and are found again", "[height-index]") {
    for (const std::size_t size : {1, 2, 3, 7, 8, 9, 100, 1023}) {
        CAPTURE(size);
        std::vector<std::int32_t> heights(size);
        for (std::size_t i = 0; i < size; ++i)
            heights[i] = std::int32_t(1 + (i * 37) % 23);
        HeightIndex index;
        index.assign(heights);
        heights[size / 2] = 500;
        index.set(size / 2, 500);
        REQUIRE(index.total() == std::accumulate(heights.begin(), heights.end(), std::int64_t{0}));
        std::int64_t top = 0;
        for (std::size_t i = 0; i < size; ++i) {
            REQUIRE(index.top(i) == top);
            REQUIRE(index.at(top) == i);
            REQUIRE(index.at(top + heights[i] - 1) == i);
            top += heights[i];
        }
    }
}

TEST_CASE("Places outside are moved to the ends", "[height-index]") {
    HeightIndex index;
    index.assign({10, 20, 30});
    REQUIRE(index.at(-5) == 0);
    REQUIRE(index.at(60) == 2);
    REQUIRE(index.at(1'000'000) == 2);
}

TEST_CASE("Sums outgrow 32 bits", "[height-index]") {
    HeightIndex index;
    index.assign(std::vector<std::int32_t>(4, 2'000'000'000));
    REQUIRE(index.total() == 8'000'000'000);
    REQUIRE(index.at(6'500'000'000) == 3);
}
