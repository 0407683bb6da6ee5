// SPDX-License-Identifier: Apache-2.0
#include <string>

#include "article/open.h"
#include "dump.h"
#include "support/catch.h"
#include "text/utf.h"

using namespace quotelight;
using namespace quotelight::test;

namespace {

Article opened(std::string_view markdown) {
    Result<Article> article = openArticleBytes(markdown, "a.md");
    REQUIRE(article);
    checkInvariants(*article);
    return std::move(article).value();
}

}  // namespace

TEST_CASE("Markdown's blocks", "[article][markdown]") {
    struct Row {
        const char* markdown;
        const char* dump;
    };
    const Row rows[] = {
        {"# One\n\n## Two ##\n\nThree\n=====\n\nText\nover lines.\n",
         "heading 1: One\nheading 2: Two\nheading 1: Three\nparagraph: Text over lines.\n"},
        {"A line  \nbroken and\\\nbroken again", "paragraph: A line\\nbroken and\\nbroken again\n"},
        {"- a\n- b\n  - c\n- d",
         "list-item 1 •: a\nlist-item 1 •: b\nlist-item 2 •: c\n"
         "list-item 1 •: d\n"},
        {"3. a\n4. b\n\n7) c", "list-item 1 3.: a\nlist-item 1 4.: b\nlist-item 1 7): c\n"},
        {"- a\n\n  more of a\n\n- b",
         "list-item 1 •: a\nlist-item 1: more of a\nlist-item 1 •: b\n"},
        {"- # Heading\n- > quoted", "heading 1: Heading\nblock-quote 1: quoted\n"},
        {"> “No,” he said.\n>\n> > “Yes.”\n\nAfter.",
         "block-quote 1: “No,” he said.\nblock-quote 2: “Yes.”\nparagraph: After.\n"},
        {"> - a", "list-item 1 •: a\n"},
        {"```c\nint  x;\n  y;\n```\n\n    indented", "code: int  x;\\n  y;\ncode: indented\n"},
        {"| a | b |\n|---|---|\n| c | d |\n\nAfter.",
         "table-cell: a\ntable-cell: b\ntable-cell: c\ntable-cell: d\nparagraph: After.\n"},
        {"a &amp; b &copy; &ldquo;c&rdquo; &#8220;d&#x201D; &#147;e&#148; &unknown; &#0;",
         "paragraph: a & b © “c” “d” “e” &unknown; \uFFFD\n"},
        {"\\*not emphasis\\* 1\\. no", "paragraph: *not emphasis* 1. no\n"},
        {"One\n\n---\n\nTwo", "paragraph: One\nparagraph: Two\n"},
        {"![a picture](x.png)\n\nText ![alt](y.png) around.", "paragraph: Text around.\n"},
        {"<div class=\"x\"><p>Some <b>HTML</b></p><script>no()</script></div>\n\nText",
         "paragraph: Some HTML\nparagraph: Text\n"},
        {"a<br>b <span>c</span> <!-- d -->", "paragraph: a\\nb c\n"},
        {"~~gone~~ text", "paragraph: gone text\n"},
        {"", ""},
        {"\n\n   \n", ""},
    };
    for (const Row& row : rows) {
        CAPTURE(row.markdown);
        CHECK(dump(opened(row.markdown)) == row.dump);
    }
}

TEST_CASE("Blocks are set apart by blank lines, cells by tabs", "[article][markdown]") {
    CHECK(toUtf8(opened("# A\n\nb\nc\n\n- d\n- e\n\n|f|g|\n|---|---|\n|h|i|\n\nj").text) ==
          "A\n\nb c\n\nd\n\ne\n\nf\tg\nh\ti\n\nj");
}

