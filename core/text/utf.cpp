// SPDX-License-Identifier: Apache-2.0
#include "text/utf.h"

#include <unicode/utf16.h>
#include <unicode/utf8.h>

#include <cstdint>

namespace quotelight {

namespace {

constexpr char32_t replacement = 0xFFFD;

// Code points of ill-formed input come out negative or as surrogates.
char32_t orReplacement(std::int32_t codePoint) {
    const bool wellFormed = codePoint >= 0 && !U_IS_SURROGATE(codePoint);
    return wellFormed ? static_cast<char32_t>(codePoint) : replacement;
}

}  // namespace

std::string toUtf8(std::u16string_view text) {
    std::string utf8;
    utf8.reserve(text.size() + text.size() / 16);
    for (std::size_t at = 0; at < text.size();) {
        if (text[at] < 0x80) {
            utf8.push_back(static_cast<char>(text[at++]));
            continue;
        }
        std::int32_t codePoint = 0;
        U16_NEXT(text, at, text.size(), codePoint);
        std::uint8_t bytes[U8_MAX_LENGTH];
        std::size_t count = 0;
        U8_APPEND_UNSAFE(bytes, count, orReplacement(codePoint));
        utf8.append(bytes, bytes + count);
    }
    return utf8;
}

std::u16string toUtf16(std::string_view utf8) {
    std::u16string text;
    text.reserve(utf8.size());
    const auto* bytes = reinterpret_cast<const std::uint8_t*>(utf8.data());
    for (std::size_t at = 0; at < utf8.size();) {
        if (bytes[at] < 0x80) {
            text.push_back(bytes[at++]);
            continue;
        }
        std::int32_t decoded = 0;
        U8_NEXT(bytes, at, utf8.size(), decoded);
        const char32_t codePoint = orReplacement(decoded);
        if (codePoint > 0xFFFF) {
            text.push_back(U16_LEAD(codePoint));
            text.push_back(U16_TRAIL(codePoint));
        } else {
            text.push_back(static_cast<char16_t>(codePoint));
        }
    }
    return text;
}

std::string_view firstBytes(std::string_view utf8, std::size_t most) {
    if (utf8.size() <= most) return utf8;
    constexpr std::size_t mostTrails = U8_MAX_LENGTH - 1;
    std::size_t end = most;
    while (end > 0 && most - end < mostTrails && U8_IS_TRAIL(utf8[end]))
        --end;
    return utf8.substr(0, end);
}

}  // namespace quotelight
