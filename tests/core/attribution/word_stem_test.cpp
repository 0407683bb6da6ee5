// SPDX-License-Identifier: Apache-2.0
#include "attribution/indirect/word_stem.h"

#include <vector>

#include "support/catch.h"

using namespace quotelight;

TEST_CASE("The inflections of a word share its stem", "[indirect]") {
    const std::vector<std::vector<const char16_t*>> words{
        {u"say", u"says", u"said", u"saying"},
        {u"deny", u"denies", u"denied", u"denying"},
        {u"argue", u"argues", u"argued", u"arguing"},
        {u"call", u"calls", u"called", u"calling"},
        {u"vow", u"vows", u"vowed", u"vowing"},
        {u"admit", u"admits", u"admitted", u"admitting"},
        {u"think", u"thinks", u"thought", u"thinking"},
        {u"promise", u"promises", u"promised", u"promising"},
        {u"claim", u"claims"}};
    for (const auto& forms : words)
        for (const char16_t* form : forms)
            CHECK(stemHash(form) == stemHash(forms.front()));
}

TEST_CASE("Different words have different stems", "[indirect]") {
    CHECK(stemHash(u"say") != stemHash(u"see"));
    CHECK(stemHash(u"red") != stemHash(u"r"));
    CHECK(stemHash(u"king") != stemHash(u"k"));
    CHECK(stemHash(u"us") != stemHash(u"u"));
    CHECK(stemHash(u"press") == stemHash(u"pressed"));
    CHECK(stemHash(u"") != stemHash(u"s"));
}
