// SPDX-License-Identifier: Apache-2.0
#include "text/utf_patterns.h"

#include <unicode/uchar.h>
#include <unicode/utf16.h>
#include <unicode/utf8.h>

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <string>

namespace quotelight {

namespace {

constexpr std::size_t sampleBytes = std::size_t{64} << 10;

struct Mark {
    std::string_view bytes;
    const char* encoding;
};

// UTF-32 before UTF-16: its little-endian mark begins with the other's.
constexpr Mark marks[] = {
    {std::string_view("\xEF\xBB\xBF", 3), "UTF-8"},
    {std::string_view("\xFF\xFE\0\0", 4), "UTF-32LE"},
    {std::string_view("\0\0\xFE\xFF", 4), "UTF-32BE"},
    {std::string_view("\xFF\xFE", 2), "UTF-16LE"},
    {std::string_view("\xFE\xFF", 2), "UTF-16BE"},
    {std::string_view("\x84\x31\x95\x33", 4), "GB18030"},
};

std::u16string codeUnits(std::string_view bytes, bool littleEndian) {
    std::u16string text(bytes.size() / 2, u'\0');
    for (std::size_t at = 0; at < text.size(); ++at) {
        const auto first = static_cast<unsigned char>(bytes[2 * at]);
        const auto second = static_cast<unsigned char>(bytes[2 * at + 1]);
        text[at] = static_cast<char16_t>(littleEndian ? first | second << 8 : first << 8 | second);
    }
    return text;
}

bool isText(std::int32_t codePoint) {
    if (codePoint < 0x20) return codePoint == '\t' || codePoint == '\n' || codePoint == '\r';
    const auto category = u_charType(codePoint);
    return category != U_UNASSIGNED && category != U_CONTROL_CHAR && category != U_SURROGATE &&
           category != U_PRIVATE_USE_CHAR;
}

bool allText(std::u16string_view text) {
    for (std::size_t at = 0; at < text.size();) {
        std::int32_t codePoint = 0;
        U16_NEXT(text, at, text.size(), codePoint);
        // The sample may end in the middle of a pair.
        if (!isText(codePoint) && !(at == text.size() && U_IS_LEAD(codePoint))) return false;
    }
    return true;
}

bool isAscii(unsigned byte) {
    return (byte >= 0x20 && byte < 0x7F) || byte == '\t' || byte == '\n' || byte == '\r';
}

// Text in single bytes with a stray zero passes for Chinese if read in pairs, but nearly every half
// of it is ASCII.
bool isAsciiInPairs(std::u16string_view text) {
    const auto pairs = std::count_if(text.begin(), text.end(), [](char16_t unit) {
        return isAscii(unit & 0xFFU) && isAscii(static_cast<unsigned>(unit) >> 8);
    });
    return pairs * 5 > static_cast<std::ptrdiff_t>(text.size()) * 4;
}

}  // namespace

const char* markedEncoding(std::string_view bytes) {
    for (const Mark& mark : marks)
        if (bytes.starts_with(mark.bytes)) return mark.encoding;
    return nullptr;
}

Utf8Evidence utf8Evidence(std::string_view bytes) {
    Utf8Evidence evidence;
    const auto* data = reinterpret_cast<const std::uint8_t*>(bytes.data());
    for (std::size_t at = 0; at < bytes.size();) {
        if (data[at] < 0x80) {
            ++at;
            continue;
        }
        const std::size_t begin = at;
        std::int32_t codePoint = 0;
        U8_NEXT(data, at, bytes.size(), codePoint);
        evidence.high += at - begin;
        ++(codePoint < 0 ? evidence.invalid : evidence.multibyte);
        evidence.wide += codePoint >= 0x800;
    }
    return evidence;
}

const char* unmarkedUtf16(std::string_view bytes) {
    const std::string_view sample = bytes.substr(0, sampleBytes);
    if (bytes.size() % 2 != 0 || bytes.size() < 4) return nullptr;
    std::size_t zeros[2] = {0, 0};
    for (std::size_t at = 0; at < sample.size(); ++at)
        if (sample[at] == '\0') ++zeros[at % 2];
    const bool littleEndian = zeros[1] > zeros[0];
    // A few may stand on the other side: the low halves of U+3000 and the like.
    if (zeros[littleEndian] < 2 || zeros[!littleEndian] * 2 > zeros[littleEndian]) return nullptr;
    const std::u16string text = codeUnits(sample, littleEndian);
    if (!allText(text) || isAsciiInPairs(text)) return nullptr;
    return littleEndian ? "UTF-16LE" : "UTF-16BE";
}

}  // namespace quotelight
