// SPDX-License-Identifier: Apache-2.0
#pragma once

// Cases of who said what, as tests/cases/README.md describes them.

#include <filesystem>
#include <string>
#include <vector>

namespace quotelight::test {

struct GoldCase {
    std::string title;  // with the file's name in front
    std::string text;
    std::string quotes;    // a line a quote: speaker | first words
    std::string indirect;  // the same for reported speech without marks
};

// Of every .txt in `folder`, in the order of their names.
std::vector<GoldCase> readCases(const std::filesystem::path& folder);

}  // namespace quotelight::test
