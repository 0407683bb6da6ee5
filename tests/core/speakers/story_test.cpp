// SPDX-License-Identifier: Apache-2.0
// Stories: told from reports, their people put together form by form, their narrator named. Without
// models, so that nothing rests on what one of them learnt.
#include "speakers/story.h"

#include <set>
#include <string>

#include "language/tokens.h"
#include "quotes/marked.h"
#include "speakers/find_speakers.h"
#include "support/catch.h"
#include "text/utf.h"

using namespace quotelight;

namespace {

Article articleOf(const std::string& text) {
    Article article;
    article.text = toUtf16(text);
    const auto size = static_cast<std::uint32_t>(article.text.size());
    article.blocks.push_back({{0, size}, BlockKind::Paragraph, 0, {}, false});
    return article;
}

// Enough of a story around the text that it is read as one; it names nobody.
std::string inStory(const std::string& text) {
    std::string story = text;
    for (int i = 0; i < 20; ++i)
        story += " He had seen her before, and she was glad of it; you were with him then.";
    return story;
}

Speakers find(const Article& article) {
    const Tokens tokens = tokenise(article);
    return findSpeakers(article, tokens, findMarked(article, "en"));
}

// The people named in the text, in alphabetical order: "Kate; Mr. Hale".
std::string people(const std::string& text) {
    const Article article = articleOf(inStory(text));
    const Speakers speakers = find(article);
    std::set<std::string> names;
    for (const Mention& mention : speakers.mentions)
        if (mention.kind == MentionKind::Name || mention.span.begin < text.size())
            if (mention.kind != MentionKind::Pronoun && mention.speaker != noSpeaker)
                names.insert(toUtf8(speakers.speakers[mention.speaker].name));
    std::string all;
    for (const std::string& name : names)
        all += (all.empty() ? "" : "; ") + name;
    return all;
}

bool isStory(const std::string& text) {
    const Article article = articleOf(text);
    const Tokens tokens = tokenise(article);
    return readsAsStory(Words(article, tokens, findMarked(article, "en")));
}

// Whom the first "I" stands for.
std::string narratorOf(const std::string& text) {
    const Article article = articleOf(inStory(text));
    const Speakers speakers = find(article);
    const auto first =
        std::find_if(speakers.mentions.begin(), speakers.mentions.end(),
                     [](const Mention& mention) { return mention.kind == MentionKind::Pronoun; });
    if (first == speakers.mentions.end() || first->speaker == noSpeaker) return {};
    return toUtf8(speakers.speakers[first->speaker].name);
}

struct Case {
    const char* text;
    const char* people;
};

const Case merged[] = {
    // A first name, and the full name, which in a short text is never a passing one.
    {"Ned Harrow rose. Ned said no. Ned Harrow left. Then Ned Harrow said yes.", "Ned Harrow"},
    {"Kate said no. Kate said yes. Kate Orr smiled. Kate said nothing. Kate rose. Kate sat. "
     "Kate ran.",
     "Kate Orr"},
    // A surname, of the man who is called by it.
    {"Mr. Harrow said no. Harrow said yes. Mr. Harrow said nothing.", "Mr. Harrow"},
    // A title, and the noun that it is.
    {"Captain Orr said no. The others looked at Captain Orr, and the Captain said yes.",
     "Captain Orr; The others"},
    // By name rather than by the noun, if the name is in use.
    {"Captain Orr rose. The Captain said no. The Captain said yes. The Captain sat.",
     "Captain Orr"},
    // As good as a name.
    {"He saw the Duchess. She said the Duchess said no.", "the Duchess"},
};

const Case apart[] = {
    {"Mr. Harrow said no. Mrs. Harrow said yes. Miss Harrow said nothing.",
     "Miss Harrow; Mr. Harrow; Mrs. Harrow"},
    // Two brothers, as frequent as each other: neither is Harrow.
    {"Ned Harrow said no. Paul Harrow said yes. Then Harrow said nothing.",
     "Harrow; Ned Harrow; Paul Harrow"},
    // The father and the son, each at home in the story.
    {"Mr. Harrow said no. Mr. Harrow said yes. Mr. Harrow rose. Mr. Harrow sat. Mr. Harrow ran. "
     "Ned Harrow said no. Ned said yes. Ned rose. Ned sat. Ned ran.",
     "Mr. Harrow; Ned Harrow"},
};

}  // namespace

TEST_CASE("A narrative is told from a report", "[story]") {
    std::string report;
    for (int i = 0; i < 20; ++i)
        report +=
            "The company will cut 1,200 jobs in 2031, its chairman says, and the union is against "
            "it. On Monday the board has to vote. ";
    CHECK(isStory(inStory("Kate rose.")));
    CHECK_FALSE(isStory(report));
    CHECK_FALSE(isStory("He had seen her, and she was glad."));  // too little to tell
}

TEST_CASE("The forms of a story's people are joined", "[story]") {
    for (const Case& c : merged) {
        INFO(c.text);
        CHECK(people(c.text) == c.people);
    }
}

TEST_CASE("A story's namesakes stay apart", "[story]") {
    for (const Case& c : apart) {
        INFO(c.text);
        CHECK(people(c.text) == c.people);
    }
}

TEST_CASE("A narrator has the name that others call them by", "[story]") {
    CHECK(narratorOf("I rose. \"Come in, Orr,\" said Kate. I sat. \"Well, Orr?\" Kate said. I ran. "
                     "\"Are you ill?\" she said. I was.") == "Orr");
    // Once may be somebody else in the room.
    CHECK(narratorOf("I rose. \"Come in, Orr,\" said Kate. I sat. I ran. I was ill.") ==
          "the narrator");
    // Kate is named in the telling.
    CHECK(narratorOf("I rose. Kate sat. \"Well, Kate?\" I said. \"Come, Kate,\" I said. I ran.") ==
          "the narrator");
}

TEST_CASE("Somebody without a name goes by the usual noun", "[story]") {
    CHECK(people("No stranger is welcome. The stranger rose. The stranger said no.") ==
          "The stranger");
}
