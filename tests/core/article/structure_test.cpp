// SPDX-License-Identifier: Apache-2.0
#include <string>

#include "article/open.h"
#include "dump.h"
#include "support/catch.h"

using namespace quotelight;
using namespace quotelight::test;

namespace {

const std::string prose =
    "The council met on Monday and voted to close the harbour for the whole of the winter, and "
    "nobody was surprised.";

// The kinds of the blocks, one letter each: H2 for a heading of level 2, P, L.
std::string kinds(const std::string& text) {
    const Result<Article> article = openArticleBytes(text, "a.txt");
    REQUIRE(article);
    std::string letters;
    for (const Block& block : article->blocks) {
        if (block.kind == BlockKind::Heading)
            letters += "H" + std::to_string(block.level);
        else
            letters += block.kind == BlockKind::ListItem ? "L" : "P";
    }
    return letters;
}

}  // namespace

TEST_CASE("A headline is short and no sentence", "[article][text]") {
    const char* headlines[] = {
        "Harbour to close for the winter",
        "‘No choice’: mayor closes harbour",
        "“We Had No Choice”",
        "Can the harbour be saved?",
        "THE LAST WINTER",
        "12 boats, no harbour",
    };
    for (const char* headline : headlines) {
        CAPTURE(headline);
        const Result<Article> article = openArticleBytes(headline + ("\n\n" + prose), "a.txt");
        REQUIRE(article);
        CHECK(article->blocks[0].kind == BlockKind::Heading);
        CHECK(article->metadata.title == headline);
    }
    const char* others[] = {
        "The harbour closes.", "“Who’s there?”", "Q: Who is there?", "LENA ORSK: Who is there?",
        "and then it closed",  "Dear reader,",   "— Who is there?",  "By Nora Quillfeather",
        "14 October 2025",     "* * *",
    };
    for (const char* other : others) {
        CAPTURE(other);
        const Result<Article> article = openArticleBytes(other + ("\n\n" + prose), "a.txt");
        REQUIRE(article);
        CHECK(article->blocks[0].kind != BlockKind::Heading);
        CHECK(article->metadata.title.empty());
    }
}

TEST_CASE("Byline and date under the headline are known", "[article][text]") {
    struct Row {
        const char* lines;
        const char* byline;
        const char* date;
    };
    const Row rows[] = {
        {"By Nora Quillfeather\n\n14 October 2025", "Nora Quillfeather", "14 October 2025"},
        {"Tuesday, March 3, 2026\n\nBy NORA QUILLFEATHER and Bo Eck, Staff Writers",
         "NORA QUILLFEATHER and Bo Eck, Staff Writers", "Tuesday, March 3, 2026"},
        {"Published: 3 Mar. 2026, 9:15 am GMT", "", "Published: 3 Mar. 2026, 9:15 am GMT"},
        {"2026-03-03", "", "2026-03-03"},
        {"By Friday", "", ""},
        {"By then it was over, said the mayor.", "", ""},
        {"In March 2026 the harbour closed", "", ""},
        {"1984", "", ""},
        {"May 5", "", ""},
    };
    for (const Row& row : rows) {
        CAPTURE(row.lines);
        const std::string text = std::string("Harbour to close\n\n") + row.lines + "\n\n" + prose;
        const Result<Article> article = openArticleBytes(text, "a.txt");
        REQUIRE(article);
        CHECK(article->metadata.title == "Harbour to close");
        CHECK(article->metadata.byline == row.byline);
        CHECK(article->metadata.date == row.date);
    }
}

TEST_CASE("Chapters and sections have headings", "[article][text]") {
    struct Row {
        std::string text;
        const char* kinds;
    };
    const std::string blank = "\n\n";
    const Row rows[] = {
        {"A title" + blank + prose + blank + "What happens next" + blank + prose, "H1PH2P"},
        {"A title\n" + prose + "\nWhat happens next\n" + prose, "H1PH2P"},
        {prose + blank + "CHAPTER II" + blank + "“No.”" + blank + prose, "PH2PP"},
        {prose + blank + "Chapter 12. In which it rains" + blank + prose, "PH2P"},
        {prose + blank + "Part Two" + blank + prose, "PH2P"},
        {prose + blank + "IV." + blank + "He slept." + blank + prose, "PH2PP"},
        {prose + blank + "Epilogue" + blank + "He slept." + blank + prose, "PH2PP"},
        {prose + blank + "THE STORM" + blank + "It came." + blank + prose, "PH2PP"},
        {prose + blank + "Part of him knew" + blank + "It came.", "PPP"},
        {prose + blank + "He turned to the others and said" + blank + "“" + prose + "”", "PPP"},
        {prose + blank + "What happens next?" + blank + prose, "PPP"},
        {prose + blank + "“What happens next”" + blank + prose, "PPP"},
        {prose + blank + "Yours ever" + blank + "Nora", "PPP"},
        {prose + blank + "Nora Quillfeather", "PP"},
        {prose + blank + "STOP!" + blank + prose, "PPP"},
        {"CHAPTER I" + blank + prose, "H1P"},
    };
    for (const Row& row : rows) {
        CAPTURE(row.text);
        CHECK(kinds(row.text) == row.kinds);
    }
    // A chapter's number is not the book's title.
    CHECK(openArticleBytes("CHAPTER I" + blank + prose, "a.txt")->metadata.title.empty());
}

TEST_CASE("List items are known by bullets and by numbers in a row", "[article][text]") {
    CHECK(dumped("They asked for three things.\n\n• bread\n• salt\n* a boat.\n", "a.txt") ==
          "paragraph: They asked for three things.\nlist-item 1 •: bread\nlist-item 1 •: salt\n"
          "list-item 1 *: a boat.\n");
    CHECK(dumped("They asked.\n\n1. Bread, fresh.\n2. Salt.\n3. A boat.\n", "a.txt") ==
          "paragraph: They asked.\nlist-item 1 1.: Bread, fresh.\nlist-item 1 2.: Salt.\n"
          "list-item 1 3.: A boat.\n");
    CHECK(dumped("1. Bread is all they want.\n\nThey asked.\n", "a.txt") ==
          "paragraph: 1. Bread is all they want.\nparagraph: They asked.\n");
    // Hyphens and dashes may begin speech.
    CHECK(dumped("- Who is it?\n- Me.\n", "a.txt") ==
          "paragraph: - Who is it?\nparagraph: - Me.\n");
}
