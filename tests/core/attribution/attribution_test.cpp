// SPDX-License-Identifier: Apache-2.0
// Who says a quote, on which words that rests, and why: a text and what is found in it.
#include "core/attribution/dump_attributions.h"
#include "support/catch.h"

using namespace quotelight::test;

namespace {

struct Case {
    const char* text;
    const char* expected;
};

const Case orders[] = {
    {"“The bridge is safe,” Ada Vale said.", "Ada Vale | Ada Vale | said"},
    {"“The bridge is safe,” said Ada Vale.", "Ada Vale | Ada Vale | said"},
    {"Ada Vale said, “The bridge is safe.”", "Ada Vale | Ada Vale | said"},
    {"Ada Vale told reporters on Monday: “The bridge is safe.”", "Ada Vale | Ada Vale | told"},
    {"According to Ada Vale, “the bridge is safe.”", "Ada Vale | Ada Vale | According to"},
    {"The bridge is “safe for now,” according to Ada Vale.", "Ada Vale | Ada Vale | according to"},
    {"“The bridge is safe,” Ada Vale said. “Nobody needs to worry.”", "Ada Vale | Ada Vale | said"},
    {"Ada Vale called the bridge “a disgrace to the city.”", "Ada Vale | Ada Vale | called"},
    {"Ada Vale, the mayor of Norham, also said that the bridge was “quite safe.”",
     "Ada Vale | Ada Vale | said"},
    {"“It took us ten years,” explained Otto Brandt, who designed the bridge with Ada Vale.",
     "Otto Brandt | Otto Brandt | explained"},
};

const Case traps[] = {
    // The one spoken to, spoken of, or standing nearer is not the one who speaks.
    {"“I will not resign,” Otto Brandt told Ada Vale.", "Otto Brandt"},
    {"Otto Brandt met Ada Vale on Friday. “I will not resign,” Brandt said.", "Otto Brandt"},
    {"Ada Vale said Otto Brandt had been “careless with money.”", "Ada Vale"},
    {"“Otto Brandt never listens,” Ada Vale said.", "Ada Vale"},
    {"Ada Vale, who once worked for Otto Brandt, said: “We never agreed.”", "Ada Vale"},
    {"Otto Brandt arrived late. Ada Vale had already spoken. “The vote is over,” she said.",
     "Ada Vale"},
    {"Ada Vale and Otto Brandt quarrelled. “He is wrong about the bridge,” said Vale.", "Ada Vale"},
};

const Case reasons[] = {
    {"“The bridge is safe,” Ada Vale stated.", "named right after the quote, by “stated”"},
    {"Ada Vale stated: “The bridge is safe.”", "named right before the quote, by “stated”"},
    {"The bridge is “safe for now,” according to Ada Vale.",
     "named right after the quote, by “according to”; was not quoted just before"},
    {"Ada Vale, the mayor, defended the bridge. “It is safe,” she said.",
     "named right after the quote, by “said”; “she” is taken for Ada Vale"},
};

}  // namespace

TEST_CASE("Source, cue and quote stand in any order", "[attribution]") {
    for (const Case& c : orders) {
        INFO(c.text);
        CHECK(dumpAttributions(c.text) == c.expected);
    }
}

TEST_CASE("The nearest name is not always the speaker", "[attribution]") {
    for (const Case& c : traps) {
        INFO(c.text);
        CHECK(dumpSpeakers(c.text) == c.expected);
    }
}

TEST_CASE("A reason says what the attribution rests on", "[attribution]") {
    for (const Case& c : reasons) {
        INFO(c.text);
        CHECK(dumpReasons(c.text) == c.expected);
    }
}

TEST_CASE("A confidence is a share, and every quote has a reason", "[attribution]") {
    const auto analysis = analysisOf(
        "“The bridge is safe,” Ada Vale said.\n\n“Why?”\n\nA sign read “Closed.” “No,” he said.");
    for (const auto& quote : analysis.quotes) {
        CHECK(quote.attribution.confidence >= 0);
        CHECK(quote.attribution.confidence <= 1);
        CHECK_FALSE(quote.attribution.reason.empty());
    }
}

TEST_CASE("Reporting verbs of other languages tie a name to its quote", "[attribution]") {
    const std::string before = "Die Brücke ist nach dem langen Winter wieder offen. ";
    CHECK(dumpAttributions(before + "„Die Brücke ist sicher“, sagte Ada Vale am Montag.") ==
          "Ada Vale | Ada Vale | sagte");
    CHECK(dumpAttributions("La ville a rouvert le pont ce matin après un long hiver. « Le pont est "
                           "sûr », répond Ada Vale.") == "Ada Vale | Ada Vale | répond");
}

TEST_CASE("Of a language without a model the program is never sure", "[attribution]") {
    const auto analysis = analysisOf(
        "Die Brücke ist nach dem langen Winter wieder offen, und das ist auch gut so. „Die Brücke "
        "ist sicher“, sagte Ada Vale am Montag. Sie hatte sich nicht mit dem Rat abgesprochen.");
    REQUIRE(analysis.language == "de");
    REQUIRE(analysis.quotes.size() == 1);
    CHECK(analysis.quotes[0].doubtful());
}
