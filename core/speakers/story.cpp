// SPDX-License-Identifier: Apache-2.0
#include "speakers/story.h"

#include <algorithm>

namespace quotelight {

namespace {

constexpr std::uint32_t fewestWords = 200;  // less is too little to tell
constexpr double least = 60;                // of the score; halfway between the two kinds

// How often, in a thousand words.
struct Habits {
    double persons = 0;  // he, she, I, you
    double past = 0;     // was, had
    double present = 0;  // is, has, says
    double lively = 0;   // exclamation marks and semicolons
    double figures = 0;
    double capitals = 0;  // GOP, U.S.
    double dates = 0;     // weekdays, millions
};

template <std::size_t size>
bool isOneOf(std::u16string_view word, const std::u16string_view (&list)[size]) {
    return std::find(std::begin(list), std::end(list), word) != std::end(list);
}

void count(const Words& words, std::uint32_t i, Habits& habits) {
    static constexpr std::u16string_view persons[] = {
        u"he",   u"she",     u"him",     u"her", u"his", u"hers", u"himself",
        u"herself", u"i", u"me", u"my", u"you", u"your"};
    static constexpr std::u16string_view past[] = {u"had", u"was", u"were"};
    static constexpr std::u16string_view present[] = {u"has",  u"is",   u"have",
                                                      u"will", u"says", u"are"};
    const Token& token = words.token(i);
    const std::u16string_view word = words.lower(i);
    if (token.kind == TokenKind::Number) ++habits.figures;
    if (token.kind == TokenKind::Punctuation && (word == u"!" || word == u";")) ++habits.lively;
    if (token.kind != TokenKind::Word) return;
    habits.persons += isOneOf(word, persons);
    habits.past += isOneOf(word, past);
    habits.present += isOneOf(word, present);
    habits.capitals += token.allCaps && token.span.size() > 1;
    habits.dates += words.is(i, Calendar) || word == u"percent" || word == u"million";
}

}  // namespace

bool readsAsStory(const Words& words) {
    Habits habits;
    std::uint32_t all = 0;
    for (std::uint32_t i = 0; i < words.size(); ++i) {
        const TokenKind kind = words.token(i).kind;
        all += kind == TokenKind::Word || kind == TokenKind::Number;
        count(words, i, habits);
    }
    if (all < fewestWords) return false;
    const double share = 1000.0 / all;
    const double score = habits.persons + habits.past - habits.present - 3 * habits.figures +
                         2 * std::min(habits.lively, 15 / share) -
                         2 * std::min(habits.capitals, 20 / share) -
                         3 * std::min(habits.dates, 10 / share);
    return score * share > least;
}

}  // namespace quotelight
