// SPDX-License-Identifier: Apache-2.0
#include "export/iso_date.h"

#include <algorithm>
#include <array>
#include <optional>

namespace quotelight {

namespace {

constexpr std::size_t longestDate = 80;

bool isDigit(char c) {
    return c >= '0' && c <= '9';
}

bool isLetter(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

// Takes what a pattern describes off the front: d a digit, anything else itself.
bool take(std::string_view& rest, std::string_view pattern) {
    if (rest.size() < pattern.size()) return false;
    for (std::size_t i = 0; i < pattern.size(); ++i)
        if (pattern[i] == 'd' ? !isDigit(rest[i]) : rest[i] != pattern[i]) return false;
    rest.remove_prefix(pattern.size());
    return true;
}

// Two digits as a number from `least` to `most`.
bool inRange(std::string_view digits, int least, int most) {
    const int number = (digits[0] - '0') * 10 + (digits[1] - '0');
    return number >= least && number <= most;
}

int daysOf(int month) {
    constexpr std::array<int, 12> days = {31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};
    return days[static_cast<std::size_t>(month - 1)];
}

bool isZone(std::string_view zone) {
    if (zone == "Z") return true;
    std::string_view rest = zone;
    return (take(rest, "+dd:dd") || take(rest, "-dd:dd")) && rest.empty() &&
           inRange(zone.substr(1), 0, 14) && inRange(zone.substr(4), 0, 59);
}

bool isTimeWithZone(std::string_view rest) {
    const std::string_view digits = rest;
    if (!take(rest, "dd:dd:dd") || !inRange(digits, 0, 23) || !inRange(digits.substr(3), 0, 59) ||
        !inRange(digits.substr(6), 0, 59))
        return false;
    if (take(rest, ".")) {
        if (!take(rest, "d")) return false;
        while (take(rest, "d")) {
        }
    }
    return isZone(rest);
}

// The liberties that are taken with the time of an ISO date, undone: "T09:30+0200".
std::string timeOf(std::string_view rest) {
    if (!take(rest, "T") && !take(rest, " ")) return {};
    std::string out = "T";
    const std::string_view clock = rest;
    if (!take(rest, "dd:dd")) return {};
    out += clock.substr(0, 5);
    const std::string_view seconds = rest;
    out += take(rest, ":dd") ? seconds.substr(0, 3) : std::string_view(":00");
    if (take(rest, "."))
        while (take(rest, "d")) {
        }
    while (take(rest, " ")) {
    }
    const std::string_view zone = rest;
    if (take(rest, "+dddd") || take(rest, "-dddd"))
        return out + std::string(zone.substr(0, 3)) + ':' + std::string(zone.substr(3, 2));
    return out + std::string(zone);
}

// 1 to 12 for a month's name or its first three letters or more, a full stop behind it or not.
int monthNamed(std::string_view word) {
    constexpr std::array<std::string_view, 12> names = {
        "january", "february", "march",     "april",   "may",      "june",
        "july",    "august",   "september", "october", "november", "december"};
    if (word.size() < 3) return 0;
    std::string small(word);
    std::transform(small.begin(), small.end(), small.begin(),
                   [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c; });
    const auto* const found =
        std::find_if(names.begin(), names.end(),
                     [&small](std::string_view name) { return name.starts_with(small); });
    return found == names.end() ? 0 : static_cast<int>(found - names.begin()) + 1;
}

// What the words of a date name; each is there once at most, or the date is not sure.
struct Named {
    std::optional<int> day, month;
    std::string_view year;
    bool sure = true;

    void word(std::string_view word) {
        const int found = monthNamed(word);
        if (found == 0) return;
        if (month) sure = false;
        month = found;
    }

    void number(std::string_view digits) {
        if (digits.size() == 4) {
            if (!year.empty()) sure = false;
            year = digits;
        } else if (digits.size() <= 2 && !day) {
            day = digits.size() == 1 ? digits[0] - '0' : (digits[0] - '0') * 10 + (digits[1] - '0');
        }
    }

    std::string date() const {
        if (!sure || !month || year.empty() || year < "1000") return {};
        std::string out(year);
        out += '-';
        appendTwo(out, *month);
        if (!day) return out;
        if (*day < 1 || *day > daysOf(*month)) return {};
        out += '-';
        appendTwo(out, *day);
        return out;
    }

    static void appendTwo(std::string& out, int number) {
        out += static_cast<char>('0' + number / 10);
        out += static_cast<char>('0' + number % 10);
    }
};

// A clock's figures are no day: "9:15".
std::string dateNamed(std::string_view text) {
    Named named;
    for (std::size_t i = 0; i < text.size();) {
        const std::size_t begin = i;
        const bool letters = isLetter(text[i]), digits = isDigit(text[i]);
        while (i < text.size() && (letters ? isLetter(text[i]) : digits && isDigit(text[i])))
            ++i;
        const std::string_view run = text.substr(begin, i - begin);
        const bool clock = digits && ((i < text.size() && text[i] == ':') ||
                                      (begin > 0 && text[begin - 1] == ':'));
        if (letters) named.word(run);
        if (digits && !clock) named.number(run);
        if (!letters && !digits) ++i;
    }
    return named.date();
}

}  // namespace

bool isIsoDate(std::string_view date) {
    std::string_view rest = date;
    if (!take(rest, "dddd") || date.substr(0, 4) == "0000") return false;
    if (rest.empty()) return true;
    if (!take(rest, "-dd") || !inRange(date.substr(5), 1, 12)) return false;
    if (rest.empty()) return true;
    const int month = (date[5] - '0') * 10 + (date[6] - '0');
    if (!take(rest, "-dd") || !inRange(date.substr(8), 1, daysOf(month))) return false;
    return rest.empty() || (take(rest, "T") && isTimeWithZone(rest));
}

std::string isoDate(std::string_view date) {
    if (date.size() > longestDate) return {};
    if (isIsoDate(date)) return std::string(date);
    const std::string day(date.substr(0, 10));
    if (day.size() == 10 && isIsoDate(day)) {
        const std::string whole = day + timeOf(date.substr(10));
        return isIsoDate(whole) ? whole : day;
    }
    return dateNamed(date);
}

}  // namespace quotelight
