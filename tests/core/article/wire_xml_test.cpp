// SPDX-License-Identifier: Apache-2.0
#include <string>

#include "article/open.h"
#include "dump.h"
#include "support/catch.h"

using namespace quotelight;
using namespace quotelight::test;
using namespace std::string_literals;

namespace {

std::string nitf(const std::string& content, const std::string& head = {}) {
    return "<?xml version=\"1.0\"?><!DOCTYPE nitf SYSTEM \"nitf-3-4.dtd\"><nitf "
           "xml:lang=\"en\"><head>"
           "<title>T</title></head><body><body.head><hedline><hl1>Rain</hl1></hedline>" +
           head + "</body.head><body.content>" + content + "</body.content></body></nitf>";
}

std::string newsItem(const std::string& content, const std::string& meta = {}) {
    return "<newsItem xmlns=\"http://iptc.org/std/nar/2006-10-01/\" guid=\"a\" "
           "version=\"1\"><itemMeta><versionCreated>2026-03-04T09:30:00Z</versionCreated></"
           "itemMeta>"
           "<contentMeta><headline>Rain</headline><by>By Edda Marlow</by>" +
           meta + "</contentMeta><contentSet>" + content + "</contentSet></newsItem>";
}

}  // namespace

TEST_CASE("NITF is read", "[article][nitf]") {
    struct Row {
        std::string bytes;
        const char* dump;
    };
    const Row rows[] = {
        {nitf("<p>It rained.</p><hl2>Why</h12></hl2><p>A <em>lot</em>.</p>"), nullptr},
        {nitf("<block><p>It rained.</p><hl2>Why</hl2><p>A <em>lot</em>.</p></block>"),
         "heading 1: Rain\nparagraph: It rained.\nheading 2: Why\nparagraph: A lot.\n"},
        // Marks that the service leaves to the element, and those it writes itself.
        {nitf("<p><q quote-source=\"E\">It rained,</q> she said. <q>“A lot.”</q></p>"),
         "heading 1: Rain\nparagraph: “It rained,” she said. “A lot.”\n"},
        {nitf(
             "<bq quote-source=\"E\"><block><p>“It rained.”</p></block><credit>Edda</credit></bq>"),
         "heading 1: Rain\nblock-quote 1: “It rained.”\nblock-quote 1: Edda\n"},
        {nitf("<p>It rained<fn><p>A "
              "lot.</p></fn>.</p><ul><li>a</li><li><p>b</p></li></ul><ol><li>c</li></ol>"),
         "heading 1: Rain\nparagraph: It rained.\nlist-item 1 •: a\nlist-item 1 •: b\n"
         "list-item 1 1.: c\nfootnote: A lot.\n"},
        {nitf("<table><tr><th>a</th><th>b</th></tr><tr><td>c</td><td>d</td></tr></table>"),
         "heading 1: Rain\ntable-cell: a\ntable-cell: b\ntable-cell: c\ntable-cell: d\n"},
        {nitf("<p>It rained.</p>", "<hedline/><dateline><location>SOLLEN</location></dateline>"),
         "heading 1: Rain\nparagraph: SOLLEN\nparagraph: It rained.\n"},
        {nitf("<p>&amp; &eacute; &xxe;</p>"), "heading 1: Rain\nparagraph: & é \uFFFD\n"},
    };
    for (const Row& row : rows) {
        CAPTURE(row.bytes);
        const std::string read = dumped(row.bytes, "a.nitf");
        if (row.dump != nullptr)
            CHECK(read == row.dump);
        else
            CHECK(read.find("It rained.") != std::string::npos);
        CHECK(dumped(row.bytes, "a.txt") == read);
    }
}

