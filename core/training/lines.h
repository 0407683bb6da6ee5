// SPDX-License-Identifier: Apache-2.0
#pragma once

// The non-empty lines of a text, without their ends. The text must outlive them.

#include <string_view>
#include <vector>

namespace quotelight::training {

inline std::vector<std::string_view> linesOf(std::string_view text) {
    std::vector<std::string_view> lines;
    while (!text.empty()) {
        const auto end = std::min(text.find('\n'), text.size());
        if (end > 0) lines.push_back(text.substr(0, end));
        text.remove_prefix(std::min(end + 1, text.size()));
    }
    return lines;
}

}  // namespace quotelight::training
