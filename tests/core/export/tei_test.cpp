// SPDX-License-Identifier: Apache-2.0
// The TEI export against a grammar of what TEI All allows of it, its pointers against its ids, and
// its words against the article's.
#include <algorithm>

#include "export/exporter.h"
#include "made_reading.h"
#include "support/catch.h"
#include "tei_rules.h"
#include "text/utf.h"

using namespace quotelight;
using namespace quotelight::test;

namespace {

std::string exported(const MadeReading& made, const std::string& source = "news/council.md") {
    Filter all;
    all.indirect = true;
    const Result<std::string> bytes = exporter("tei")->write({made.reading(), all, source});
    REQUIRE(bytes);
    return *bytes;
}

// The words of the elements of that name, in order.
std::vector<std::string> wordsOf(xmlDoc* document, const char* element) {
    std::vector<std::string> all;
    eachElement(document->children, [&](xmlNode* node) {
        if (isNamed(node, element)) all.push_back(content(node));
    });
    return all;
}

std::string withoutSpace(std::string text) {
    std::erase_if(text, [](char c) { return c == ' ' || c == '\n' || c == '\t' || c == '\r'; });
    return text;
}

// Blocks of every kind, in an order that closes and opens each group.
MadeReading everyBlock() {
    MadeReading made;
    made.paragraph(u"Before any heading.")
        .block(BlockKind::Heading, u"One", 2)
        .block(BlockKind::ListItem, u"a", 1)
        .block(BlockKind::ListItem, u"aa", 2)
        .block(BlockKind::ListItem, u"aaa", 9)
        .block(BlockKind::ListItem, u"b", 1)
        .block(BlockKind::TableCell, u"c11")
        .block(BlockKind::BlockQuote, u"Set off.", 1)
        .block(BlockKind::BlockQuote, u"“Still set off.”", 1)
        .block(BlockKind::Heading, u"Two", 4)
        .block(BlockKind::Caption, u"A caption.")
        .block(BlockKind::Caption, u"Another, without its picture.")
        .block(BlockKind::Footnote, u"A “small” note.", 0, "1")
        .block(BlockKind::Heading, u"Three", 1)
        .block(BlockKind::Heading, u"Four", 0)
        .block(BlockKind::ListItem, u"last", 3)
        .paragraph(u"He spoke of a “gag”, the so-called “Quiet Clause” and the “Evening Post”.");
    made.article.images = {{made.article.blocks[10].span.begin, "A harbour", nullptr},
                           {made.article.blocks[10].span.begin, "", nullptr},
                           {static_cast<std::uint32_t>(made.article.text.size()), "End", nullptr}};
    made.analysis.language = "en";
    return made;
}

}  // namespace

TEST_CASE("TEI documents are valid and their pointers lead somewhere", "[export][tei]") {
    for (const MadeReading& made : {councilMeeting(), everyTrap(), everyBlock(), MadeReading()})
        for (const char* source : {"a.txt", ""}) {
            const std::string xml = exported(made, source);
            INFO(xml);
            const Owned<xmlDoc> document = parsed(xml);
            REQUIRE(document);
            CHECK(invalid(document.get()) == "");
            checkPointers(document.get());
        }
}

TEST_CASE("A body holds the article's words, all and in order", "[export][tei]") {
    for (const MadeReading& made : {councilMeeting(), everyBlock()}) {
        const Owned<xmlDoc> document = parsed(exported(made));
        const std::string body = wordsOf(document.get(), "body").at(0);
        std::string words;
        for (const Block& block : made.article.blocks)
            words += toUtf8(slice(made.article.text, block.span));
        std::string read = withoutSpace(body);
        for (const std::string& said : wordsOf(document.get(), "figDesc"))
            read.erase(read.find(withoutSpace(said)), withoutSpace(said).size());
        CHECK(read == withoutSpace(words));
    }
}

TEST_CASE("Who said what stands in the text", "[export][tei]") {
    const std::string xml = exported(councilMeeting());
    for (const char* words :
         {"<said xml:id=\"quote-1\" who=\"#speaker-1\" cert=\"high\" direct=\"true\" "
          "next=\"#quote-1.2\">",
          "<said xml:id=\"quote-1.2\" who=\"#speaker-1\" cert=\"high\" direct=\"true\" "
          "prev=\"#quote-1\">",
          "who=\"#speaker-2\" cert=\"high\" direct=\"false\"",
          "<said xml:id=\"quote-5\" direct=\"true\">",
          "<persName ref=\"#speaker-1\">Lena Brandvik</persName>",
          "<rs ref=\"#speaker-1\">She</rs>", "<quotation marks=\"all\">",
          "<org xml:id=\"speaker-2\"><orgName>the port authority</orgName></org>"})
        CHECK(xml.find(words) != std::string::npos);
}

TEST_CASE("A quote over paragraphs is joined by next and prev", "[export][tei]") {
    MadeReading made;
    made.paragraph(u"“One,").paragraph(u"“two.”");
    made.quote(QuoteKind::Direct, {u"“One,\n\n“two.”"}, noSpeaker, {});
    const std::string xml = exported(made);
    CHECK(xml.find("next=\"#quote-1.2\">“One,</said></p>") != std::string::npos);
    CHECK(xml.find("prev=\"#quote-1\">“two.”</said></p>") != std::string::npos);
}

TEST_CASE("Marked words that nobody says are q, with what they are", "[export][tei]") {
    const std::string xml = exported(everyBlock());
    CHECK(xml.find("a <q type=\"soCalled\">“gag”</q>") != std::string::npos);
    CHECK(xml.find("so-called <q type=\"soCalled\">“Quiet Clause”</q>") != std::string::npos);
    CHECK(xml.find("the <q>“Evening Post”</q>") != std::string::npos);
    CHECK(xml.find("<q>“Still set off.”</q>") != std::string::npos);
}

TEST_CASE("Blocks are what TEI calls them", "[export][tei]") {
    const std::string xml = exported(everyBlock());
    for (const char* words :
         {"<list>\n<item>a\n<list>\n<item>aa\n<list>\n<item>aaa</item>\n</list>\n</item>\n</list>\n"
          "</item>\n<item>b</item>\n</list>\n<table>\n<row><cell>c11</cell></row>\n</"
          "table>\n<quote>",
          "<figure><figDesc>A harbour</figDesc></figure>\n<figure><head>A caption.</head></figure>",
          "<note place=\"bottom\" n=\"1\">A <q type=\"soCalled\">“small”</q> note.</note>"})
        CHECK(xml.find(words) != std::string::npos);
}
