// SPDX-License-Identifier: Apache-2.0
#include "article/formats/entities.h"

#include <libxml/HTMLparser.h>
#include <unicode/utf16.h>

#include <cstdint>

#include "text/utf.h"

namespace quotelight {

namespace {

// Windows-1252's characters from 0x80 on; 0 where it has none.
constexpr char16_t fromWindows1252[32] = {
    0x20AC, 0,      0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021, 0x02C6, 0x2030, 0x0160,
    0x2039, 0x0152, 0,      0x017D, 0,      0,      0x2018, 0x2019, 0x201C, 0x201D, 0x2022,
    0x2013, 0x2014, 0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0,      0x017E, 0x0178};

std::u16string encoded(std::uint32_t codePoint) {
    if (codePoint == 0 || codePoint > 0x10FFFF || U_IS_SURROGATE(codePoint)) return u"\uFFFD";
    if (codePoint <= 0xFFFF) return {asWindows1252(static_cast<char16_t>(codePoint))};
    return {static_cast<char16_t>(U16_LEAD(codePoint)),
            static_cast<char16_t>(U16_TRAIL(codePoint))};
}

int digitValue(char c, int base) {
    if (c >= '0' && c <= '9') return c - '0';
    if (base == 16 && c >= 'a' && c <= 'f') return c - 'a' + 10;
    if (base == 16 && c >= 'A' && c <= 'F') return c - 'A' + 10;
    return -1;
}

std::u16string numeric(std::string_view digits) {
    int base = 10;
    if (digits.starts_with('x') || digits.starts_with('X')) {
        base = 16;
        digits.remove_prefix(1);
    }
    std::uint32_t value = 0;
    for (const char c : digits) {
        const int digit = digitValue(c, base);
        if (digit < 0) break;
        value = value * static_cast<std::uint32_t>(base) + static_cast<std::uint32_t>(digit);
        if (value > 0x10FFFF) break;
    }
    return encoded(value);
}

}  // namespace

char16_t asWindows1252(char16_t unit) {
    if (unit < 0x80 || unit > 0x9F) return unit;
    const char16_t mapped = fromWindows1252[unit - 0x80];
    return mapped != 0 ? mapped : unit;
}

std::u16string resolveEntity(std::string_view reference) {
    if (reference.size() < 3 || reference.front() != '&') return toUtf16(reference);
    std::string_view name = reference.substr(1);
    if (name.ends_with(';')) name.remove_suffix(1);
    if (name.starts_with('#')) return numeric(name.substr(1));
    const std::string key(name);
    const auto* entity = htmlEntityLookup(reinterpret_cast<const xmlChar*>(key.c_str()));
    return entity != nullptr ? encoded(entity->value) : toUtf16(reference);
}

}  // namespace quotelight
