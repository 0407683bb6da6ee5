// SPDX-License-Identifier: Apache-2.0
#include "speakers/pronouns.h"

#include <algorithm>

namespace quotelight {

namespace {

struct Entry {
    std::u16string_view word;
    Pronoun pronoun;
};

constexpr auto female = Gender::Female, male = Gender::Male, neuter = Gender::Neuter,
               anyGender = Gender::Unknown;
constexpr auto one = Number::Singular, several = Number::Plural, anyNumber = Number::Unknown;

constexpr Entry entries[] = {
    {u"he", {male, one, false, false, false}},
    {u"him", {male, one, false, false, false}},
    {u"himself", {male, one, false, false, false}},
    {u"his", {male, one, true, false, false}},
    {u"she", {female, one, false, false, false}},
    {u"her", {female, one, true, false, false}},
    {u"herself", {female, one, false, false, false}},
    {u"hers", {female, one, true, false, false}},
    {u"it", {neuter, one, false, false, false}},
    {u"its", {neuter, one, true, false, false}},
    {u"they", {anyGender, several, false, false, false}},
    {u"them", {anyGender, several, false, false, false}},
    {u"their", {anyGender, several, true, false, false}},
    {u"who", {anyGender, anyNumber, false, false, true}},
    {u"which", {neuter, anyNumber, false, false, true}},
    {u"i", {anyGender, one, false, true, false}},
    {u"me", {anyGender, one, false, true, false}},
    {u"my", {anyGender, one, true, true, false}},
    {u"we", {anyGender, several, false, true, false}},
    {u"us", {anyGender, several, false, true, false}},
    {u"our", {anyGender, several, true, true, false}},
};

// "he's", "she'd", "they've" start with their pronoun.
std::u16string_view withoutContraction(std::u16string_view word) {
    const std::size_t apostrophe = word.find(u'\'');
    return apostrophe == std::u16string_view::npos ? word : word.substr(0, apostrophe);
}

}  // namespace

std::optional<Pronoun> readPronoun(const Words& words, std::uint32_t i) {
    const Token& token = words.token(i);
    if (token.kind != TokenKind::Word || token.span.size() > 9) return std::nullopt;
    const std::u16string_view word = withoutContraction(words.lower(i));
    // "US" and "U.S." are a country, "IT" a trade.
    if (token.allCaps && word.size() == 2 && (word == u"us" || word == u"it")) return std::nullopt;
    for (const Entry& entry : entries)
        if (entry.word == word) return entry.pronoun;
    return std::nullopt;
}

bool isDefiniteWord(const Words& words, std::uint32_t i) {
    static constexpr std::u16string_view definite[] = {u"the",   u"this", u"that", u"these",
                                                       u"those", u"his",  u"her",  u"its",
                                                       u"their", u"our",  u"my"};
    return std::find(std::begin(definite), std::end(definite), words.lower(i)) !=
           std::end(definite);
}

}  // namespace quotelight
