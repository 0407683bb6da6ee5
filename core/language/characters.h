// SPDX-License-Identifier: Apache-2.0
#pragma once

// What a character is to the tokeniser. From ICU's properties, tabled once for the scripts that
// prose is written in, so that a lookup costs one load. Thread-safe.

#include <array>
#include <cstddef>
#include <cstdint>
#include <string_view>

namespace quotelight {

enum class CharClass : std::uint8_t {
    Space,   // white space, controls, zero-width space
    Lower,   // a letter in lower case
    Upper,   // a letter in upper or title case
    Letter,  // a letter without case, a combining mark, an underscore
    Digit,
    Format,  // invisible: soft hyphen, joiners, bidirectional controls
    Quote,   // any quotation mark; apostrophes among them
    Hyphen,  // the short dash that joins words
    Dash,    // every longer one
    Period,  // U+002E alone
    Stop,    // ends a sentence too: ! ? and other scripts' full stops
    Open,    // an opening bracket
    Close,   // a closing bracket
    Other
};

struct Character {
    CharClass kind = CharClass::Space;
    std::uint8_t units = 0;  // of UTF-16, 1 or 2; 0 at the end of the text
};

namespace detail {

constexpr CharClass classOfAscii(char unit) {
    if (unit <= ' ' || unit == 0x7f) return CharClass::Space;
    if (unit >= 'a' && unit <= 'z') return CharClass::Lower;
    if (unit >= 'A' && unit <= 'Z') return CharClass::Upper;
    if (unit >= '0' && unit <= '9') return CharClass::Digit;
    switch (unit) {
        case '_':
            return CharClass::Letter;
        case '"':
        case '\'':
            return CharClass::Quote;
        case '-':
            return CharClass::Hyphen;
        case '.':
            return CharClass::Period;
        case '!':
        case '?':
            return CharClass::Stop;
        case '(':
        case '[':
        case '{':
            return CharClass::Open;
        case ')':
        case ']':
        case '}':
            return CharClass::Close;
        default:
            return CharClass::Other;
    }
}

inline constexpr std::array<CharClass, 0x80> asciiClasses = [] {
    std::array<CharClass, 0x80> classes{};
    for (std::size_t unit = 0; unit < classes.size(); ++unit)
        classes[unit] = classOfAscii(static_cast<char>(unit));
    return classes;
}();

CharClass charClassBeyondAscii(char16_t unit);

}  // namespace detail

// Of a unit of the BMP; surrogates are Other.
inline CharClass charClass(char16_t unit) {
    return unit < 0x80 ? detail::asciiClasses[unit] : detail::charClassBeyondAscii(unit);
}

// Of the code point that begins at `offset`; {Space, 0} past the end.
Character characterAt(std::u16string_view text, std::uint32_t offset);

constexpr bool isLetter(CharClass kind) {
    return kind == CharClass::Lower || kind == CharClass::Upper || kind == CharClass::Letter;
}
constexpr bool isWordCharacter(CharClass kind) {
    return isLetter(kind) || kind == CharClass::Digit;
}
constexpr bool isApostrophe(char16_t unit) {
    return unit == u'\'' || unit == u'\u2019';
}

namespace detail {
char16_t lowerUnitBeyondAscii(char16_t unit);
}

// One character in lower case, for the unit alone; locale plays no part.
inline char16_t lowerUnit(char16_t unit) {
    if (unit >= 0x80) return detail::lowerUnitBeyondAscii(unit);
    return unit >= u'A' && unit <= u'Z' ? static_cast<char16_t>(unit + 32) : unit;
}

}  // namespace quotelight
