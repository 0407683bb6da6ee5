// SPDX-License-Identifier: Apache-2.0
// Which paragraphs are turns of a transcript, and which only look like it.
#include "quotes/labelled_turns.h"

#include "dump_marked.h"
#include "quotes/quote.h"
#include "quotes/turn_label.h"
#include "support/catch.h"
#include "text/utf.h"

namespace quotelight {
namespace {

// One line a turn: "label> words", its further paragraphs set apart by " | ".
std::string dump(const char* text) {
    const Article article = test::articleOf(text);
    const MarkedText marked = findMarked(article, "en");
    std::string out;
    for (const Marked& stretch : marked.stretches) {
        if (!stretch.isTurn()) continue;
        if (stretch.continues >= 0)
            out += " | ";
        else
            out += (out.empty() ? "" : "\n") + toUtf8(slice(article.text, stretch.label)) + "> ";
        out += toUtf8(slice(article.text, stretch.inner));
    }
    return out;
}

struct Case {
    const char* text;
    const char* expected;
};

const Case turns[] = {
    {"REED: Why?\nHALE: It rained.\nREED: Again?", "REED> Why?\nHALE> It rained.\nREED> Again?"},
    {"Q: Why?\nA: It rained.\nQ: Again?", "Q> Why?\nA> It rained.\nQ> Again?"},
    {"Q. Why?\nA. It rained.\nQ. Again?", "Q> Why?\nA> It rained.\nQ> Again?"},
    {"Question: Why?\nAnswer: It rained.\nQuestion: Again?",
     "Question> Why?\nAnswer> It rained.\nQuestion> Again?"},
    {"Dr. Hale: Why?\nA. B. Reed (mayor): I forgot.\nDr. Hale: Again?",
     "Dr. Hale> Why?\nA. B. Reed> I forgot.\nDr. Hale> Again?"},
    {"Lou van der Berg: Why?\nAnn O’Dea: I forgot.\nAnn O’Dea: And you?",
     "Lou van der Berg> Why?\nAnn O’Dea> I forgot.\nAnn O’Dea> And you?"},
    // Turns on the lines of one paragraph.
    {"Q: Why? / A: It rained. / Q: Again?", "Q> Why?\nA> It rained.\nQ> Again?"},
    // To the next label, but not over a heading, a direction or a quote; the last one no further.
    {"REED: Why?\nIt was dry.\nHALE: I know.\nREED: Again?\nHe left.",
     "REED> Why? | It was dry.\nHALE> I know.\nREED> Again?"},
    {"REED: Why?\n# Rain\nIt was dry.\nHALE: I know.\nREED: Again?",
     "REED> Why?\nHALE> I know.\nREED> Again?"},
    {"REED: Why?\n(Laughter)\nHALE: I know.\nREED: Again?",
     "REED> Why?\nHALE> I know.\nREED> Again?"},
    {"REED: Why?\n“No,” said Bo.\nHALE: I know.\nREED: Again?",
     "REED> Why?\nHALE> I know.\nREED> Again?"},
    // Long turns: the last one goes on, too, while its speaker talks of himself.
    {"HALE: Why?\nREED: I slept.\nIt was dry.\nHALE: And?\nREED: I woke.\nMy bed was wet.\nReed is "
     "71.",
     "HALE> Why?\nREED> I slept. | It was dry.\nHALE> And?\nREED> I woke. | My bed was wet."},
    // A label on a line of its own; a full name first, then the surname.
    {"ANN HALE, HOST:\nThe roof leaks.\nBO REED: I know.\nHALE: Do you?\nREED: I do.",
     "ANN HALE> The roof leaks.\nBO REED> I know.\nHALE> Do you?\nREED> I do."},
    {"SEN. ANN HALE (D-Oxbow): Did you?\nBO REED: I did.\nHALE: Why?",
     "SEN. ANN HALE> Did you?\nBO REED> I did.\nHALE> Why?"},
    // One question and its answer.
    {"Q: Why?\nA: It rained.", "Q> Why?\nA> It rained."},
    {"We met Ann Hale.\nThe Oxbow Post: Why?\nAnn Hale: It rained.",
     "The Oxbow Post> Why?\nAnn Hale> It rained."},
    // Passers-by, each once.
    {"Ann Hale, baker: I stayed.\nBo Reed, 71, Oxbow: You can’t sleep.\nLou Poe, nurse: We left.",
     "Ann Hale> I stayed.\nBo Reed> You can’t sleep.\nLou Poe> We left."},
    // What is wholly in marks is found by the marks.
    {"REED: “Why?”\nHALE: I know.\nREED: Again?", "HALE> I know.\nREED> Again?"},
};

const Case none[] = {
    {"Vance: I will not resign\nThe mayor of Oxbow was firm.", ""},
    {"REED: Why?\nHALE: It rained.", ""},
    {"Reed: Will you?\nHale: I will.\nPoe: You will?", ""},  // nobody speaks again
    {"Q: It rained.\nA: Why?", ""},
    {"Roofs, gutters: ask us\nWalls, floors: call us\nDoors, locks: we come", ""},
    {"Oxbow, Friday: rain\nHale, Saturday: wind\nPoe, Sunday: more rain", ""},
    {"Ingredients: what you like\nMethod: mix it\nNote: you can wait\nNote: serve it to you", ""},
    {"Present: you and I\nMotion: do we agree?\nVote: we do\nMotion: do you?", ""},
    {"10:30: you meet\n11:30: we talk\n10:30: I leave", ""},
    {"http://a.example: you\nHALE: I\nhttp://a.example: we", ""},
    {"# REED: Why?\n# HALE: You know.\n# REED: Again?", ""},
    {"* Reed: Why?\n* Hale: You know.\n* Reed: Again?", ""},
    {"Scene: a room, you see?\nEnter: my aunt\nScene: we wait", ""},
    {"FAQ\nQ: How do I stop?\nA: You wait.\nQ: And then?", ""},
    {"Frequently asked questions\nQ: How do I stop?\nA: You wait.\nQ: And then?", ""},
    {"North: rain\nSouth: wind\nNorth: more rain", ""},  // nobody talks
    {"He said: Why?\nshe said: You know.\nHe said: Again?", ""},
    {"", ""},
};

TEST_CASE("A transcript's turns are found by their labels", "[quotes][turns]") {
    for (const Case& example : turns) {
        INFO(example.text);
        CHECK(dump(example.text) == example.expected);
    }
}

TEST_CASE("Lists, notes and headlines are no transcript", "[quotes][turns]") {
    for (const Case& example : none) {
        INFO(example.text);
        CHECK(dump(example.text) == example.expected);
    }
}

TEST_CASE("A post belongs to whoever signed it", "[quotes][turns]") {
    const Case posts[] = {
        {"Bridges leak. So do mayors. — Ann Hale (@annhale) March 3, 2021",
         "Ann Hale> Bridges leak. So do mayors."},
        {"Bridges leak.\n— Ann Hale (@annhale) 3 March", "Ann Hale> Bridges leak."},
        {"Bridges – leak. / -- Ann Hale (@annhale)", "Ann Hale> Bridges – leak."},
        {"<post by=\"@annhale\">Bridges leak. — Ann Hale (@annhale)", "Ann Hale> Bridges leak."},
        {"“Bridges leak.” — Ann Hale (@annhale)", ""},  // found by its marks
        {"Bridges leak, said Ann Hale (@annhale) on Friday.", ""},
        {"The mayor — Ann Hale (@annhale) to her friends and to everybody else — left early.", ""},
        {"— Ann Hale (@annhale)", ""},
    };
    for (const Case& example : posts) {
        INFO(example.text);
        CHECK(dump(example.text) == example.expected);
    }
}

TEST_CASE("A quote in marks inside a turn belongs to the turn", "[quotes][turns]") {
    const Article article =
        test::articleOf("REED: Why?\nHALE: She said “no” to me.\nI left.\nREED: Again?");
    const MarkedText marked = findMarked(article, "en");
    REQUIRE(marked.stretches.size() == 5);
    CHECK(marked.stretches[2].depth == 1);
    CHECK(marked.stretches[2].parent == 1);
    const auto quotes = gatherQuotes(article, tokenise(article), marked);
    REQUIRE(quotes.size() == 3);
    CHECK(quotes[1].kind == QuoteKind::Direct);
    CHECK(quotes[1].parts.size() == 2);
}

TEST_CASE("A label is a short name", "[quotes][turns]") {
    CHECK(turnLabel(u"HALE: I").units == 4);
    CHECK(turnLabel(u"HALE (the mayor): I").units == 4);
    CHECK(turnLabel(u"HALE (the mayor): I").words == 17);
    CHECK(turnLabel(u"HALE (the\nmayor): I").units == 0);
    CHECK(turnLabel(u"HALE:I").units == 0);
    CHECK(turnLabel(u"B. I").units == 0);
    CHECK(turnLabel(u"One Two Three Four Five Six: I").units == 0);
    CHECK(turnLabel(u"").units == 0);
    CHECK(turnLabel(u":").units == 0);
    CHECK(turnLabel(u"Q:").units == 1);
    CHECK(turnLabel(u"ANN HALE, HOST: I").units == 8);
    CHECK(turnLabel(u"Ann Hale, who is 71. She said: I").units == 0);
    CHECK(turnLabel(std::u16string(100'000, u'A')).units == 0);
}

}  // namespace
}  // namespace quotelight
