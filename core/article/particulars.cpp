// SPDX-License-Identifier: Apache-2.0
#include "article/particulars.h"

#include <unicode/uchar.h>

#include <algorithm>
#include <cstddef>
#include <iterator>
#include <string>

namespace quotelight {

namespace {

constexpr std::size_t longestByline = 100;
constexpr std::size_t longestDate = 60;

// What a date line may hold beside numbers. Months and days by their first three letters.
constexpr std::u16string_view dateWords[] = {u"jan", u"feb", u"mar", u"apr", u"may", u"jun",
                                             u"jul", u"aug", u"sep", u"oct", u"nov", u"dec"};
constexpr std::u16string_view otherWords[] = {
    u"mon",  u"tue", u"wed", u"thu", u"fri", u"sat", u"sun", u"posted", u"published", u"updated",
    u"last", u"on",  u"at",  u"am",  u"pm",  u"a",   u"p",   u"m",      u"gmt",       u"utc",
    u"est",  u"et",  u"bst", u"cet", u"st",  u"nd",  u"rd",  u"th",     u"of",        u"date"};

template <std::size_t size>
bool contains(const std::u16string_view (&words)[size], std::u16string_view word) {
    return std::find(std::begin(words), std::end(words), word) != std::end(words);
}

// The letters of a run in lower case; digits are a run of their own.
struct Run {
    std::u16string letters;
    std::size_t digits = 0;
};

Run nextRun(std::u16string_view& rest) {
    Run run;
    std::size_t at = 0;
    while (at < rest.size() && !u_isalnum(rest[at]))
        ++at;
    if (at < rest.size() && u_isdigit(rest[at]))
        for (; at < rest.size() && u_isdigit(rest[at]); ++at)
            ++run.digits;
    else
        for (; at < rest.size() && u_isalpha(rest[at]); ++at)
            run.letters.push_back(static_cast<char16_t>(u_tolower(rest[at])));
    rest.remove_prefix(at);
    return run;
}

bool isMonth(const std::u16string& word) {
    constexpr std::u16string_view whole[] = {u"january",   u"february", u"march",    u"april",
                                             u"june",      u"july",     u"august",   u"sept",
                                             u"september", u"october",  u"november", u"december"};
    return contains(dateWords, word) || contains(whole, word);
}

bool isDateWord(const std::u16string& word) {
    return contains(otherWords, word) ||
           (word.ends_with(u"day") && contains(otherWords, std::u16string_view(word).substr(0, 3)));
}

}  // namespace

bool isByline(std::u16string_view line) {
    if (line.size() > longestByline || line.find(u'\n') != std::u16string_view::npos) return false;
    if (!line.starts_with(u"By ") && !line.starts_with(u"BY ")) return false;
    const std::u16string_view names = withoutBy(line);
    return !names.empty() && u_isupper(names.front()) && names.back() != u'.' &&
           names.back() != u'?' && names.find_first_of(u"\"“”!") == std::u16string_view::npos &&
           // "By Friday" begins a sentence; a name has two words or more.
           names.find(u' ') != std::u16string_view::npos;
}

std::u16string_view withoutBy(std::u16string_view byline) {
    byline.remove_prefix(3);
    return byline.substr(std::min(byline.find_first_not_of(u' '), byline.size()));
}

bool isDateLine(std::u16string_view line) {
    if (line.size() > longestDate) return false;
    bool month = false;
    bool year = false;
    std::size_t numbers = 0;
    for (std::u16string_view rest = line; !rest.empty();) {
        const Run run = nextRun(rest);
        if (run.digits > 0) {
            ++numbers;
            year |= run.digits == 4;
        } else if (isMonth(run.letters)) {
            month = true;
        } else if (!run.letters.empty() && !isDateWord(run.letters)) {
            return false;
        }
    }
    const bool numeric = numbers >= 3 && line.find_first_of(u"-./") != std::u16string_view::npos;
    return year && (month || numeric);
}

}  // namespace quotelight
