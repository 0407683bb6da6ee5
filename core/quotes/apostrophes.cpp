// SPDX-License-Identifier: Apache-2.0
#include "quotes/apostrophes.h"

#include "language/abbreviations.h"
#include "language/characters.h"

namespace quotelight {
namespace {

constexpr std::uint32_t longestWord = 24;  // more is no word that loses letters

bool digitAt(std::u16string_view text, std::uint32_t offset) {
    return offset < text.size() && charClass(text[offset]) == CharClass::Digit;
}

std::u16string_view wordAfter(std::u16string_view text, std::uint32_t begin) {
    std::uint32_t end = begin;
    while (end < text.size() && end - begin < longestWord && isLetter(charClass(text[end])))
        ++end;
    return text.substr(begin, end - begin);
}

std::u16string_view wordBefore(std::u16string_view text, std::uint32_t end) {
    std::uint32_t begin = end;
    while (begin > 0 && end - begin < longestWord && isLetter(charClass(text[begin - 1])))
        --begin;
    return text.substr(begin, end - begin);
}

// '90s, '90, '90s-style.
bool isDecade(std::u16string_view text, std::uint32_t begin) {
    if (!digitAt(text, begin) || !digitAt(text, begin + 1) || digitAt(text, begin + 2))
        return false;
    const std::u16string_view rest = wordAfter(text, begin + 2);
    return rest.empty() || rest == u"s";
}

}  // namespace

bool dropsLetters(std::u16string_view text, const Mark& mark) {
    return dropsItsHead(wordAfter(text, mark.span.end)) || isDecade(text, mark.span.end);
}

bool endsWord(std::u16string_view text, const Mark& mark) {
    if (mark.left == Neighbour::Digit) return true;
    if (mark.left != Neighbour::Word) return false;
    const std::u16string_view word = wordBefore(text, mark.span.begin);
    if (word.empty()) return false;
    const char16_t last = lowerUnit(word.back());
    if (last == u's' || last == u'z' || last == u'x' || word.size() == 1) return true;
    const char16_t before = lowerUnit(word[word.size() - 2]);
    if (last == u'n' && before == u'i') return true;
    constexpr std::u16string_view tailless = u"an' ol' th' wi'";
    const char16_t folded[] = {before, last, u'\''};
    return word.size() == 2 && tailless.find(std::u16string_view(folded, 3)) != tailless.npos;
}

bool measures(std::u16string_view text, const Mark& mark) {
    const bool mayFollow = mark.right == Neighbour::Space || mark.right == Neighbour::Dash;
    if (mark.left != Neighbour::Digit || !mayFollow) return false;
    constexpr std::uint32_t most = 3;  // figures of a length; a year has four
    std::uint32_t figures = 0;
    while (figures <= most && figures < mark.span.begin &&
           digitAt(text, mark.span.begin - figures - 1))
        ++figures;
    return figures > 0 && figures <= most;
}

}  // namespace quotelight
