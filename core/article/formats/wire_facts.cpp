// SPDX-License-Identifier: Apache-2.0
#include "article/formats/wire_facts.h"

#include <algorithm>
#include <cstddef>

namespace quotelight {

std::string xmlRootName(std::string_view bytes) {
    std::string start;
    for (const char c : bytes.substr(0, std::size_t{64} << 10))
        if (c != '\0') start.push_back(c);  // UTF-16's other halves
    const auto first = start.find_first_not_of("\xEF\xBB\xBF\xFF\xFE \t\r\n");
    if (first == std::string::npos || start[first] != '<') return {};
    for (auto at = first; at != std::string::npos && at + 1 < start.size();) {
        const char next = start[at + 1];
        if (next == '!' && start.compare(at, 4, "<!--") == 0) {
            const auto end = start.find("-->", at);
            at = end == std::string::npos ? end : start.find('<', end);
            continue;
        }
        if (next != '!' && next != '?') {
            const auto end = start.find_first_of(" \t\r\n/>", at);
            const std::string name = start.substr(at + 1, end - at - 1);
            return name.substr(name.find(':') + 1);
        }
        at = start.find('<', at + 1);
    }
    return {};
}

std::string wireDate(std::string_view date) {
    const bool compact =
        date.size() >= 8 &&
        std::all_of(date.begin(), date.begin() + 8, [](char c) { return c >= '0' && c <= '9'; });
    if (!compact) return std::string(date);
    std::string written = std::string(date.substr(0, 4)) + "-" + std::string(date.substr(4, 2)) +
                          "-" + std::string(date.substr(6, 2));
    const std::string_view time = date.substr(8);
    if (time.size() < 7 || time[0] != 'T') return written;
    return written + "T" + std::string(time.substr(1, 2)) + ":" + std::string(time.substr(3, 2)) +
           ":" + std::string(time.substr(5));
}

}  // namespace quotelight
