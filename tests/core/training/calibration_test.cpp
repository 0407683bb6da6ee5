// SPDX-License-Identifier: Apache-2.0
#include "training/calibration.h"

#include <algorithm>

#include "support/catch.h"

namespace quotelight::training {

TEST_CASE("Calibration gives the share that was right, never falling", "[training]") {
    std::vector<Judged> judged;
    for (int i = 0; i < 100; ++i) {
        judged.push_back({0.25, i % 4 == 0});
        judged.push_back({0.75, i % 10 != 0});
        judged.push_back({0.5, i % 5 == 0});  // fewer than at 0.25: pooled with them
    }
    const std::vector<float> shares = calibrate(judged, 5);
    REQUIRE(shares.size() == 5);
    CHECK(std::is_sorted(shares.begin(), shares.end()));
    CHECK(shares[1] > 0.2F);
    CHECK(shares[1] < 0.3F);
    for (const float share : {shares[3], shares[4]})
        CHECK((share > 0.899F && share < 0.901F));
}

TEST_CASE("Without anything judged a probability stands for itself", "[training]") {
    CHECK(calibrate({}, 3) == std::vector<float>{0, 0.5F, 1});
}

}  // namespace quotelight::training
