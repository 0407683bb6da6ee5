// SPDX-License-Identifier: Apache-2.0
#include "article/formats/mail_fields.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <cstddef>
#include <vector>

#include "article/formats/mime_words.h"
#include "text/ascii.h"

namespace quotelight {

namespace {

// The pieces between commas that stand outside quotation marks, comments and brackets.
std::vector<std::string> addresses(std::string_view header) {
    std::vector<std::string> found(1);
    bool quoted = false;
    int depth = 0;
    for (std::size_t at = 0; at < header.size(); ++at) {
        const char c = header[at];
        if (c == '\\' && at + 1 < header.size()) {
            found.back() += c;
            found.back() += header[++at];
            continue;
        }
        if (c == '"') quoted = !quoted;
        if (!quoted && (c == '(' || c == '<')) ++depth;
        if (!quoted && (c == ')' || c == '>')) depth = std::max(0, depth - 1);
        if (c == ',' && !quoted && depth == 0)
            found.emplace_back();
        else
            found.back() += c;
    }
    return found;
}

std::string unquoted(std::string_view words) {
    std::string plain;
    for (std::size_t at = 0; at < words.size(); ++at) {
        if (words[at] == '"') continue;
        if (words[at] == '\\' && at + 1 < words.size()) ++at;
        plain += words[at];
    }
    return asciiCollapsed(plain);
}

std::string nameOf(std::string_view address) {
    const auto bracket = address.find('<');
    if (bracket == std::string_view::npos) {
        const auto comment = address.find('('), end = address.rfind(')');
        if (comment != std::string_view::npos && end != std::string_view::npos && end > comment)
            return unquoted(address.substr(comment + 1, end - comment - 1));
        return unquoted(address);
    }
    std::string name = unquoted(address.substr(0, bracket));
    if (!name.empty()) return name;
    const auto end = address.find('>', bracket);
    return asciiCollapsed(address.substr(bracket + 1, end - bracket - 1));
}

}  // namespace

std::string mailNames(std::string_view header) {
    constexpr std::size_t most = 20;
    std::string names;
    std::size_t count = 0;
    for (const std::string& address : addresses(header)) {
        const std::string name = decodeHeader(nameOf(address));
        if (name.empty() || ++count > most) continue;
        if (!names.empty()) names += ", ";
        names += name;
    }
    return names;
}

namespace {

int monthOf(std::string_view word) {
    static constexpr std::array<std::string_view, 12> months = {
        "jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"};
    const std::string start = asciiLowered(word.substr(0, 3));
    for (std::size_t month = 0; month < months.size(); ++month)
        if (months[month] == start) return static_cast<int>(month) + 1;
    return 0;
}

int numberOf(std::string_view digits) {
    int number = -1;
    std::from_chars(digits.data(), digits.data() + digits.size(), number);
    return number;
}

std::string twoDigits(int number) {
    return (number < 10 ? "0" : "") + std::to_string(number);
}

std::string zoneOf(std::string_view zone) {
    if (zone.size() == 5 && (zone[0] == '+' || zone[0] == '-'))
        return std::string(zone.substr(0, 3)) + ":" + std::string(zone.substr(3));
    return zone == "GMT" || zone == "UT" || zone == "UTC" || zone == "Z" ? "Z" : "";
}

std::vector<std::string_view> wordsOf(std::string_view text) {
    std::vector<std::string_view> words;
    constexpr std::string_view separators = " \t,";
    while (words.size() < 8) {
        const auto begin = text.find_first_not_of(separators);
        if (begin == std::string_view::npos) break;
        const auto end = std::min(text.find_first_of(separators, begin), text.size());
        words.push_back(text.substr(begin, end - begin));
        text.remove_prefix(end);
    }
    return words;
}

}  // namespace

std::string mailDate(std::string_view header) {
    std::vector<std::string_view> words = wordsOf(header);
    if (!words.empty() && numberOf(words[0]) < 0) words.erase(words.begin());
    if (words.size() < 3) return asciiCollapsed(header);
    const int day = numberOf(words[0]), month = monthOf(words[1]), year = numberOf(words[2]);
    if (day < 1 || day > 31 || month == 0 || year < 1000) return asciiCollapsed(header);
    std::string date = std::to_string(year) + "-" + twoDigits(month) + "-" + twoDigits(day);
    if (words.size() > 3 && words[3].size() >= 5 && words[3][2] == ':') {
        date += "T" + std::string(words[3].substr(0, 8));
        if (words.size() > 4) date += zoneOf(words[4]);
    }
    return date;
}

}  // namespace quotelight
