// SPDX-License-Identifier: Apache-2.0
#pragma once

// Characters that every export has to look out for, and walking UTF-16 by code points.
//
// Inline and constant-time: these stand in the inner loop of each exporter.

#include <cstddef>
#include <string>
#include <string_view>

namespace quotelight {

inline constexpr char32_t replacementCharacter = 0xFFFD;

// ASCII's white space.
constexpr bool isPlainSpace(char32_t c) {
    return c == ' ' || c == '\t' || c == '\n' || c == '\r' || c == '\f';
}

// C0 and C1 controls and DELETE, white space ones too.
constexpr bool isControl(char32_t c) {
    return c < 0x20 || (c >= 0x7F && c < 0xA0);
}

// Controls that reorder what is shown around them: a trap for the eye (Unicode TR 36).
constexpr bool isBidiControl(char32_t c) {
    return c == 0x61C || c == 0x200E || c == 0x200F || (c >= 0x202A && c <= 0x202E) ||
           (c >= 0x2066 && c <= 0x2069);
}

constexpr bool isLineSeparator(char32_t c) {
    return c == 0x2028 || c == 0x2029;
}

// Never a character of a text (Unicode 3.4, D14); illegal or discouraged in HTML and XML.
constexpr bool isNoncharacter(char32_t c) {
    return (c & 0xFFFE) == 0xFFFE || (c >= 0xFDD0 && c <= 0xFDEF);
}

// The code point at `i`, which moves behind it; U+FFFD for half of a surrogate pair.
// `i` must be less than text.size().
constexpr char32_t nextCodePoint(std::u16string_view text, std::size_t& i) {
    const char32_t unit = text[i++];
    if ((unit & 0xF800) != 0xD800) return unit;
    const bool pair = (unit & 0xFC00) == 0xD800 && i < text.size() && (text[i] & 0xFC00) == 0xDC00;
    if (!pair) return replacementCharacter;
    return 0x10000 + ((unit - 0xD800) << 10) + (text[i++] - char32_t{0xDC00});
}

// `c` as UTF-8 behind `out`. `c` is a code point, no surrogate.
void appendUtf8(std::string& out, char32_t c);

}  // namespace quotelight
