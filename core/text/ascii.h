// SPDX-License-Identifier: Apache-2.0
#pragma once

// Letters and white space of ASCII, in bytes, whatever the locale: for tags, names and keywords.

#include <string>
#include <string_view>

namespace quotelight {

constexpr bool isAsciiUpper(char c) {
    return c >= 'A' && c <= 'Z';
}

constexpr char asciiLower(char c) {
    return isAsciiUpper(c) ? static_cast<char>(c - 'A' + 'a') : c;
}

constexpr bool isAsciiLetter(char c) {
    return asciiLower(c) >= 'a' && asciiLower(c) <= 'z';
}

constexpr bool isAsciiSpace(char c) {
    return c == ' ' || (c >= '\t' && c <= '\r');
}

inline std::string asciiLowered(std::string_view text) {
    std::string lower(text);
    for (char& c : lower)
        c = asciiLower(c);
    return lower;
}

// Runs of white space as one space, none at the ends.
inline std::string asciiCollapsed(std::string_view text) {
    std::string words;
    bool space = false;
    for (const char c : text) {
        if (isAsciiSpace(c)) {
            space = !words.empty();
            continue;
        }
        if (space) words.push_back(' ');
        space = false;
        words.push_back(c);
    }
    return words;
}

}  // namespace quotelight
