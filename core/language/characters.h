// SPDX-License-Identifier: Apache-2.0
#pragma once

// What a character is to the tokeniser. From ICU's properties, tabled once for the scripts that
// prose is written in, so that a lookup costs one load. Thread-safe.

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

// Of a unit of the BMP; surrogates are Other.
CharClass charClass(char16_t unit);

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

// One character in lower case, for the unit alone; locale plays no part.
char16_t lowerUnit(char16_t unit);

}  // namespace quotelight
