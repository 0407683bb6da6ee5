// SPDX-License-Identifier: Apache-2.0
#include <string>

#include "article/open.h"
#include "dump.h"
#include "support/catch.h"

using namespace quotelight;
using namespace quotelight::test;
using namespace std::string_literals;

namespace {

std::string rtf(const std::string& body) {
    return "{\\rtf1\\ansi\\ansicpg1252\\deff0{\\fonttbl{\\f0\\froman "
           "Times;}{\\f1\\fnil\\fcharset204 "
           "Cyr;}{\\f2\\fnil\\fcharset128 "
           "Jap;}}{\\colortbl;\\red0\\green0\\blue0;}{\\stylesheet{\\s0 "
           "Normal;}{\\s1\\outlinelevel0 heading 1;}{\\s2 Quotations;}{\\s3 caption;}{\\*\\cs9 "
           "Strong;}}" +
           body + "}";
}

std::string codes(const std::string& bytes) {
    return noticeCodes(*openArticleBytes(bytes, "a.rtf"));
}

}  // namespace

TEST_CASE("RTF is read as what it shows", "[article][rtf]") {
    struct Row {
        std::string body;
        const char* dump;
    };
    const Row rows[] = {
        {"\\pard It rained.\\par Nobody minded.\\par",
         "paragraph: It rained.\nparagraph: Nobody minded.\n"},
        {"\\pard\\s1 Rain\\par\\pard It rained.\\par", "heading 1: Rain\nparagraph: It rained.\n"},
        {"\\pard\\outlinelevel1\\b Rain\\b0\\par", "heading 2: Rain\n"},
        {"\\pard\\s2 It rained.\\par\\pard\\s3 Sollen.\\par",
         "block-quote 1: It rained.\ncaption: Sollen.\n"},
        // Bytes by the code page and by the font, and what stands in for them.
        {"\\pard Zo\\'eb said \\'93no\\'94.\\par", "paragraph: Zoë said “no”.\n"},
        {"\\pard {\\f1 \\'c4\\'e0}, {\\f2 \\'93\\'fa\\'96\\'7b}.\\par", "paragraph: Да, 日本.\n"},
        {"\\pard\\uc1 \\u8220\\'93no\\u8221?, \\uc0\\u-10179\\u-8704 \\uc2\\u233ab!\\par",
         "paragraph: “no”, 😀é!\n"},
        {"\\pard \\ldblquote no\\rdblquote\\emdash a\\~b\\_c\\-d\\par",
         "paragraph: “no”—a\u00A0b‑cd\n"},
        {"\\pard a\\line b\\par", "paragraph: a\\nb\n"},
        {"\\pard a\nb\r\nc\\par", "paragraph: abc\n"},
        // Lists, in three ways of writing them.
        {"\\pard{\\listtext\\f0 1.\\tab}\\ls1\\ilvl1 It rained.\\par",
         "list-item 2 1.: It rained.\n"},
        {"\\pard{\\pntext\\f0\\'b7\\tab}It rained.\\par", "list-item 1 •: It rained.\n"},
        {"\\pard\\fi-360\\li360 \\bullet \\tx360\\tab It rained.\\par",
         "list-item 1 •: It rained.\n"},
        {"\\pard\\fi-360 It rained.\\par", "paragraph: It rained.\n"},
        {"\\trowd\\pard\\intbl a\\cell b\\cell\\row\\trowd\\pard\\intbl c\\cell d\\cell\\row\\pard "
         "e\\par",
         "table-cell: a\ntable-cell: b\ntable-cell: c\ntable-cell: d\nparagraph: e\n"},
        {"\\pard It rained{\\super\\chftn}{\\footnote\\pard{\\super\\chftn} A lot.\\par Really.} "
         "in "
         "Sollen.\\par",
         "paragraph: It rained in Sollen.\nfootnote: A lot.\nfootnote: Really.\n"},
        {"\\pard It {\\field{\\*\\fldinst DATE}{\\fldrslt today}} rained.\\par",
         "paragraph: It today rained.\n"},
        // What is not shown.
        {"{\\header Head}\\pard It {\\v never }{\\deleted hardly }{\\revised really }rained.\\par"
         "{\\*\\generator X;}{\\*\\unknown y}{\\xe z}",
         "paragraph: It really rained.\n"},
        {"\\pard A{\\*\\annotation Why?} b.\\par", "paragraph: A b.\n"},
        {"\\pard {\\upr{\\'3f}{\\*\\ud{\\u8220?}}}.\\par", "paragraph: “.\n"},
        {"\\pard{\\shp{\\*\\shpinst{\\sp{\\sn x}{\\sv y}}{\\shptxt\\pard In a "
         "box.\\par}}}Out.\\par",
         "paragraph: In a box.\nparagraph: Out.\n"},
        {"\\pard \\{braces\\} and \\\\\\par", "paragraph: {braces} and \\\n"},
    };
    for (const Row& row : rows) {
        CAPTURE(row.body);
        CHECK(dumped(rtf(row.body), "a.rtf") == row.dump);
        CHECK(dumped(rtf(row.body), "a.txt") == row.dump);
    }
}

