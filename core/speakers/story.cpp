// SPDX-License-Identifier: Apache-2.0
#include "speakers/story.h"

#include <algorithm>
#include <array>
#include <unordered_map>

namespace quotelight {

namespace {

constexpr std::uint32_t fewestWords = 200;  // less is too little to tell
constexpr double least = 48;                // of the score; between the two kinds

enum Habit : std::size_t {
    Persons,   // he, she, I, you
    Past,      // was, had
    Present,   // is, has, says
    Scenes,    // doors, hands and eyes
    Affairs,   // statements, governments and years
    Lively,    // exclamation marks and semicolons
    Figures,   //
    Capitals,  // GOP, U.S.
    Dates,     // weekdays, millions
    habits
};

// What one in a thousand words more speaks for a story, and up to how many.
struct Worth {
    double each, most;
};
constexpr std::array<Worth, habits> worth = {
    {{1, 1000}, {1, 1000}, {-1, 1000}, {2, 30}, {-3, 20}, {2, 15}, {-3, 1000}, {-2, 20}, {-3, 10}}};

struct List {
    Habit habit;
    std::u16string_view words;
};
constexpr List lists[] = {
    {Persons, u"he she him her his hers himself herself i me my you your"},
    {Past, u"had was were"},
    {Present, u"has is have will says are"},
    {Scenes,
     u"looked eyes hand hands door face voice moment room stood turned head sat heart smile "
     u"smiled seemed window table walked suddenly chair oh"},
    {Affairs,
     u"year years according told report reported reports interview national state states "
     u"government public statement issue week month president media official officials"},
    {Dates, u"percent million"}};

using HabitOf = std::unordered_map<std::u16string_view, Habit>;

const HabitOf& habitOfWord() {
    static const HabitOf known = [] {
        HabitOf all;
        for (const List& list : lists)
            for (std::size_t begin = 0, end; begin < list.words.size(); begin = end + 1) {
                end = std::min(list.words.find(u' ', begin), list.words.size());
                all.emplace(list.words.substr(begin, end - begin), list.habit);
            }
        return all;
    }();
    return known;
}

// The habit that a token shows; `habits` for none.
Habit habitOf(const Words& words, std::uint32_t i) {
    const Token& token = words.token(i);
    if (token.kind == TokenKind::Number) return Figures;
    if (token.kind == TokenKind::Punctuation)
        return words.word(i) == u"!" || words.word(i) == u";" ? Lively : habits;
    if (token.kind != TokenKind::Word) return habits;
    if (token.allCaps) return Capitals;
    if (words.is(i, Calendar)) return Dates;
    const auto known = habitOfWord().find(words.lower(i));
    return known == habitOfWord().end() ? habits : known->second;
}

}  // namespace

bool readsAsStory(const Words& words) {
    std::array<std::uint32_t, habits + 1> times{};
    std::uint32_t all = 0;
    for (std::uint32_t i = 0; i < words.size(); ++i) {
        const TokenKind kind = words.token(i).kind;
        all += kind == TokenKind::Word || kind == TokenKind::Number;
        ++times[habitOf(words, i)];
    }
    if (all < fewestWords) return false;
    double score = 0;
    for (std::size_t habit = 0; habit < habits; ++habit)
        score += worth[habit].each * std::min(worth[habit].most, 1000.0 * times[habit] / all);
    return score > least;
}

}  // namespace quotelight
