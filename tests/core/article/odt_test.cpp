// SPDX-License-Identifier: Apache-2.0
#include <string>
#include <string_view>
#include <vector>

#include "article/open.h"
#include "dump.h"
#include "packages.h"
#include "support/catch.h"
#include "text/utf.h"

using namespace quotelight;
using namespace quotelight::test;

namespace {

Article openedOdt(const std::string& body, const std::string& styles = {},
                  const std::vector<ZipMember>& more = {}) {
    const Result<Article> article = openArticleBytes(odt(body, styles, more), "story.odt");
    REQUIRE(article.ok());
    checkInvariants(*article);
    CHECK(article->format == "odt");
    return *article;
}

const std::string heading = "<text:h text:outline-level='1'>Top</text:h>";

std::string blocks(const std::string& body, const std::string& styles = {}) {
    const std::string all = dump(openedOdt(heading + body, styles));
    REQUIRE(all.starts_with("heading 1: Top\n"));
    return all.substr(15);
}

std::string p(const std::string& words, const std::string& style = "Standard") {
    return "<text:p text:style-name='" + style + "'>" + words + "</text:p>";
}

std::string failure(const std::string& bytes) {
    const Result<Article> article = openArticleBytes(bytes, "story.odt");
    return article ? "opened" : errorCodeName(article.error().code);
}

std::string style(const std::string& name, const std::string& family, const std::string& parent,
                  const std::string& text) {
    return "<style:style style:name='" + name + "' style:family='" + family +
           "' style:parent-style-name='" + parent + "'><style:text-properties " + text +
           "/></style:style>";
}

}  // namespace

TEST_CASE("Headings, titles, captions and quotations of ODT", "[odt]") {
    CHECK(blocks("<text:h text:outline-level='3'>Three</text:h><text:h text:outline-level='9'>Nine"
                 "</text:h>" +
                     p("Title", "Title") + p("Caption", "P1") + p("Quote", "Quotations") +
                     p("Plain"),
                 style("P1", "paragraph", "Illustration", "fo:color='#000'") +
                     style("Illustration", "paragraph", "Caption", "fo:color='#000'")) ==
          "heading 3: Three\nheading 6: Nine\nheading 1: Title\ncaption: Caption\n"
          "block-quote 1: Quote\nparagraph: Plain\n");
}

TEST_CASE("Lists of ODT count, nest and go on", "[odt]") {
    const std::string styles =
        "<text:list-style style:name='L'><text:list-level-style-number text:level='1' "
        "style:num-format='1' style:num-suffix='.'/><text:list-level-style-number text:level='2' "
        "style:num-format='a' style:num-suffix=')' text:start-value='2'/></text:list-style>"
        "<text:list-style style:name='B'><text:list-level-style-bullet "
        "text:level='1'/></text:list-style>";
    const auto list = [](const std::string& attributes, const std::string& items) {
        return "<text:list " + attributes + ">" + items + "</text:list>";
    };
    const auto item = [](const std::string& content) {
        return "<text:list-item>" + content + "</text:list-item>";
    };
    CHECK(blocks(list("text:style-name='L'",
                      item(p("one") + p("more")) +
                          item(p("two") + list("", item(p("b")) + item(p("c"))))) +
                     p("between") +
                     list("text:style-name='L' text:continue-numbering='true'", item(p("three"))) +
                     list("text:style-name='L'", item(p("anew"))) +
                     list("text:style-name='B'", item(p("dot"))),
                 styles) ==
          "list-item 1 1.: one\nlist-item 1: more\nlist-item 1 2.: two\nlist-item 2 b): b\n"
          "list-item 2 c): c\nparagraph: between\nlist-item 1 3.: three\nlist-item 1 1.: anew\n"
          "list-item 1 •: dot\n");
}

TEST_CASE("Deletions, annotations and hidden parts of ODT are out", "[odt]") {
    const Article article = openedOdt(
        "<text:tracked-changes><text:changed-region><text:deletion>" + p("“Never,” she said.") +
            "</text:deletion></text:changed-region><text:changed-region><text:insertion/>"
            "</text:changed-region></text:tracked-changes>" +
            heading +
            p("“Yes,”<office:annotation>" + p("Really?") +
              "</office:annotation> she "
              "<text:span text:style-name='H'>secretly </text:span>said"
              "<text:hidden-text text:string-value='x' "
              "text:is-hidden='true'>x</text:hidden-text>.") +
            "<text:section text:display='none'>" + p("Hidden section.") + "</text:section>" +
            p("Hidden.", "HP") + "<text:section>" + p("Shown section.") +
            "</text:section>"
            "<text:table-of-content><text:index-body>" +
            p("Top 1") + "</text:index-body></text:table-of-content>",
        style("H", "text", "", "text:display='none'") +
            style("HP", "paragraph", "", "text:display='none'"));
    CHECK(dump(article) ==
          "heading 1: Top\nparagraph: “Yes,” she said.\nparagraph: Shown section.\n");
    CHECK(article.notices.front().message ==
          "Left out of the article: 1 deleted passage, 1 comment, 4 hidden passages, tables of "
          "contents.");
}

TEST_CASE("Notes of ODT stand apart at the end", "[odt]") {
    const auto note = [](const std::string& kind, const std::string& words) {
        return "<text:note text:note-class='" + kind +
               "'><text:note-citation>1</text:note-citation>"
               "<text:note-body>" +
               p(words) + "</text:note-body></text:note>";
    };
    CHECK(blocks(p("“A" + note("endnote", "End.") + " b" + note("footnote", "Foot.") +
                   "” she said.")) ==
          "paragraph: “A b” she said.\nfootnote: Foot.\nfootnote: End.\n");
}