TEST_CASE("Emphasis and links of RTF are kept", "[article][rtf]") {
    const auto article = openArticleBytes(
        rtf("\\pard It {\\i really {\\b rained}} in {\\field{\\*\\fldinst{HYPERLINK "
            "\"https://x.example/\"}}{\\fldrslt{\\ul Sollen}}}, {\\field{\\*\\fldinst HYPERLINK "
            "\"file:///etc\"}{\\fldrslt not here}}.\\par"),
        "a.rtf");
    REQUIRE(article);
    checkInvariants(*article);
    CHECK(dumpStyles(*article) ==
          "emphasis: really rained\nstrong: rained\nlink https://x.example/: Sollen\n");
}

TEST_CASE("Pictures of RTF are kept with the words that stand in for them", "[article][rtf]") {
    const auto article = openArticleBytes(
        rtf("{\\info{\\title Rain}{\\author Edda Marlow}{\\creatim\\yr2026\\mo3\\dy4\\hr9}}\\pard "
            "Before.\\par\\pard{\\*\\shppict{\\pict{\\*\\picprop{\\sp{\\sn wzDescription}{\\sv A "
            "wet "
            "street}}}\\pngblip "
            "89504e470d0a1a0a0000000d49484452000000600000003c0803000000}}{\\nonshppict{"
            "\\pict\\wmetafile8 "
            "00}}After.\\par"),
        "a.rtf");
    REQUIRE(article);
    REQUIRE(article->images.size() == 1);
    CHECK(article->images[0].alternative == "A wet street");
    REQUIRE(article->images[0].bytes);
    CHECK(article->images[0].bytes->starts_with("\x89PNG\r\n\x1A\n"));
    CHECK(article->images[0].before == 9);
    CHECK(article->metadata.byline == "Edda Marlow");
    CHECK(article->metadata.date == "2026-03-04");
}

TEST_CASE("What RTF holds and is not shown is said", "[article][rtf]") {
    CHECK(codes(rtf("\\pard a{\\deleted b}{\\v c}\\par")) == "omitted ");
    CHECK(openArticleBytes(rtf("a{\\deleted b}{\\v c}{\\*\\annotation d}"), "a.rtf")
              ->notices[0]
              .message == "Left out: deleted text, hidden text, 1 comment.");
    CHECK(codes("{\\rtf1\\ansi It rained.") == "damaged ");
    CHECK(codes("{\\rtf1\\ansi\\ansicpg1252}") == "empty-text ");
}

TEST_CASE("Hostile RTF takes no time and loses no words", "[article][rtf][bad]") {
    const std::size_t many = 1'000'000;
    const auto dumpedText = [](const std::string& bytes) { return dumped(bytes, "a.rtf"); };
    CHECK(dumpedText("{\\rtf1 " + std::string(many, '{') + "It rained." + std::string(many, '}') +
                     " More.}") == "paragraph: It rained. More.\n");
    CHECK(dumpedText("{\\rtf1 It rained." + std::string(many, '}')) == "paragraph: It rained.\n");
    CHECK(dumpedText("{\\rtf1\\bin99999999 It rained.") == "");
    CHECK(dumpedText("{\\rtf1\\bin-5 It rained.}") == "paragraph: It rained.\n");
    CHECK(dumpedText("{\\rtf1\\u99999999999999999999? It rained.}").ends_with(" It rained.\n"));
    CHECK(dumpedText("{\\rtf1\\" + std::string(many, 'a') + " x}").starts_with("paragraph: aaa"));
    CHECK(dumpedText("{\\rtf1 \\'") == "");
    std::string links;
    for (int i = 0; i < 100'000; ++i)
        links += "{\\field{\\*\\fldinst HYPERLINK \"http://x/\"}{\\fldrslt a\\b}}";
    CHECK(openArticleBytes("{\\rtf1 " + links + "}", "a.rtf").ok());
}