TEST_CASE("NITF tells of itself", "[article][nitf]") {
    const auto article = openArticleBytes(
        nitf("<media media-type=\"image\"><media-reference source=\"a.jpg\" alternate-text=\"A wet "
             "street\"/><media-reference source=\"small.jpg\"/><media-caption><p>Sollen.</p>"
             "</media-caption><media-producer>Bo</media-producer></media><p>It rained.</p>",
             "<byline>By <person>Edda "
             "Marlow</person><byttl>Staff</byttl></byline><abstract><p>Rain!</p>"
             "</abstract>"),
        "a.nitf");
    REQUIRE(article);
    checkInvariants(*article);
    CHECK(article->format == "nitf");
    CHECK(article->metadata.byline == "Edda Marlow");
    CHECK(article->metadata.language == "en");
    CHECK(noticeCodes(*article) == "omitted ");
    REQUIRE(article->images.size() == 1);
    CHECK(article->images[0].alternative == "A wet street");
    CHECK(dump(*article) == "heading 1: Rain\ncaption: Sollen.\nparagraph: It rained.\n");
}

TEST_CASE("NewsML-G2 is read, whatever it carries", "[article][newsml]") {
    const std::string expected = "heading 1: Rain\nparagraph: It rained.\nparagraph: A lot.\n";
    const std::string xhtml =
        "<inlineXML><html xmlns=\"http://www.w3.org/1999/xhtml\"><head><title>x"
        "</title></head><body><p>It rained.</p><p>A lot.</p></body></html></inlineXML>";
    CHECK(dumped(newsItem(xhtml), "a.xml") == expected);
    CHECK(
        dumped(newsItem(
                   "<inlineXML>" +
                   nitf("<p>It rained.</p><p>A lot.</p>")
                       .substr(std::string(
                                   "<?xml version=\"1.0\"?><!DOCTYPE nitf SYSTEM \"nitf-3-4.dtd\">")
                                   .size()) +
                   "</inlineXML>"),
               "a.xml") == expected);
    CHECK(
        dumped(newsItem("<inlineData contenttype=\"text/plain\">It rained.\n\nA lot.</inlineData>"),
               "a.xml") == expected);
    CHECK(dumped(newsItem("<inlineData>&lt;p&gt;It rained.&lt;/p&gt;&lt;p&gt;A "
                          "lot.&lt;/p&gt;</inlineData>"),
                 "a.xml") == expected);
    CHECK(dumped(newsItem("<remoteContent href=\"a.jpg\"/>"), "a.xml") == "error malformed");
    const auto article = openArticleBytes(
        "<?xml version=\"1.0\"?><newsMessage "
        "xmlns=\"http://iptc.org/std/nar/2006-10-01/\"><header/>"
        "<itemSet><packageItem/>" +
            newsItem("<remoteContent/>") + newsItem(xhtml) + newsItem(xhtml) +
            "</itemSet></newsMessage>",
        "a.xml");
    REQUIRE(article);
    CHECK(article->format == "newsml");
    CHECK(dump(*article) == expected);
    CHECK(noticeCodes(*article) == "omitted ");
    CHECK(article->metadata.byline == "Edda Marlow");
    CHECK(article->metadata.date == "2026-03-04T09:30:00Z");
}

TEST_CASE("Old NewsML is read, too", "[article][newsml]") {
    CHECK(dumped("<NewsML><NewsItem><NewsComponent><NewsLines><HeadLine>Rain</HeadLine></NewsLines>"
                 "<ContentItem><DataContent><p>It rained.</p></DataContent></ContentItem>"
                 "</NewsComponent></NewsItem></NewsML>",
                 "a.xml") == "heading 1: Rain\nparagraph: It rained.\n");
}

TEST_CASE("Bombs in wire services' XML do not go off", "[article][nitf][bad]") {
    const std::string laughs =
        "<!DOCTYPE nitf [<!ENTITY a \"ha\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;\"><!ENTITY "
        "f "
        "SYSTEM \"file:///etc/passwd\">]><nitf><body><body.content><p>It rained. &b;&f;</p>"
        "</body.content></body></nitf>";
    CHECK(dumped(laughs, "a.nitf") == "paragraph: It rained. \uFFFD\uFFFD\n");
    std::string deep;
    for (int i = 0; i < 100'000; ++i)
        deep += "<block>";
    CHECK(dumped(nitf(deep + "<p>It rained.</p>"), "a.nitf").find("It rained.") !=
          std::string::npos);
    std::string pictures;
    for (int i = 0; i < 100'000; ++i)
        pictures += "<a/><media-reference/>";
    CHECK(openArticleBytes(nitf("<media>" + pictures + "</media><p>a</p>"), "a.nitf").ok());
}
