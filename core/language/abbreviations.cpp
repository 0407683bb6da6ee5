// SPDX-License-Identifier: Apache-2.0
#include "language/abbreviations.h"

#include <algorithm>
#include <array>
#include <span>
#include <string>

#include "language/characters.h"

namespace quotelight {
namespace {

using namespace std::string_view_literals;
using Words = std::span<const std::u16string_view>;

// Each list is sorted: looked up by bisection.
constexpr std::array titles{
    u"adm"sv,  u"ald"sv,   u"amb"sv, u"asst"sv, u"atty"sv, u"brig"sv, u"capt"sv, u"cmdr"sv,
    u"col"sv,  u"comdr"sv, u"cpl"sv, u"cpt"sv,  u"del"sv,  u"det"sv,  u"dr"sv,   u"drs"sv,
    u"fr"sv,   u"gen"sv,   u"gov"sv, u"hon"sv,  u"insp"sv, u"lt"sv,   u"maj"sv,  u"messrs"sv,
    u"mlle"sv, u"mme"sv,   u"mr"sv,  u"mrs"sv,  u"ms"sv,   u"mt"sv,   u"mx"sv,   u"pfc"sv,
    u"pres"sv, u"prof"sv,  u"pvt"sv, u"rep"sv,  u"reps"sv, u"rev"sv,  u"sen"sv,  u"sens"sv,
    u"sgt"sv,  u"spc"sv,   u"sr"sv,  u"st"sv,   u"ste"sv,  u"supt"sv};
constexpr std::array numbered{u"art"sv, u"fig"sv, u"figs"sv, u"no"sv, u"nos"sv,
                              u"p"sv,   u"pp"sv,  u"sec"sv,  u"vol"sv};
constexpr std::array plain{
    u"al"sv,  u"apr"sv,  u"assn"sv, u"aug"sv,  u"ave"sv,  u"bldg"sv, u"blvd"sv, u"bros"sv,
    u"ca"sv,  u"cf"sv,   u"co"sv,   u"corp"sv, u"cos"sv,  u"dec"sv,  u"dept"sv, u"dist"sv,
    u"div"sv, u"est"sv,  u"etc"sv,  u"feb"sv,  u"fla"sv,  u"ft"sv,   u"hwy"sv,  u"inc"sv,
    u"jan"sv, u"jr"sv,   u"ltd"sv,  u"mich"sv, u"minn"sv, u"nov"sv,  u"oct"sv,  u"pa"sv,
    u"rd"sv,  u"sept"sv, u"tenn"sv, u"univ"sv, u"va"sv,   u"vs"sv,   u"wis"sv};
constexpr std::array domains{u"au"sv,   u"biz"sv, u"ca"sv, u"co"sv, u"com"sv, u"de"sv,
                             u"edu"sv,  u"eu"sv,  u"fm"sv, u"fr"sv, u"gov"sv, u"ie"sv,
                             u"info"sv, u"int"sv, u"io"sv, u"ly"sv, u"mil"sv, u"net"sv,
                             u"nz"sv,   u"org"sv, u"tv"sv, u"uk"sv};
constexpr std::array openers{
    u"a"sv,       u"after"sv,  u"all"sv,   u"also"sv,    u"although"sv, u"an"sv,        u"and"sv,
    u"another"sv, u"as"sv,     u"at"sv,    u"because"sv, u"before"sv,   u"both"sv,      u"but"sv,
    u"by"sv,      u"during"sv, u"each"sv,  u"even"sv,    u"for"sv,      u"from"sv,      u"he"sv,
    u"her"sv,     u"here"sv,   u"his"sv,   u"how"sv,     u"however"sv,  u"i"sv,         u"if"sv,
    u"in"sv,      u"it"sv,     u"its"sv,   u"last"sv,    u"many"sv,     u"meanwhile"sv, u"more"sv,
    u"most"sv,    u"my"sv,     u"no"sv,    u"nor"sv,     u"not"sv,      u"now"sv,       u"of"sv,
    u"on"sv,      u"once"sv,   u"one"sv,   u"or"sv,      u"other"sv,    u"our"sv,       u"she"sv,
    u"since"sv,   u"so"sv,     u"some"sv,  u"still"sv,   u"such"sv,     u"that"sv,      u"the"sv,
    u"their"sv,   u"then"sv,   u"there"sv, u"these"sv,   u"they"sv,     u"this"sv,      u"those"sv,
    u"though"sv,  u"to"sv,     u"under"sv, u"until"sv,   u"we"sv,       u"what"sv,      u"when"sv,
    u"where"sv,   u"which"sv,  u"while"sv, u"who"sv,     u"why"sv,      u"with"sv,      u"yet"sv,
    u"you"sv,     u"your"sv};
constexpr std::array reporting{
    u"added"sv,    u"admitted"sv,  u"agreed"sv,   u"answered"sv,  u"asked"sv,    u"asks"sv,
    u"began"sv,    u"begged"sv,    u"called"sv,   u"continued"sv, u"cried"sv,    u"declared"sv,
    u"demanded"sv, u"exclaimed"sv, u"gasped"sv,   u"inquired"sv,  u"insisted"sv, u"joked"sv,
    u"laughed"sv,  u"murmured"sv,  u"muttered"sv, u"quipped"sv,   u"recalled"sv, u"remarked"sv,
    u"repeated"sv, u"replied"sv,   u"returned"sv, u"said"sv,      u"says"sv,     u"screamed"sv,
    u"shouted"sv,  u"sighed"sv,    u"snapped"sv,  u"told"sv,      u"tweeted"sv,  u"whispered"sv,
    u"wondered"sv, u"wrote"sv,     u"yelled"sv};
constexpr std::array headless{u"bout"sv,  u"cause"sv, u"em"sv,    u"im"sv,    u"n"sv,
                              u"neath"sv, u"round"sv, u"til"sv,   u"tis"sv,   u"twas"sv,
                              u"tween"sv, u"twere"sv, u"twill"sv, u"twould"sv};

bool holds(Words list, std::u16string_view word) {
    constexpr std::size_t longest = 10;
    if (word.empty() || word.size() > longest) return false;
    std::u16string folded(word);
    std::transform(folded.begin(), folded.end(), folded.begin(), lowerUnit);
    return std::binary_search(list.begin(), list.end(), std::u16string_view(folded));
}

static_assert(std::is_sorted(titles.begin(), titles.end()));
static_assert(std::is_sorted(numbered.begin(), numbered.end()));
static_assert(std::is_sorted(plain.begin(), plain.end()));
static_assert(std::is_sorted(domains.begin(), domains.end()));
static_assert(std::is_sorted(openers.begin(), openers.end()));
static_assert(std::is_sorted(reporting.begin(), reporting.end()));
static_assert(std::is_sorted(headless.begin(), headless.end()));

}  // namespace

Abbreviation abbreviation(std::u16string_view word) {
    if (holds(titles, word)) return Abbreviation::Title;
    if (holds(numbered, word)) return Abbreviation::Number;
    return holds(plain, word) ? Abbreviation::Plain : Abbreviation::None;
}

bool isTopLevelDomain(std::u16string_view label) {
    return holds(domains, label);
}
bool opensSentences(std::u16string_view word) {
    return holds(openers, word);
}
bool reportsSpeech(std::u16string_view word) {
    return holds(reporting, word);
}
bool dropsItsHead(std::u16string_view word) {
    return holds(headless, word);
}

}  // namespace quotelight
