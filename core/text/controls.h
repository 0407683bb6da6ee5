// SPDX-License-Identifier: Apache-2.0
#pragma once

// Control characters that have no business in an article: all but tab, LF, VT, FF and CR.
//
// Those of ASCII are shown by a sign of their own, one code unit for one, so that offsets hold and
// no terminal, C string or XML file meets them. Those from 0x80 on stay: texts that were once
// converted wrongly from Windows-1252 have them where marks should be.

namespace quotelight {

constexpr bool isAsciiControl(char16_t unit) {
    return (unit < 0x20 && (unit < u'\t' || unit > u'\r')) || unit == 0x7F;
}

constexpr bool isLatinControl(char16_t unit) {
    return unit >= 0x80 && unit < 0xA0;
}

// U+2400 for NUL and so on, U+2421 for DEL.
constexpr char16_t controlPicture(char16_t asciiControl) {
    return asciiControl == 0x7F ? 0x2421 : static_cast<char16_t>(0x2400 + asciiControl);
}

}  // namespace quotelight
