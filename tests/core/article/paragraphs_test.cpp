// SPDX-License-Identifier: Apache-2.0
#include <string>

#include "article/open.h"
#include "dump.h"
#include "support/catch.h"
#include "text/utf.h"

using namespace quotelight;
using namespace quotelight::test;

TEST_CASE("Paragraphs are found by the text's own convention", "[article][text]") {
    struct Row {
        const char* what;
        const char* text;
        const char* dump;
    };
    const Row rows[] = {
        {"one paragraph a line",
         "The council met on Monday and voted to close the harbour for the whole of the winter.\n"
         "\"We had no choice,\" said the mayor.\n"
         "She left by the back door, and nobody followed her to the car that waited there.\n",
         "paragraph: The council met on Monday and voted to close the harbour for the whole of the "
         "winter.\n"
         "paragraph: \"We had no choice,\" said the mayor.\n"
         "paragraph: She left by the back door, and nobody followed her to the car that waited "
         "there.\n"},
        {"short lines of talk are paragraphs",
         "\"Who is it?\"\n\"Me.\"\n\"Come in, then.\"\nHe came in.\n",
         "paragraph: \"Who is it?\"\nparagraph: \"Me.\"\nparagraph: \"Come in, then.\"\n"
         "paragraph: He came in.\n"},
        {"blank lines between",
         "The first paragraph is here.\n\n\n  \nThe second one follows.\n\t\nThe third ends it.",
         "paragraph: The first paragraph is here.\nparagraph: The second one follows.\n"
         "paragraph: The third ends it.\n"},
        {"wrapped lines, blank lines between",
         "The river had been rising since the\nmiddle of the night, and by the time\n"
         "anybody thought to ring the bell the\nlower road was gone.\n\n"
         "\"I saw it go,\" the ferryman said, and\nheld his two hands apart to show how\n"
         "wide it was.\n",
         "paragraph wrapped: The river had been rising since the\\nmiddle of the night, and by the "
         "time\\nanybody thought to ring the bell the\\nlower road was gone.\n"
         "paragraph wrapped: \"I saw it go,\" the ferryman said, and\\nheld his two hands apart to "
         "show how\\nwide it was.\n"},
        {"wrapped lines, first line set in",
         "   The river had been rising since\nthe middle of the night, and by the\n"
         "time anybody thought to ring the\nbell the lower road was gone.\n"
         "   Nobody saw it go but the old man\nat the ferry, who was paid to look\nthe other "
         "way.\n",
         "paragraph wrapped: The river had been rising since\\nthe middle of the night, and by "
         "the\\ntime anybody thought to ring the\\nbell the lower road was gone.\n"
         "paragraph wrapped: Nobody saw it go but the old man\\nat the ferry, who was paid to "
         "look\\nthe other way.\n"},
        {"wrapped lines, paragraphs end short",
         "The river had been rising since the\nmiddle of the night, and by the time\n"
         "the bell was rung it was over.\n"
         "Nobody saw the bridge go but the old\nman at the ferry, who was paid to look\n"
         "the other way.\n"
         "The rest of us came down at six with\nlanterns and with rope, and stood at\n"
         "the edge.\n"
         "It was raining again by that time, and\nthere was nothing to be done at all.\n",
         "paragraph wrapped: The river had been rising since the\\nmiddle of the night, and by the "
         "time\\nthe bell was rung it was over.\n"
         "paragraph wrapped: Nobody saw the bridge go but the old\\nman at the ferry, who was paid "
         "to look\\nthe other way.\n"
         "paragraph wrapped: The rest of us came down at six with\\nlanterns and with rope, and "
         "stood at\\nthe edge.\n"
         "paragraph wrapped: It was raining again by that time, and\\nthere was nothing to be done "
         "at all.\n"},
        {"verse among wrapped paragraphs keeps its lines",
         "The river had been rising since the\nmiddle of the night, and by the time\n"
         "it was over the old man sang, though\nnobody asked him to:\n\n"
         "  Water, water, take the door,\n  Take the cow,\n  Take the floor.\n\n"
         "He sang it twice and went to bed with\nhis boots on, and in the morning they\n"
         "found him well.\n",
         "paragraph wrapped: The river had been rising since the\\nmiddle of the night, and by the "
         "time\\nit was over the old man sang, though\\nnobody asked him to:\n"
         "paragraph: Water, water, take the door,\\n  Take the cow,\\n  Take the floor.\n"
         "paragraph wrapped: He sang it twice and went to bed with\\nhis boots on, and in the "
         "morning they\\nfound him well.\n"},
        {"a sentence broken in one-paragraph lines is one paragraph",
         "The council met on Monday and voted to close the harbour for the whole winter, although\n"
         "nobody had asked the fishermen, who learnt of it from the evening paper.\n"
         "\"We had no choice,\" said the mayor.\n"
         "The fishermen had one, and took it.\n",
         "paragraph: The council met on Monday and voted to close the harbour for the whole "
         "winter, "
         "although\\nnobody had asked the fishermen, who learnt of it from the evening paper.\n"
         "paragraph: \"We had no choice,\" said the mayor.\n"
         "paragraph: The fishermen had one, and took it.\n"},
        {"form feeds and odd spaces are blank", "One.\n\f\nTwo.\n\xC2\xA0\nThree.",
         "paragraph: One.\nparagraph: Two.\nparagraph: Three.\n"},
        {"Chinese, one paragraph a line", "“河水涨了。”他说。\n“我知道。”她说。\n他们都没有动。",
         "paragraph: “河水涨了。”他说。\nparagraph: “我知道。”她说。\nparagraph: 他们都没有动。\n"},
        {"nothing but white space", " \n\t\n  ", ""},
        {"a single line", "One line without an end", "paragraph: One line without an end\n"},
    };
    for (const Row& row : rows) {
        CAPTURE(row.what);
        CHECK(dumped(row.text, "a.txt") == row.dump);
    }
}

TEST_CASE("A plain text's article is the file's text itself", "[article][text]") {
    const std::string text = "  Title\r\n\r\nOne  two.\rThree.\t\n\n";
    const Result<Article> article = openArticleBytes("\xEF\xBB\xBF" + text, "a.txt");
    REQUIRE(article);
    CHECK(article->text == u"  Title\n\nOne  two.\nThree.\t\n\n");
    CHECK(article->format == "text");
    CHECK(article->encoding == "UTF-8");
    CHECK(article->notices.empty());
}