TEST_CASE("Markdown's styles", "[article][markdown]") {
    struct Row {
        const char* markdown;
        const char* styles;
    };
    const Row rows[] = {
        {"*a* **b** `c` [d](https://x.example/?q=1&amp;r)",
         "emphasis: a\nstrong: b\ncode: c\nlink https://x.example/?q=1&r: d\n"},
        {"***both***", "emphasis: both\nstrong: both\n"},
        {"*a **b** c*", "emphasis: a b c\nstrong: b\n"},
        {"[*a* b](HTTP://x.example)", "link HTTP://x.example: a b\nemphasis: a\n"},
        {"<https://x.example/a>", "link https://x.example/a: https://x.example/a\n"},
        {"[mail](mailto:a@x.example)", "link mailto:a@x.example: mail\n"},
        {"[a](javascript:alert) [b](file:///etc/hosts) [c](data:text/html,x) [d](/e) [f](ftp://g)",
         ""},
        {"[a](<java\tscript:x>) [b]( https://x.example )", "link https://x.example: b\n"},
        {"[a][r]\n\n[r]: https://x.example/r", "link https://x.example/r: a\n"},
    };
    for (const Row& row : rows) {
        CAPTURE(row.markdown);
        CHECK(dumpStyles(opened(row.markdown)) == row.styles);
    }
}

TEST_CASE("Front matter is metadata, not text", "[article][markdown]") {
    struct Row {
        const char* markdown;
        const char* facts;  // title|byline|date|language|site
        const char* dump;
    };
    const Row rows[] = {
        {"---\ntitle: \"A title: with colon\"\nauthor: Ana Lund\ndate: 2026-03-01\nlang: en\n"
         "publication: The Paper\ntags: [a, b]\n---\n\nText.",
         "A title: with colon|Ana Lund|2026-03-01|en|The Paper",
         "heading 1: A title: with colon\nparagraph: Text.\n"},
        {"---\ntitle: Given\nauthors:\n  - Ana Lund\n  - Bo Eck\n---\n# Written\n\nText.",
         "Given|Ana Lund, Bo Eck|||", "heading 1: Written\nparagraph: Text.\n"},
        {"+++\ntitle = 'TOML'\nauthors = [\"Ana Lund\", \"Bo Eck\"]\n+++\nText.",
         "TOML|Ana Lund, Bo Eck|||", "heading 1: TOML\nparagraph: Text.\n"},
        {"% A title\n% Ana Lund\n% 1 March 2026\n\nText.", "A title|Ana Lund|1 March 2026||",
         "heading 1: A title\nparagraph: Text.\n"},
        {"# Heading\n\nText.", "Heading||||", "heading 1: Heading\nparagraph: Text.\n"},
        {"---\n\nA rule first, he said: no more.\n\n---\n\nText.", "||||",
         "paragraph: A rule first, he said: no more.\nparagraph: Text.\n"},
        {"---\ntitle: never closed\n\nText.", "||||",
         "paragraph: title: never closed\nparagraph: Text.\n"},
        {"---\n---\n", "||||", ""},
    };
    for (const Row& row : rows) {
        CAPTURE(row.markdown);
        const Article article = opened(row.markdown);
        const Metadata& facts = article.metadata;
        CHECK(facts.title + "|" + facts.byline + "|" + facts.date + "|" + facts.language + "|" +
                  facts.site ==
              row.facts);
        CHECK(dump(article) == row.dump);
    }
}

TEST_CASE("Markdown is known by its marks where the name does not tell", "[article][markdown]") {
    const auto format = [](std::string_view text, std::string_view name) {
        return openArticleBytes(text, name)->format;
    };
    const char* markdown = "# A title\n\nSome **strong** words and [a link](https://x.example).\n";
    CHECK(format(markdown, "article") == "markdown");
    CHECK(format(markdown, "") == "markdown");
    CHECK(format(markdown, "article.txt") == "text");
    CHECK(format("Just words.", "article.md") == "markdown");
    CHECK(format("Just words.", "article.MARKDOWN") == "markdown");
    CHECK(format("A #hashtag and a * star.\n\n# One heading", "article") == "text");
}
