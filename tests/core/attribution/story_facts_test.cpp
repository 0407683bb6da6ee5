// SPDX-License-Identifier: Apache-2.0
// What a conversation says of who speaks each quote, without any model.
#include "attribution/story_facts.h"

#include "article/open.h"
#include "quotes/quote.h"
#include "speakers/find_speakers.h"
#include "support/catch.h"
#include "text/utf.h"

using namespace quotelight;

namespace {

// A text read as far as attribution needs it.
struct Reading {
    explicit Reading(std::string_view text)
        : article(openArticleBytes(text, "test.txt", {"UTF-8", "text"}).value()),
          tokens(tokenise(article)),
          marked(findMarked(article, "en")),
          quotes(gatherQuotes(article, tokens, marked)),
          speakers(findSpeakers(article, tokens, marked)),
          input{article, tokens, marked, quotes, speakers, tags},
          context(input),
          turns(quotes.size()) {}

    std::string name(SpeakerId speaker) const {
        return speaker == noSpeaker ? "-" : toUtf8(speakers.speakers[speaker].name);
    }
    std::string names(const std::vector<SpeakerId>& all) const {
        std::string list;
        for (const SpeakerId speaker : all)
            list += (list.empty() ? "" : " ") + name(speaker);
        return list;
    }
    SpeakerId speaker(std::string_view called) const {
        for (SpeakerId s = 0; s < speakers.speakers.size(); ++s)
            if (name(s) == called) return s;
        return noSpeaker;
    }

    Article article;
    Tokens tokens;
    MarkedText marked;
    std::vector<Quote> quotes;
    Speakers speakers;
    std::vector<Tag> tags;
    AttributionInput input;
    ArticleContext context;
    std::vector<Turn> turns;
};

constexpr const char* conversation =
    "“Come in, Mira,” said Tom.\n\n“Thank you, sir.”\n\n“Sit down, my dear Mira! Is Otto ill?”\n\n"
    "“He is well,” said she, and looked at Tom.";

}  // namespace

TEST_CASE("Who is called in the quotes around is known", "[story]") {
    const Reading reading(conversation);
    REQUIRE(reading.quotes.size() == 4);
    const StoryFacts facts = storyFacts(reading.context, 1, reading.turns);
    CHECK(reading.names(facts.before.names) == "Mira");
    CHECK(reading.names(facts.here.names).empty());
    CHECK(facts.here.gender == Gender::Male);
    CHECK(reading.names(facts.after.names) == "Mira");  // Otto is spoken of, not to
}

TEST_CASE("A paragraph's own words are told from bare speech", "[story]") {
    const Reading reading(conversation);
    CHECK(storyFacts(reading.context, 1, reading.turns).bare);
    const StoryFacts facts = storyFacts(reading.context, 3, reading.turns);
    CHECK_FALSE(facts.bare);
    CHECK(facts.beside == Gender::Female);
    CHECK(reading.names(facts.told).find("Tom") != std::string::npos);
}

TEST_CASE("Turns are counted from the speakers that are named", "[story]") {
    Reading reading(conversation);
    reading.turns[0] = {reading.speaker("Tom"), noMention, true};
    reading.turns[1] = {reading.speaker("Mira"), noMention, false};
    const StoryFacts facts = storyFacts(reading.context, 2, reading.turns);
    CHECK(reading.name(facts.anchorBefore.speaker) == "Tom");
    CHECK(facts.anchorBefore.turns == 2);
    CHECK(facts.anchorAfter.speaker == noSpeaker);
    CHECK(facts.talking == 2);
}
