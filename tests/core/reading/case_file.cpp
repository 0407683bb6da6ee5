// SPDX-License-Identifier: Apache-2.0
#include "core/reading/case_file.h"

#include <algorithm>
#include <fstream>

namespace quotelight::test {
namespace {

void addLine(const std::string& line, GoldCase& to) {
    if (line.starts_with("> "))
        to.quotes += line.substr(2) + '\n';
    else if (line.starts_with("~ "))
        to.indirect += line.substr(2) + '\n';
    else
        to.text += line + '\n';
}

void readFile(const std::filesystem::path& path, std::vector<GoldCase>& cases) {
    std::ifstream file(path);
    std::string line;
    bool begun = false;
    while (std::getline(file, line)) {
        if (line.starts_with("## ")) {
            cases.push_back({path.stem().string() + ": " + line.substr(3), {}, {}, {}});
            begun = true;
        } else if (begun) {
            addLine(line, cases.back());
        }
    }
}

}  // namespace

std::vector<GoldCase> readCases(const std::filesystem::path& folder) {
    std::vector<std::filesystem::path> paths;
    for (const auto& entry : std::filesystem::directory_iterator(folder))
        if (entry.path().extension() == ".txt") paths.push_back(entry.path());
    std::sort(paths.begin(), paths.end());
    std::vector<GoldCase> cases;
    for (const auto& path : paths)
        readFile(path, cases);
    return cases;
}

}  // namespace quotelight::test
