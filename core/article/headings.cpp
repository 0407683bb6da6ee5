// SPDX-License-Identifier: Apache-2.0
#include "article/headings.h"

#include <unicode/uchar.h>
#include <unicode/utf16.h>

#include <algorithm>
#include <cstddef>
#include <iterator>
#include <string>

#include "article/lines.h"

namespace quotelight {

namespace {

constexpr std::u16string_view chapterWords[] = {
    u"act",    u"appendix", u"book",    u"canto",    u"chapter", u"epilogue", u"foreword", u"intro",
    u"letter", u"part",     u"preface", u"prologue", u"scene",   u"section",  u"volume"};

// Those of them that need no number.
constexpr std::u16string_view loneWords[] = {u"appendix", u"epilogue", u"foreword", u"preface",
                                             u"prologue"};

constexpr std::u16string_view numberWords[] = {
    u"one", u"two",   u"three",  u"four",  u"five",   u"six",   u"seven", u"eight", u"nine",
    u"ten", u"first", u"second", u"third", u"fourth", u"fifth", u"sixth", u"last",  u"the"};

constexpr std::size_t longestChapterLine = 80;

constexpr std::u16string_view loud = u"?!？！";

// Titles have more; a line of fewer letters in capitals may be an abbreviation or a shout.
constexpr std::size_t fewestCapitals = 4;

template <std::size_t size>
bool contains(const std::u16string_view (&words)[size], std::u16string_view word) {
    return std::find(std::begin(words), std::end(words), word) != std::end(words);
}

// The first word in lower case, without the mark that ends it.
std::u16string firstWord(std::u16string_view line) {
    std::u16string word(line.substr(0, firstWordSize(line)));
    while (!word.empty() && (word.back() == u'.' || word.back() == u':' || word.back() == u','))
        word.pop_back();
    for (char16_t& unit : word)
        unit = static_cast<char16_t>(u_tolower(unit));
    return word;
}

std::u16string_view afterFirstWord(std::u16string_view line) {
    line.remove_prefix(firstWordSize(line));
    const Span rest = trimmed(line, {0, static_cast<std::uint32_t>(line.size())});
    return slice(line, rest);
}

bool isRoman(std::u16string_view word) {
    return !word.empty() && word.size() <= 8 &&
           word.find_first_not_of(u"ivxlc") == std::u16string_view::npos;
}

bool isNumber(std::u16string_view word) {
    return !word.empty() && word.size() <= 4 &&
           std::all_of(word.begin(), word.end(), [](char16_t unit) { return u_isdigit(unit); });
}

struct Letters {
    std::size_t upper = 0, other = 0;
};

Letters countLetters(std::u16string_view line) {
    Letters letters;
    for (const char16_t unit : line)
        if (u_isalpha(unit)) ++(u_isupper(unit) ? letters.upper : letters.other);
    return letters;
}

// "LENA ORSK: How" and "Q: How": who speaks, not what about.
bool hasSpeakerLabel(std::u16string_view line) {
    const auto colon = line.find(u':');
    return colon != std::u16string_view::npos && countLetters(line.substr(0, colon)).other == 0;
}

char16_t lastBeforeClosers(std::u16string_view line) {
    const auto last = line.find_last_not_of(u"\"'”’»)");
    return last == std::u16string_view::npos ? u'.' : line[last];
}

}  // namespace

bool canBeHeading(std::u16string_view line) {
    if (line.size() < 2 || beginsWithin(line) || hasSpeakerLabel(line)) return false;
    UChar32 first = 0;
    std::size_t at = 0;
    U16_NEXT(line, at, line.size(), first);
    const bool opens = first == u'“' || first == u'"' || first == u'‘' || first == u'\'' ||
                       first == u'«' || first == u'„' || u_isalnum(first);
    const Letters letters = countLetters(line);
    if (!opens || letters.upper + letters.other < 2) return false;
    constexpr std::u16string_view clause = u",;:–—-_*";
    const char16_t end = lastBeforeClosers(line);
    // Headlines ask and cry out, too, but only bare: “Who's there?” is somebody speaking.
    if (loud.find(end) != std::u16string_view::npos) return u_isalnum(first) != 0;
    return !endsSentence(line) && clause.find(line.back()) == std::u16string_view::npos &&
           clause.find(end) == std::u16string_view::npos;
}

bool canBeSectionHeading(std::u16string_view line) {
    return canBeHeading(line) && u_isalnum(line.front()) &&
           loud.find(lastBeforeClosers(line)) == std::u16string_view::npos &&
           line.find(u"; ") == std::u16string_view::npos;
}

bool isChapterHeading(std::u16string_view line) {
    if (line.empty() || line.size() > longestChapterLine || hasSpeakerLabel(line)) return false;
    if (!u_isalnum(line.front())) return false;
    const std::u16string word = firstWord(line);
    if (isRoman(word) && u_isupper(line.front()) && afterFirstWord(line).empty()) return true;
    if (contains(chapterWords, word) && u_isupper(line.front())) {
        const std::u16string_view rest = afterFirstWord(line);
        const std::u16string number = firstWord(rest);
        if (rest.empty()) return contains(loneWords, word);
        if (isRoman(number) || isNumber(number)) return true;
        if (contains(numberWords, number) && !endsSentence(rest)) return true;
    }
    return false;
}

bool isCapitals(std::u16string_view line) {
    if (line.empty() || line.size() > longestChapterLine || hasSpeakerLabel(line)) return false;
    if (!u_isalnum(line.front())) return false;
    const Letters letters = countLetters(line);
    constexpr std::u16string_view otherwise = u"!,:\"”";
    return letters.other == 0 && letters.upper >= fewestCapitals &&
           otherwise.find(line.back()) == std::u16string_view::npos;
}

ItemMarker itemMarker(std::u16string_view words) {
    ItemMarker marker;
    marker.size = firstWordSize(words);
    if (marker.size == words.size()) return {};
    const std::u16string_view first = words.substr(0, marker.size);
    marker.bullet =
        first == u"•" || first == u"*" || first == u"◦" || first == u"▪" || first == u"‣";
    const bool closed = first.back() == u'.' || first.back() == u')';
    const std::u16string_view digits = first.substr(0, first.size() - 1);
    if (closed && isNumber(digits) && digits.size() <= 3)
        for (const char16_t digit : digits)
            marker.number =
                marker.number * 10 + static_cast<std::uint32_t>(u_charDigitValue(digit));
    return marker.bullet || marker.number > 0 ? marker : ItemMarker{};
}

}  // namespace quotelight
