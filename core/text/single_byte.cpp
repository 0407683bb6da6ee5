// SPDX-License-Identifier: Apache-2.0
#include "text/single_byte.h"

#include <unicode/uchar.h>

#include <cstddef>

namespace quotelight {

namespace {

constexpr std::u16string_view loneLetters = u"àáâéèêíóòôöåæøªºÀÁÉÈÓÖÅÆØ";
constexpr std::u16string_view openers = u"“‘„‚«‹¿¡";
constexpr std::u16string_view closers = u"”’»›";
constexpr std::u16string_view anywhere = u"–—…•·\u00A0";
constexpr std::u16string_view besideWords = u"€£¥¢§©®™°¶†";
constexpr std::u16string_view afterDigits = u"½¼¾²³°ºªµ‰€£¢";

bool oneOf(std::u16string_view set, char16_t unit) {
    return set.find(unit) != std::u16string_view::npos;
}

bool isLetter(char16_t unit) {
    return u_isalpha(unit) != 0;
}

bool isSpace(char16_t unit) {
    return u_isUWhiteSpace(unit) != 0;
}

bool letterFits(char16_t before, char16_t letter, char16_t after) {
    if (!isLetter(before) && !isLetter(after))
        return oneOf(loneLetters, letter) && isSpace(before) && isSpace(after);
    const bool upper = u_isupper(letter) != 0;
    if (upper && u_islower(before)) return false;
    return upper || !u_isupper(before) || !u_isupper(after);
}

bool fits(char16_t before, char16_t unit, char16_t after) {
    if (oneOf(openers, unit)) return !isLetter(before) && after != u'\n';
    if (oneOf(closers, unit)) return !isSpace(before) || isLetter(after) || u_isdigit(after);
    if (oneOf(anywhere, unit)) return true;
    if (oneOf(afterDigits, unit) && u_isdigit(before)) return true;
    if (oneOf(besideWords, unit)) return !isLetter(before) || !isLetter(after);
    return isLetter(unit) && letterFits(before, unit, after);
}

}  // namespace

double plausibility(std::u16string_view text) {
    std::size_t seen = 0;
    std::size_t fitting = 0;
    for (std::size_t at = 0; at < text.size(); ++at) {
        if (text[at] < 0x80) continue;
        ++seen;
        const char16_t before = at > 0 ? text[at - 1] : u'\n';
        const char16_t after = at + 1 < text.size() ? text[at + 1] : u'\n';
        if (fits(before, text[at], after)) ++fitting;
    }
    return seen == 0 ? 1.0 : static_cast<double>(fitting) / static_cast<double>(seen);
}

}  // namespace quotelight
