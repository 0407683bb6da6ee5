// SPDX-License-Identifier: Apache-2.0
// Whom a line beside a quote names, and which lines name nobody.
#include "quotes/credits.h"

#include "dump_marked.h"
#include "quotes/name_words.h"
#include "support/catch.h"
#include "text/utf.h"

namespace quotelight {
namespace {

// One line a credited stretch: "name> words".
std::string dump(const char* text) {
    const Article article = test::articleOf(text);
    std::string out;
    for (const Marked& stretch : findMarked(article, "en").stretches) {
        if (stretch.credit.empty()) continue;
        out += (out.empty() ? "" : "\n") + toUtf8(slice(article.text, stretch.credit)) + "> " +
               toUtf8(slice(article.text, stretch.inner));
    }
    return out;
}

struct Case {
    const char* text;
    const char* expected;
};

const Case credited[] = {
    // Behind the quote, after a dash.
    {"“It leaked.” — Ann Hale, 71", "Ann Hale> It leaked."},
    {"“It leaked.” -- Ann Hale", "Ann Hale> It leaked."},
    {"“It leaked.” –Ann Hale of Oxbow", "Ann Hale> It leaked."},
    {"“It leaked.” / — Ann Hale.", "Ann Hale> It leaked."},
    {"“It leaked.”\n— Ann Hale, in Rain and Roofs", "Ann Hale> It leaked."},
    {"“It leaked.”\n- Lou van der Berg (@louvdb)", "Lou van der Berg> It leaked."},
    {"“It leaked.”\n― Mayor Ann O’Dea, on Friday", "Mayor Ann O’Dea> It leaked."},
    {"“It leaked.”\n— former Mayor Ann Hale", "Mayor Ann Hale> It leaked."},
    {"“It leaked.” (Ann Hale, Oxbow)", "Ann Hale> It leaked."},
    {"“It leaked.” “It still does.”\n— Ann Hale", "Ann Hale> It leaked.\nAnn Hale> It still does."},
    {"“It leaked.\n“It still does.”\n— Ann Hale", "Ann Hale> It leaked.\nAnn Hale> It still does."},
    // In front of it, with a colon.
    {"Ann Hale, 71, Oxbow: “It leaked.”", "Ann Hale> It leaked."},
    {"HALE: “It leaked.”", "HALE> It leaked."},
    // On lines of their own, over or under.
    {"Ann Hale, 71\n“It leaked.”\n“Twice.”\nBo Reed\n“Never.”\nThe rain went on.",
     "Ann Hale> It leaked.\nAnn Hale> Twice.\nBo Reed> Never."},
    {"# Ann Hale\n“It leaked.”\n# Bo Reed\n“Never.”", "Ann Hale> It leaked.\nBo Reed> Never."},
    {"“It leaked.”\nAnn Hale, baker\n“Never.”\nBo Reed, Oxbow\nThe rain went on.",
     "Ann Hale> It leaked.\nBo Reed> Never."},
    {"Ann Hale:\n“It leaked.”\nBo Reed:\n“Never.”", "Ann Hale> It leaked.\nBo Reed> Never."},
};

const Case none[] = {
    {"“It leaked,” said Ann Hale.", ""},
    {"She shrugged. “It leaked.” — Ann Hale", ""},
    {"“It leaked” — Ann Hale wept at the thought", ""},
    {"“It leaked.”\n— Ann Hale won the vote by two to one", ""},
    {"“It leaked.” (Laughter)", ""},
    {"“It leaked.”\n— but not for long", ""},
    {"“It leaked.”\nAnn Hale", ""},  // one such line may be anything
    {"By Ann Hale\n“It leaked.”\nThe rain went on.", ""},
    {"Ann Hale wrote to the mayor: “It leaked.”", ""},
    {"“It leaked.”\nThe rain went on.\n— Ann Hale", ""},
    {"“”\n— Ann Hale", ""},
    {"— Ann Hale", ""},
    {"", ""},
};

TEST_CASE("A line beside a quote names its speaker", "[quotes][credits]") {
    for (const Case& example : credited) {
        INFO(example.text);
        CHECK(dump(example.text) == example.expected);
    }
}

TEST_CASE("Sentences and lone lines are no credit", "[quotes][credits]") {
    for (const Case& example : none) {
        INFO(example.text);
        CHECK(dump(example.text) == example.expected);
    }
}

TEST_CASE("A line may begin with a name", "[quotes][credits]") {
    CHECK(nameLine(u"Ann Hale").units == 8);
    CHECK_FALSE(nameLine(u"Ann Hale").described);
    CHECK(nameLine(u"Ann Hale, baker").units == 8);
    CHECK(nameLine(u"Ann Hale, baker").described);
    CHECK(nameLine(u"A. B. Hale Jr.").words == 4);
    CHECK(nameLine(u"Ann Hale ran").units == 0);
    CHECK(nameLine(u"the baker").units == 0);
    CHECK(nameLine(u"").units == 0);
    CHECK(nameLine(std::u16string(100'000, u'A')).units == 0);
}

}  // namespace
}  // namespace quotelight
