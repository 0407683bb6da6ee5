// SPDX-License-Identifier: Apache-2.0
// Speech that goes on, turns that are taken, interviews: who says each quote, a line a quote.
#include "attribution/decode.h"
#include "core/attribution/dump_attributions.h"
#include "core/attribution/prepared_text.h"
#include "support/catch.h"

using namespace quotelight;
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
    {"“You promised me, Tom,” said Mira.\n\n“I did,” said Tom.\n\n“Then go.”", "Mira\nTom\nMira"},
};

// Who is decided for, however sure that is.
std::string decided(const char* text) {
    const PreparedText prepared(text, &models());
    const auto model = AttributionModel::view(models().table(AttributionModel::tableName));
    std::string names;
    for (const Decision& decision : decode(prepared.context, model.value()))
        names += (names.empty() ? "" : "\n") + prepared.name(decision.candidate.speaker);
    return names;
}

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
        CHECK(decided(c.text) == c.speakers);
    }
}
