// SPDX-License-Identifier: Apache-2.0
#include "quotes/name_words.h"

#include <algorithm>
#include <iterator>

#include "language/characters.h"

namespace quotelight {
namespace {

constexpr std::size_t longestLine = 120;  // characters; more is a sentence
constexpr std::uint32_t mostWords = 7;    // with a title and a role in front

bool isSpace(char16_t unit) {
    return charClass(unit) == CharClass::Space;
}

bool isDash(char16_t unit) {
    return charClass(unit) == CharClass::Dash || charClass(unit) == CharClass::Hyphen;
}

bool endsWord(char16_t unit) {
    constexpr std::u16string_view ends = u",;:|/()[]";
    return isSpace(unit) || ends.find(unit) != ends.npos || charClass(unit) == CharClass::Dash;
}

std::u16string_view wordAt(std::u16string_view line, std::size_t begin) {
    std::size_t end = begin;
    while (end < line.size() && !endsWord(line[end]))
        ++end;
    return line.substr(begin, end - begin);
}

std::size_t pastSpaces(std::u16string_view line, std::size_t at) {
    while (at < line.size() && isSpace(line[at]))
        ++at;
    return at;
}

// What may come behind a name without a comma: where, when and how it was said.
bool isLink(std::u16string_view word) {
    static constexpr std::u16string_view links[] = {u"of",  u"in",   u"at",       u"on",
                                                    u"via", u"from", u"tweeting", u"writing",
                                                    u"as",  u"to",   u"speaking", u"for"};
    if (word.empty() || word[0] == u'@' || charClass(word[0]) == CharClass::Digit) return true;
    return std::find(std::begin(links), std::end(links), word) != std::end(links);
}

}  // namespace

bool isNameParticle(std::u16string_view word) {
    static constexpr std::u16string_view particles[] = {u"van", u"von", u"de",  u"der", u"den",
                                                        u"del", u"da",  u"di",  u"du",  u"la",
                                                        u"le",  u"of",  u"bin", u"al"};
    return std::find(std::begin(particles), std::end(particles), word) != std::end(particles);
}

NameLine nameLine(std::u16string_view line) {
    NameLine name;
    if (line.size() > longestLine) return {};
    std::size_t at = 0, end = 0;
    while (at < line.size() && name.words <= mostWords) {
        const std::u16string_view word = wordAt(line, at);
        if (word.empty()) break;
        const bool capital = charClass(word[0]) == CharClass::Upper;
        if (!capital && (end == 0 || !isNameParticle(word) || isLink(word))) break;
        name.words += capital;
        if (capital) end = at + word.size();
        at = pastSpaces(line, at + word.size());
        if (end < at && capital && end < line.size() && !isSpace(line[end])) break;
    }
    if (end == 0 || name.words > mostWords) return {};
    const std::size_t next = pastSpaces(line, end);
    name.described = next < line.size();
    if (name.described && !isLink(wordAt(line, next))) return {};
    if (!name.described && line[end - 1] == u'.') --end;
    name.units = static_cast<std::uint32_t>(end);
    return name;
}

std::uint32_t leadingDash(std::u16string_view line) {
    std::size_t end = 0;
    while (end < line.size() && isDash(line[end]))
        ++end;
    return end == 0 ? 0 : static_cast<std::uint32_t>(pastSpaces(line, end));
}

}  // namespace quotelight
