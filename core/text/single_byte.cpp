// SPDX-License-Identifier: Apache-2.0
#include "text/single_byte.h"

#include <unicode/uchar.h>

#include <cstddef>

namespace quotelight {

namespace {

constexpr std::u16string_view loneLetters = u"àáâéèêíóòôöåæøªºÀÁÉÈÓÖÅÆØ";
constexpr std::u16string_view openers = u"„‚‹¿¡";
constexpr std::u16string_view closers = u"”’›";
constexpr std::u16string_view either = u"“‘«»";  // by language one or the other
constexpr std::u16string_view rareLetters = u"šŠžŽŸÿƒðÐþÞýÝ";
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

// A character and what stands around it.
struct Place {
    char16_t before, unit, after, next;
};

double letterFit(const Place& place) {
    const auto [before, letter, after, next] = place;
    if (!isLetter(before) && !isLetter(after))
        return oneOf(loneLetters, letter) && isSpace(before) && isSpace(after);
    const bool upper = u_isupper(letter) != 0;
    if (upper && u_islower(before)) return 0;
    // “ÑDep” is no word: two capitals begin none but an abbreviation.
    if (upper && !isLetter(before) && u_isupper(after) && u_islower(next)) return 0;
    if (!upper && u_isupper(before) && u_isupper(after)) return 0;
    return oneOf(rareLetters, letter) ? 0.5 : 1;
}

double fit(const Place& place) {
    const auto [before, unit, after, next] = place;
    if (oneOf(either, unit)) return !isLetter(before) || !isLetter(after);
    if (oneOf(openers, unit)) return !isLetter(before) && after != u'\n';
    if (oneOf(closers, unit)) return !isSpace(before) || isLetter(after) || u_isdigit(after);
    if (oneOf(anywhere, unit)) return 1;
    if (oneOf(afterDigits, unit) && u_isdigit(before)) return 1;
    if (oneOf(besideWords, unit)) return !isLetter(before) || !isLetter(after);
    return isLetter(unit) ? letterFit(place) : 0;
}

}  // namespace

double plausibility(std::u16string_view text) {
    const auto at = [text](std::size_t place) { return place < text.size() ? text[place] : u'\n'; };
    std::size_t seen = 0;
    double fitting = 0;
    for (std::size_t place = 0; place < text.size(); ++place) {
        if (text[place] < 0x80) continue;
        ++seen;
        // Before the first character, place - 1 is out of the text and reads as a line's end.
        fitting += fit({at(place - 1), text[place], at(place + 1), at(place + 2)});
    }
    return seen == 0 ? 1.0 : fitting / static_cast<double>(seen);
}

}  // namespace quotelight
