// SPDX-License-Identifier: Apache-2.0
// Speech that goes on, turns that are taken, interviews: who says each quote, a line a quote.
#include "core/attribution/dump_attributions.h"
#include "support/catch.h"

using namespace quotelight::test;

namespace {

struct Case {
    const char* text;
    const char* speakers;
};

const Case continued[] = {
    {"Ada Vale, the mayor, defended the bridge. “It is safe,” she said.\n\n"
     "“We test it every week,” she added.",
     "Ada Vale\nAda Vale"},
    {"“It is safe,” Ada Vale said on Monday. “We test it every week.”\n\n"
     "She was not alone. “I drive over it myself,” said Otto Brandt.",
     "Ada Vale\nOtto Brandt"},
    // One speech in two paragraphs, each with its own reporting clause.
    {"“The bridge is safe,” Ada Vale said on Monday. “We test it every week.\n\n"
     "“Nobody needs to worry,” Vale added. “It will stand for years.”",
     "Ada Vale\nAda Vale"},
};

const Case dialogue[] = {
    {"“Where is the lamp?” asked Mira.\n\n“In the cellar,” said Tom.\n\n“Are you sure?”\n\n"
     "“Quite sure,” said Tom.",
     "Mira\nTom\nMira\nTom"},
};

}  // namespace

TEST_CASE("A speaker goes on until another begins", "[attribution]") {
    for (const Case& c : continued) {
        INFO(c.text);
        CHECK(dumpSpeakers(c.text) == c.speakers);
    }
}

TEST_CASE("People who talk take turns", "[attribution]") {
    for (const Case& c : dialogue) {
        INFO(c.text);
        CHECK(dumpSpeakers(c.text) == c.speakers);
    }
}

// Tom and Mira alternate, and the third turn is decided rightly, but not surely enough to be shown.
TEST_CASE("A short exchange goes on by itself", "[attribution][!shouldfail]") {
    CHECK(dumpSpeakers("“You promised me, Tom,” said Mira.\n\n“I did,” said Tom.\n\n“Then go.”") ==
          "Mira\nTom\nMira");
}
