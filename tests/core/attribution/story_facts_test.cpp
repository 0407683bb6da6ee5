// SPDX-License-Identifier: Apache-2.0
// What a conversation says of who speaks each quote, without any model.
#include "attribution/story_facts.h"

#include "core/attribution/prepared_text.h"
#include "support/catch.h"

using namespace quotelight;
using namespace quotelight::test;

namespace {

std::string names(const PreparedText& text, const std::vector<SpeakerId>& all) {
    std::string list;
    for (const SpeakerId speaker : all)
        list += (list.empty() ? "" : " ") + text.name(speaker);
    return list;
}

// Before anybody is known to have said anything.
std::vector<Turn> nobodyYet(const PreparedText& text) {
    return std::vector<Turn>(text.quotes.size());
}

constexpr const char* conversation =
    "“Come in, Mira,” said Tom.\n\n“Thank you, sir.”\n\n“Sit down, my dear Mira! Is Otto ill?”\n\n"
    "“He is well,” said she, and looked at Tom.";

}  // namespace

TEST_CASE("Who is called in the quotes around is known", "[story]") {
    const PreparedText text(conversation);
    REQUIRE(text.quotes.size() == 4);
    const StoryFacts facts = storyFacts(text.context, 1, nobodyYet(text));
    CHECK(names(text, facts.before.names) == "Mira");
    CHECK(names(text, facts.here.names).empty());
    CHECK(facts.here.gender == Gender::Male);
    CHECK(names(text, facts.after.names) == "Mira");  // Otto is spoken of, not to
}

TEST_CASE("A paragraph's own words are told from bare speech", "[story]") {
    const PreparedText text(conversation);
    CHECK(storyFacts(text.context, 1, nobodyYet(text)).bare);
    const StoryFacts facts = storyFacts(text.context, 3, nobodyYet(text));
    CHECK_FALSE(facts.bare);
    CHECK(facts.beside == Gender::Female);
    CHECK(names(text, facts.told).find("Tom") != std::string::npos);
}

TEST_CASE("Turns are counted from the speakers that are named", "[story]") {
    const PreparedText text(conversation);
    std::vector<Turn> turns = nobodyYet(text);
    turns[0] = {text.speaker("Tom"), noMention, true};
    turns[1] = {text.speaker("Mira"), noMention, false};
    const StoryFacts facts = storyFacts(text.context, 2, turns);
    CHECK(text.name(facts.anchorBefore.speaker) == "Tom");
    CHECK(facts.anchorBefore.turns == 2);
    CHECK(facts.anchorAfter.speaker == noSpeaker);
    CHECK(facts.talking == 2);
}
