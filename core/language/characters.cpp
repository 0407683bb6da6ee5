// SPDX-License-Identifier: Apache-2.0
#include "language/characters.h"

#include <unicode/uchar.h>
#include <unicode/utf16.h>

#include <array>

namespace quotelight {
namespace {

constexpr char16_t tabled = 0x2100;  // Latin to general punctuation
using Table = std::array<CharClass, tabled>;

CharClass punctuationClass(UChar32 c, std::int8_t category) {
    if (c == u'.') return CharClass::Period;
    if (c == u'-' || c == 0x2010 || c == 0x2011) return CharClass::Hyphen;
    if (category == U_DASH_PUNCTUATION) return CharClass::Dash;
    if (u_hasBinaryProperty(c, UCHAR_QUOTATION_MARK)) return CharClass::Quote;
    if (c == 0x2026) return CharClass::Other;
    if (u_hasBinaryProperty(c, UCHAR_S_TERM)) return CharClass::Stop;
    if (category == U_START_PUNCTUATION) return CharClass::Open;
    if (category == U_END_PUNCTUATION) return CharClass::Close;
    if (category == U_CONNECTOR_PUNCTUATION) return CharClass::Letter;
    return CharClass::Other;
}

CharClass classify(UChar32 c) {
    if (u_isUWhiteSpace(c) || c == 0x200B) return CharClass::Space;
    switch (const auto category = u_charType(c)) {
        case U_CONTROL_CHAR:
            return CharClass::Space;
        case U_LOWERCASE_LETTER:
            return CharClass::Lower;
        case U_UPPERCASE_LETTER:
        case U_TITLECASE_LETTER:
            return CharClass::Upper;
        case U_MODIFIER_LETTER:
        case U_OTHER_LETTER:
        case U_NON_SPACING_MARK:
        case U_ENCLOSING_MARK:
        case U_COMBINING_SPACING_MARK:
            return CharClass::Letter;
        case U_DECIMAL_DIGIT_NUMBER:
        case U_LETTER_NUMBER:
        case U_OTHER_NUMBER:
            return CharClass::Digit;
        case U_FORMAT_CHAR:
            return CharClass::Format;
        default:
            return punctuationClass(c, category);
    }
}

const Table& table() {
    static const Table filled = [] {
        Table classes{};
        for (char16_t c = 0; c < tabled; ++c)
            classes[c] = classify(c);
        return classes;
    }();
    return filled;
}

}  // namespace

CharClass detail::charClassBeyondAscii(char16_t unit) {
    static const Table& classes = table();
    if (unit < tabled) return classes[unit];
    return U16_IS_SURROGATE(unit) ? CharClass::Other : classify(unit);
}

Character characterAt(std::u16string_view text, std::uint32_t offset) {
    if (offset >= text.size()) return {};
    const char16_t unit = text[offset];
    if (!U16_IS_SURROGATE(unit)) return {charClass(unit), 1};
    const bool paired =
        U16_IS_LEAD(unit) && offset + 1 < text.size() && U16_IS_TRAIL(text[offset + 1]);
    if (!paired) return {CharClass::Other, 1};
    return {classify(U16_GET_SUPPLEMENTARY(unit, text[offset + 1])), 2};
}

char16_t detail::lowerUnitBeyondAscii(char16_t unit) {
    const UChar32 lower = u_tolower(unit);
    return lower <= 0xFFFF ? static_cast<char16_t>(lower) : unit;
}

}  // namespace quotelight