TEST_CASE("Words of ODT keep links, emphasis, spaces and breaks", "[odt]") {
    const Article article = openedOdt(
        heading +
            p("A <text:span text:style-name='B'>bold<text:span text:style-name='I'> both"
              "</text:span></text:span><text:s text:c='3'/><text:a "
              "xlink:href='https://example.org/a'>link</text:a><text:a "
              "xlink:href='file:///etc/passwd'> no</text:a><text:line-break/>next<text:tab/>tab"),
        style("B", "text", "", "fo:font-weight='bold'") +
            style("I", "text", "", "fo:font-style='italic'"));
    CHECK(dump(article) == "heading 1: Top\nparagraph: A bold both link no\\nnext tab\n");
    CHECK(dumpStyles(article) ==
          "strong: bold both\nemphasis: both\nlink https://example.org/a: link\n");
}

TEST_CASE("Tables, boxes and pictures of ODT", "[odt]") {
    const auto cell = [](const std::string& words) {
        return "<table:table-cell>" + p(words) + "</table:table-cell>";
    };
    const Article article = openedOdt(
        heading + "<table:table><table:table-header-rows><table:table-row>" + cell("a") +
            cell("b") + "</table:table-row></table:table-header-rows><table:table-row>" +
            cell("c") + "<table:covered-table-cell>" + p("covered") +
            "</table:covered-table-cell>"
            "</table:table-row></table:table>" +
            p("Before <draw:frame><draw:text-box>" + p("In the box.") +
              "</draw:text-box></draw:frame>after.") +
            p("<draw:frame><draw:image xlink:href='Pictures/a.png'/><draw:image "
              "xlink:href='Pictures/b.png'/><svg:desc>A pump</svg:desc></draw:frame>") +
            p("End <draw:frame><draw:image xlink:href='../../etc/passwd'/></draw:frame>here."),
        {}, {{"Pictures/a.png", png(70, 50)}});
    CHECK(dump(article) ==
          "heading 1: Top\ntable-cell: a\ntable-cell: b\ntable-cell: c\nparagraph: Before after.\n"
          "paragraph: In the box.\nparagraph: End here.\n");
    REQUIRE(article.images.size() == 2);
    CHECK(article.images[0].alternative == "A pump");
    REQUIRE(article.images[0].bytes != nullptr);
    CHECK(article.images[1].bytes == nullptr);
}

TEST_CASE("A flat ODT is read as one", "[odt]") {
    const std::string flat =
        "<?xml version='1.0'?><office:document xmlns:office='urn:oasis:names:tc:opendocument:xmlns:"
        "office:1.0' xmlns:text='urn:oasis:names:tc:opendocument:xmlns:text:1.0'><office:body>";
    const auto article =
        openArticleBytes(flat +
                             "<office:text><text:p>“One,” she said.</text:p></office:text>"
                             "</office:body></office:document>",
                         "story.fodt");
    REQUIRE(article.ok());
    CHECK(dump(*article) == "paragraph: “One,” she said.\n");
    CHECK(failure(flat + "<office:spreadsheet/></office:body></office:document>") ==
          "unknown-format");
}

TEST_CASE("ODTs that are locked, cut or something else say so", "[odt][hostile]") {
    const ZipMember manifest = {
        "META-INF/manifest.xml",
        "<m:manifest xmlns:m='urn:oasis:names:tc:opendocument:xmlns:manifest:1.0'><m:file-entry "
        "m:full-path='content.xml'><m:encryption-data/></m:file-entry></m:manifest>"};
    CHECK(failure(odt(p("x"), {}, {manifest})) == "protected");
    const std::string whole = odt(p("x"));
    CHECK(failure(whole.substr(0, whole.size() / 2)) == "malformed");
    const auto typed = [](const std::string& type, const std::string& content) {
        return writeZip(std::vector<ZipMember>{{"mimetype", type, Packing::Stored},
                                               {"content.xml", content}})
            .value();
    };
    CHECK(failure(typed("application/vnd.oasis.opendocument.text", "")) == "malformed");
    CHECK(failure(typed("application/vnd.oasis.opendocument.spreadsheet", "")) == "unknown-format");
    const auto sheet =
        openArticleBytes(writeZip(std::vector<ZipMember>{{"[Content_Types].xml", "<Types/>"},
                                                         {"xl/workbook.xml", "x"}})
                             .value(),
                         "prices.docx");
    CHECK(sheet.error().message.find("“prices.docx” is an Excel workbook") != std::string::npos);
}

TEST_CASE("Deep and endless structures of ODT take linear time", "[odt][hostile]") {
    std::string lists, boxes, spans;
    for (int i = 0; i < 5'000; ++i) {
        lists += "<text:list><text:list-item>" + p("x");
        boxes += "<draw:frame><draw:text-box>" + p("b") + "</draw:text-box></draw:frame>";
        spans += "<text:span>s";
    }
    CHECK(noticeCodes(openedOdt(lists)) == "damaged limit-reached ");
    CHECK(openedOdt(p(boxes)).blocks.size() == 5'000);
    CHECK(openedOdt("<text:p>" + spans).text.size() >= 5'000);
}
