// SPDX-License-Identifier: Apache-2.0
#include "language/feature_hash.h"

#include <set>

#include "support/catch.h"

namespace quotelight {

TEST_CASE("Small numbers beside small values make keys of their own", "[features]") {
    std::set<std::uint32_t> keys;
    for (std::uint32_t number = 0; number < 100; ++number)
        for (std::uint32_t value = 0; value < 100; ++value)
            keys.insert(featureKey(number, value));
    CHECK(keys.size() == 100 * 100);
    CHECK_FALSE(keys.contains(0));
}

TEST_CASE("Each value of a feature counts in its place", "[features]") {
    const std::set<std::uint32_t> keys{featureKey(1, 2, 3, 4), featureKey(2, 2, 3, 4),
                                       featureKey(1, 3, 2, 4), featureKey(1, 2, 4, 3),
                                       featureKey(1, 4, 3, 2), featureKey(1, 2, 3)};
    CHECK(keys.size() == 6);
}

}  // namespace quotelight
