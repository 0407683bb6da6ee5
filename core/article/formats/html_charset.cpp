// SPDX-License-Identifier: Apache-2.0
#include "article/formats/html_charset.h"

#include <algorithm>
#include <cstddef>

#include "text/ascii.h"

namespace quotelight {

namespace {

constexpr std::size_t lookedAt = 4096;

bool isNameCharacter(char c) {
    return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '-' || c == '_' || c == '.' ||
           c == ':';
}

// The value after `key=` from `at` on, quotes and spaces aside.
std::string valueAfter(std::string_view bytes, std::string_view key, std::size_t at,
                       std::size_t end) {
    at = bytes.find(key, at);
    if (at >= end) return {};
    at = bytes.find_first_not_of(" \t\r\n", at + key.size());
    if (at >= end || bytes[at] != '=') return {};
    at = bytes.find_first_not_of(" \t\r\n\"'", at + 1);
    std::string value;
    for (; at < end && isNameCharacter(bytes[at]); ++at)
        value.push_back(bytes[at]);
    return value;
}

std::string declared(const std::string& start) {
    if (start.starts_with("<?xml"))
        if (std::string name = valueAfter(start, "encoding", 0, start.find('>')); !name.empty())
            return name;
    for (auto at = start.find("<meta"); at != std::string_view::npos;
         at = start.find("<meta", at + 5)) {
        const auto end = std::min(start.find('>', at), start.size());
        if (std::string name = valueAfter(start, "charset", at, end); !name.empty()) return name;
    }
    return {};
}

}  // namespace

std::string declaredEncoding(std::string_view bytes) {
    std::string name = declared(asciiLowered(bytes.substr(0, lookedAt)));
    return name.starts_with("utf-16") || name.starts_with("utf-32") ? "UTF-8" : name;
}

}  // namespace quotelight
