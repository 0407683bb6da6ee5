// SPDX-License-Identifier: Apache-2.0
#pragma once

// Whole outputs compared with a file of tests/approved. When a change is meant, run the tests once
// with QUOTELIGHT_ACCEPT=1 in the environment, which rewrites the files, and read the difference.

#include <cstdlib>
#include <string>
#include <string_view>

#include "support/catch.h"
#include "support/sandbox.h"

namespace quotelight::test {

inline void checkApproved(std::string_view name, const std::string& actual) {
    const std::filesystem::path path = std::filesystem::path(QUOTELIGHT_APPROVED) / name;
    if (std::getenv("QUOTELIGHT_ACCEPT") != nullptr)
        std::ofstream(path, std::ios::binary) << actual;
    INFO("approved file: " << path.string());
    CHECK(actual == Sandbox::read(path));
}

}  // namespace quotelight::test
