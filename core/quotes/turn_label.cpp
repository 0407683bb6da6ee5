// SPDX-License-Identifier: Apache-2.0
#include "quotes/turn_label.h"

#include <unicode/uchar.h>

#include <algorithm>

#include "language/characters.h"
#include "quotes/name_words.h"

namespace quotelight {
namespace {

constexpr std::size_t longestLabel = 60;  // characters, with the role in parentheses
constexpr std::size_t mostWords = 5;

// What is written in front of a colon and is nobody's name.
constexpr std::u16string_view notLabels[] = {
    u"ABOUT",     u"ABSENT",        u"ABSTRACT",    u"ACT",        u"ACTION",        u"ADDRESS",
    u"AGENDA",    u"ALSO",          u"APOLOGIES",   u"ATTENDEES",  u"AUTHOR",        u"BACKGROUND",
    u"BREAKING",  u"BUT",           u"CAPTION",     u"CAUTION",    u"CLARIFICATION", u"CONCLUSION",
    u"CONS",      u"CONTACT",       u"CORRECTION",  u"COST",       u"CREDIT",        u"CURTAIN",
    u"DATE",      u"DECISION",      u"DEFINITION",  u"DIRECTIONS", u"DISCLAIMER",    u"DISCLOSURE",
    u"DURATION",  u"EDITOR'S NOTE", u"EMAIL",       u"ENTER",      u"EXAMPLE",       u"EXEUNT",
    u"EXIT",      u"EXT",           u"FACT",        u"FACTS",      u"FADE IN",       u"FADE OUT",
    u"FILE",      u"FROM",          u"GOAL",        u"HINT",       u"HOW",           u"IMAGE",
    u"IMPORTANT", u"IN ATTENDANCE", u"INGREDIENTS", u"INT",        u"ITEM",          u"KEY",
    u"LIGHTS",    u"LINK",          u"LOCATION",    u"MEMBERS",    u"METHOD",        u"MINUTES",
    u"MORE",      u"MOTION",        u"MUSIC",       u"MYTH",       u"NAME",          u"NOTE",
    u"NOTES",     u"NOTICE",        u"OPTION",      u"OVERVIEW",   u"PHONE",         u"PHOTO",
    u"PHOTOS",    u"PICTURE",       u"PLACE",       u"PRESENT",    u"PRICE",         u"PROS",
    u"PS",        u"PUBLISHED",     u"RATING",      u"READ MORE",  u"RECIPE",        u"RELATED",
    u"RESOLVED",  u"RESULT",        u"RESULTS",     u"SCENE",      u"SEE ALSO",      u"SERVES",
    u"SETTING",   u"SOLUTION",      u"SOUND",       u"SOURCE",     u"SOURCES",       u"STEP",
    u"SUBJECT",   u"SUMMARY",       u"TAGS",        u"TASK",       u"THEN",          u"TIME",
    u"TIP",       u"TIPS",          u"TITLE",       u"TO",         u"TODO",          u"TOPIC",
    u"UPDATE",    u"UPDATED",       u"VENUE",       u"VERDICT",    u"VIDEO",         u"VOTE",
    u"WARNING",   u"WATCH",         u"WHAT",        u"WHEN",       u"WHERE",         u"WHO",
    u"WHY",       u"YIELD",         u"MONDAY",      u"TUESDAY",    u"WEDNESDAY",     u"THURSDAY",
    u"FRIDAY",    u"SATURDAY",      u"SUNDAY",      u"ENGLISH",    u"FRENCH",        u"GERMAN",
    u"SPANISH",   u"YES",           u"NO",          u"PROBLEM",    u"REASON",        u"PART",
    u"CHAPTER",   u"SECTION",       u"QUESTIONS",   u"ANSWERS",    u"REMEMBER",      u"AND",
};

bool isSpace(char16_t unit) {
    return unit != u'\n' && charClass(unit) == CharClass::Space;
}

bool isLabelUnit(char16_t unit) {
    return isLetter(charClass(unit)) || unit == u'.' || unit == u'-' || unit == u'\'' ||
           unit == u'\u2019' || isSpace(unit);
}

std::u16string inCapitals(std::u16string_view words) {
    std::u16string capitals;
    for (const char16_t unit : words) {
        const bool again = isSpace(unit) && (capitals.empty() || capitals.back() == u' ');
        if (again) continue;
        const char16_t upper = static_cast<char16_t>(u_toupper(unit));
        capitals += isSpace(unit) ? u' ' : unit == u'\u2019' ? u'\'' : upper;
    }
    return capitals;
}

// Every word is a capitalised one, or a particle of a name; and not too many of them.
bool isNameLike(std::u16string_view label) {
    std::size_t words = 0, capitals = 0;
    while (!label.empty()) {
        const std::size_t end = std::min(label.find(u' '), label.size());
        const std::u16string_view word = label.substr(0, end);
        label.remove_prefix(std::min(end + 1, label.size()));
        if (word.empty()) continue;
        const bool capital = charClass(word[0]) == CharClass::Upper;
        if (!capital && !isNameParticle(word)) return false;
        ++words;
        capitals += capital;
    }
    return capitals > 0 && words <= mostWords;
}

bool isKnownOther(const std::u16string& key) {
    return std::find(std::begin(notLabels), std::end(notLabels), key) != std::end(notLabels);
}

// Past a role in parentheses, "HALE (minister):", or behind a comma, "Ann Hale, 71, baker:"; `at`
// if there is none or it is not closed.
std::size_t pastRole(std::u16string_view line, std::size_t at) {
    if (at < line.size() && line[at] == u',') {
        const std::size_t colon = line.find_first_of(u":.\n", at);
        return colon == line.npos || line[colon] != u':' ? at : colon;
    }
    if (at >= line.size() || line[at] != u'(') return at;
    const std::size_t close = line.find_first_of(u")\n", at);
    return close == line.npos || line[close] != u')' ? at : close + 1;
}

bool isSpaceAt(std::u16string_view line, std::size_t at) {
    return at < line.size() && charClass(line[at]) == CharClass::Space;
}

bool endsAt(std::u16string_view line, std::size_t at) {
    return at >= line.size() || isSpaceAt(line, at);
}

// "Q. " and "A. ", as court records have them.
TurnLabel stoppedLabel(std::u16string_view line) {
    const bool question = line.starts_with(u"Q.");
    if ((!question && !line.starts_with(u"A.")) || !isSpaceAt(line, 2)) return {};
    return {1, 2, std::u16string(line.substr(0, 1)), question, !question};
}

}  // namespace

TurnLabel turnLabel(std::u16string_view line) {
    const std::u16string_view head = line.substr(0, longestLabel);
    std::size_t end = 0;
    while (end < head.size() && isLabelUnit(head[end]))
        ++end;
    std::size_t units = end;
    while (units > 0 && isSpace(head[units - 1]))
        --units;
    const std::size_t colon = pastRole(head, end);
    if (units == 0 || colon >= head.size() || head[colon] != u':' || !endsAt(line, colon + 1) ||
        !isNameLike(head.substr(0, units)))
        return stoppedLabel(line);
    TurnLabel label;
    label.key = inCapitals(head.substr(0, units));
    if (isKnownOther(label.key)) return {};
    label.question = label.key == u"Q" || label.key == u"QUESTION";
    label.answer = label.key == u"A" || label.key == u"ANSWER";
    label.described = head[end] == u',';
    label.units = static_cast<std::uint32_t>(units);
    label.words = static_cast<std::uint32_t>(colon + 1);
    return label;
}

}  // namespace quotelight
