// SPDX-License-Identifier: Apache-2.0
#include "language/word_scan.h"

#include <algorithm>

#include "language/abbreviations.h"
#include "language/characters.h"

namespace quotelight {
namespace {

using namespace std::string_view_literals;

constexpr std::uint32_t lookahead = 64;

bool isFigure(char16_t unit) {
    return charClass(unit) == CharClass::Digit;
}
bool isCased(char16_t unit) {
    return charClass(unit) == CharClass::Lower || charClass(unit) == CharClass::Upper;
}

// `prefix` in lower case.
bool startsWith(std::u16string_view text, std::u16string_view prefix) {
    return text.size() >= prefix.size() &&
           std::equal(prefix.begin(), prefix.end(), text.begin(),
                      [](char16_t a, char16_t b) { return a == lowerUnit(b); });
}

// What an address never ends with.
bool trailsAddress(char16_t unit) {
    return u".,;:!?'\"\u2019\u201D)]}"sv.find(unit) != std::u16string_view::npos;
}

// What an address never holds.
bool stopsAddress(char16_t unit) {
    return charClass(unit) == CharClass::Space ||
           u"<>\"\u201C\u201D"sv.find(unit) != std::u16string_view::npos;
}

// What UTF-8 read as Latin-1 makes of a letter begins with an A that has a mark, in one unit or
// two.
bool leadsMisread(std::u16string_view text, std::uint32_t offset) {
    const char16_t unit = text[offset];
    if (unit >= u'\u00C2' && unit <= u'\u00C5') return true;
    return offset > 0 && text[offset - 1] == u'A' &&
           u"\u0302\u0303\u0308\u030A"sv.find(unit) != std::u16string_view::npos;
}

bool isMailUnit(char16_t unit) {
    return isWordCharacter(charClass(unit)) || unit == u'.' || unit == u'-' || unit == u'+';
}

}  // namespace

std::uint32_t WordScan::wordEnd(std::uint32_t begin) const {
    std::uint32_t end = begin;
    for (;;) {
        const Character next = characterAt(m_text, end);
        if (next.units == 0) break;
        if (isWordCharacter(next.kind)) {
            end += next.units;
        } else if (next.units == 1 && end > begin &&
                   (bridges(begin, end) || isMisread(begin, end))) {
            ++end;
        } else {
            break;
        }
    }
    return at(end) == u'.' && keepsPeriod(begin, end) ? end + 1 : end;
}

// Is the unit at `offset` the rest of a letter? "Bra\u00C3\u00B1a" was "Bra\u00F1a".
bool WordScan::isMisread(std::uint32_t begin, std::uint32_t offset) const {
    const char16_t sign = m_text[offset];
    if (sign < 0x80 || sign > u'\u00BF' || sign == u'\u00A0') return false;
    const bool guillemet = sign == u'\u00AB' || sign == u'\u00BB';
    if (guillemet && charClass(at(offset + 1)) != CharClass::Lower) return false;
    return offset > begin && leadsMisread(m_text, offset - 1);
}

// Does the unit at `offset`, not a word character, join what stands on both its sides?
bool WordScan::bridges(std::uint32_t begin, std::uint32_t offset) const {
    const Character after = characterAt(m_text, offset + 1);
    if (!isWordCharacter(after.kind)) return false;
    const char16_t before = m_text[offset - 1];
    switch (const char16_t unit = m_text[offset]) {
        case u'\'':
        case u'\u2019':
            return isLetter(after.kind);
        case u'.':
            return periodBridges(begin, offset);
        case u',':
        case u':':
        case u'/':
            return isFigure(before) && after.kind == CharClass::Digit;
        case u'&':
            return charClass(before) == CharClass::Upper && after.kind == CharClass::Upper;
        case u'@':
            return true;
        default:
            return charClass(unit) == CharClass::Hyphen || charClass(unit) == CharClass::Format;
    }
}

// U.S, p.m, Ph.D, 3.5, news.example.org, first.last@example.org; not "end.Next".
bool WordScan::periodBridges(std::uint32_t begin, std::uint32_t offset) const {
    const char16_t before = m_text[offset - 1];
    const char16_t after = m_text[offset + 1];
    if (isFigure(before) && isFigure(after)) return true;
    const std::uint32_t next = labelEnd(offset + 1);
    std::uint32_t last = offset;
    while (last > begin && offset - last < lookahead &&
           isWordCharacter(charClass(m_text[last - 1])))
        --last;
    const std::uint32_t sizeBefore = offset - last;
    const std::uint32_t sizeAfter = next - offset - 1;
    if (isCased(before) && isCased(after)) {
        if (sizeBefore == 1 && sizeAfter <= 2) return true;
        const bool degree = after == u'D' && sizeAfter == 1 && at(next) == u'.' && sizeBefore <= 3;
        if (degree) return true;
    }
    return isTopLevelDomain(m_text.substr(offset + 1, sizeAfter)) || mailAhead(offset) ||
           mailBehind(begin, offset);
}

std::uint32_t WordScan::labelEnd(std::uint32_t begin) const {
    std::uint32_t end = begin;
    while (end < m_text.size() && end - begin < lookahead &&
           isWordCharacter(charClass(m_text[end])))
        ++end;
    return end;
}

bool WordScan::mailAhead(std::uint32_t offset) const {
    const auto limit = std::min<std::size_t>(m_text.size(), offset + lookahead);
    while (offset < limit && isMailUnit(m_text[offset]))
        ++offset;
    return at(offset) == u'@' && isWordCharacter(charClass(at(offset + 1)));
}

bool WordScan::mailBehind(std::uint32_t begin, std::uint32_t offset) const {
    const std::uint32_t limit = offset - begin > lookahead ? offset - lookahead : begin;
    while (offset > limit && isMailUnit(m_text[offset - 1]))
        --offset;
    return offset > limit && m_text[offset - 1] == u'@';
}

// Is the full stop at `period` part of the word before it?
bool WordScan::keepsPeriod(std::uint32_t begin, std::uint32_t period) const {
    if (at(period + 1) == u'.') return false;
    const auto word = m_text.substr(begin, period - begin);
    const bool oneLetter = word.size() == 1 || word[word.size() - 2] == u'.';
    if (oneLetter && isCased(word.back())) {
        if (word.size() > 1) return true;
        if (charClass(word[0]) == CharClass::Upper && word[0] != u'I') return true;
        const bool initials =
            charClass(at(period + 2)) == CharClass::Upper && at(period + 3) == u'.';
        if (word[0] == u'I') return initials;
    }
    switch (abbreviation(word)) {
        case Abbreviation::None:
            return false;
        case Abbreviation::Number:
            return isFigure(at(period + 1)) || isFigure(at(period + 2));
        case Abbreviation::Title:
        case Abbreviation::Plain:
            return true;
    }
    return false;
}

std::uint32_t WordScan::addressEnd(std::uint32_t begin) const {
    const auto rest = m_text.substr(begin);
    if (!startsWith(rest, u"http://") && !startsWith(rest, u"https://") &&
        !startsWith(rest, u"www."))
        return begin;
    std::uint32_t end = begin;
    while (end < m_text.size() && !stopsAddress(m_text[end]))
        ++end;
    while (end > begin && trailsAddress(m_text[end - 1]))
        --end;
    return end;
}

std::uint32_t WordScan::headlessEnd(std::uint32_t begin) const {
    if (isFigure(at(begin + 1)) && isFigure(at(begin + 2)) && !isFigure(at(begin + 3))) {
        const std::uint32_t end = at(begin + 3) == u's' ? begin + 4 : begin + 3;
        const bool whole = !isWordCharacter(charClass(at(end)));
        // A bare figure after a turned mark opens a quotation more often than it is a year.
        if (whole && (end == begin + 4 || m_text[begin] == u'\u2019')) return end;
    }
    if (!isApostrophe(m_text[begin])) return begin;
    const std::uint32_t end = labelEnd(begin + 1);
    return dropsItsHead(m_text.substr(begin + 1, end - begin - 1)) ? end : begin;
}

std::uint32_t WordScan::cliticBegin(std::uint32_t begin, std::uint32_t end) const {
    for (const std::uint32_t size : {2u, 3u}) {
        if (end - begin <= size || !isApostrophe(m_text[end - size])) continue;
        const char16_t first = lowerUnit(m_text[end - size + 1]);
        const char16_t last = lowerUnit(m_text[end - 1]);
        const bool one = size == 2 && (first == u's' || first == u'd' || first == u'm');
        const bool two = size == 3 && ((first == u'l' && last == u'l') ||
                                       ((first == u'r' || first == u'v') && last == u'e'));
        if (one || two) return end - size;
    }
    return end;
}

}  // namespace quotelight
