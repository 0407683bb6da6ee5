// SPDX-License-Identifier: Apache-2.0
#pragma once

// Control characters that have no business in an article: all but tab, LF, VT, FF and CR.
//
// They are shown by a sign of their own, one code unit for one, so that offsets hold.

namespace quotelight {

constexpr bool isStrayControl(char16_t unit) {
    return (unit < 0x20 && (unit < u'\t' || unit > u'\r')) || (unit >= 0x7F && unit < 0xA0);
}

// U+2400 for NUL and so on, U+2421 for DEL, U+FFFD for those of 0x80 to 0x9F, which have no
// picture.
constexpr char16_t controlPicture(char16_t control) {
    if (control < 0x20) return static_cast<char16_t>(0x2400 + control);
    return control == 0x7F ? 0x2421 : 0xFFFD;
}

}  // namespace quotelight
