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
using namespace std::string_literals;

namespace {

Article openedDocx(const std::string& body, const std::vector<ZipMember>& more = {}) {
    const Result<Article> article = openArticleBytes(docx(body, more), "story.docx");
    REQUIRE(article.ok());
    checkInvariants(*article);
    CHECK(article->format == "docx");
    return *article;
}

// A heading keeps the structure of plain texts from being sought.
const std::string heading =
    "<w:p><w:pPr><w:outlineLvl w:val='0'/></w:pPr><w:r><w:t>Top</w:t></w:r></w:p>";

std::string blocks(const std::string& body, const std::vector<ZipMember>& more = {}) {
    const std::string all = dump(openedDocx(heading + body, more));
    REQUIRE(all.starts_with("heading 1: Top\n"));
    return all.substr(15);
}

std::string p(const std::string& runs, const std::string& properties = {}) {
    return "<w:p><w:pPr>" + properties + "</w:pPr>" + runs + "</w:p>";
}

std::string r(const std::string& words, const std::string& properties = {}) {
    return "<w:r><w:rPr>" + properties + "</w:rPr><w:t xml:space='preserve'>" + words +
           "</w:t></w:r>";
}

const ZipMember styles = {
    "word/styles.xml",
    "<w:styles xmlns:w='http://schemas.openxmlformats.org/wordprocessingml/2006/main'>"
    "<w:style w:type='paragraph' w:styleId='berschrift2'><w:name w:val='heading 2'/></w:style>"
    "<w:style w:type='paragraph' w:styleId='Own'><w:name w:val='Own'/><w:basedOn "
    "w:val='berschrift2'/></w:style>"
    "<w:style w:type='paragraph' w:styleId='T'><w:name w:val='Title'/></w:style>"
    "<w:style w:type='paragraph' w:styleId='C'><w:name w:val='caption'/></w:style>"
    "<w:style w:type='paragraph' w:styleId='Q'><w:name w:val='Quote'/></w:style>"
    "<w:style w:type='paragraph' w:styleId='I1'><w:name w:val='toc 1'/></w:style>"
    "<w:style w:type='paragraph' w:styleId='L'><w:name w:val='List Number'/><w:pPr><w:numPr>"
    "<w:numId w:val='2'/></w:numPr></w:pPr></w:style>"
    "<w:style w:type='character' w:styleId='S'><w:name "
    "w:val='Strong'/><w:rPr><w:b/></w:rPr></w:style>"
    "<w:style w:type='paragraph' w:styleId='Loop'><w:name w:val='x'/><w:basedOn "
    "w:val='Loop'/></w:style>"
    "</w:styles>"};

std::string style(const std::string& id) {
    return "<w:pStyle w:val='" + id + "'/>";
}

const ZipMember numbering = {
    "word/numbering.xml",
    "<w:numbering xmlns:w='http://schemas.openxmlformats.org/wordprocessingml/2006/main'>"
    "<w:abstractNum w:abstractNumId='1'><w:lvl w:ilvl='0'><w:numFmt w:val='bullet'/><w:lvlText "
    "w:val='\xEF\x82\xB7'/></w:lvl></w:abstractNum>"
    "<w:abstractNum w:abstractNumId='2'><w:lvl w:ilvl='0'><w:start w:val='3'/><w:numFmt "
    "w:val='decimal'/><w:lvlText w:val='%1.'/></w:lvl><w:lvl w:ilvl='1'><w:numFmt "
    "w:val='lowerLetter'/><w:lvlText w:val='%1.%2)'/></w:lvl></w:abstractNum>"
    "<w:num w:numId='1'><w:abstractNumId w:val='1'/></w:num>"
    "<w:num w:numId='2'><w:abstractNumId w:val='2'/></w:num>"
    "<w:num w:numId='3'><w:abstractNumId w:val='2'/><w:lvlOverride w:ilvl='0'><w:startOverride "
    "w:val='1'/></w:lvlOverride></w:num></w:numbering>"};

std::string item(const std::string& list, int level, const std::string& words) {
    return p(r(words), "<w:numPr><w:ilvl w:val='" + std::to_string(level) + "'/><w:numId w:val='" +
                           list + "'/></w:numPr>");
}

const ZipMember relations = {
    "word/_rels/document.xml.rels",
    "<Relationships><Relationship Id='link' TargetMode='External' Type='x/hyperlink' "
    "Target='https://example.org/a'/><Relationship Id='bad' TargetMode='External' "
    "Type='x/hyperlink' Target='javascript:alert(1)'/><Relationship Id='pic' Type='x/image' "
    "Target='media/a.png'/><Relationship Id='far' TargetMode='External' Type='x/image' "
    "Target='https://example.org/track.png'/><Relationship Id='out' Type='x/image' "
    "Target='../../etc/passwd'/></Relationships>"};

std::string picture(const std::string& relation, const std::string& words) {
    return "<w:r><w:drawing><wp:inline><wp:docPr descr='" + words +
           "'/><a:graphic><a:blip r:embed='" + relation +
           "'/></a:graphic></wp:inline></w:drawing></w:r>";
}

}  // namespace

TEST_CASE("Styles and outline levels make headings, captions and quotations", "[docx]") {
    CHECK(blocks(p(r("Two"), style("berschrift2")) + p(r("Own"), style("Own")) +
                     p(r("Title"), style("T")) + p(r("A caption"), style("C")) +
                     p(r("A quotation"), style("Q")) + p(r("Loop"), style("Loop")) +
                     p(r("Contents 1"), style("I1")) +
                     p(r("Out"), style("Own") + "<w:outlineLvl w:val='9'/>"),
                 {styles}) ==
          "heading 2: Two\nheading 2: Own\nheading 1: Title\ncaption: A caption\n"
          "block-quote 1: A quotation\nparagraph: Loop\nparagraph: Out\n");
}

TEST_CASE("Lists have their markers", "[docx]") {
    CHECK(blocks(item("1", 0, "dot") + item("2", 0, "three") + item("2", 1, "a") +
                     item("2", 1, "b") + item("2", 0, "four") + item("2", 1, "a again") +
                     item("3", 0, "one") + p(r("styled"), style("L")) +
                     p(r("none"), style("L") + "<w:numPr><w:numId w:val='0'/></w:numPr>"),
                 {numbering, styles}) ==
          "list-item 1 •: dot\nlist-item 1 3.: three\nlist-item 2 3.a): a\nlist-item 2 3.b): b\n"
          "list-item 1 4.: four\nlist-item 2 4.a): a again\nlist-item 1 1.: one\n"
          "list-item 1 2.: styled\nparagraph: none\n");
}

TEST_CASE("Insertions are in, deletions and comments out", "[docx]") {
    const Article article = openedDocx(heading +
                                       p(r("She said ") + "<w:ins>" + r("“yes” ") +
                                         "</w:ins><w:del><w:r><w:delText>“never” "
                                         "</w:delText></w:r></w:del><w:moveFrom>" +
                                         r("“old place” ") + "</w:moveFrom>" +
                                         "<w:commentRangeStart w:id='1'/>" + r("today.") +
                                         "<w:commentRangeEnd w:id='1'/><w:r>"
                                         "<w:commentReference w:id='1'/></w:r>") +
                                       p("<w:moveTo>" + r("“new place”") + "</w:moveTo>"));
    CHECK(dump(article) ==
          "heading 1: Top\nparagraph: She said “yes” today.\nparagraph: “new place”\n");
    CHECK(noticeCodes(article) == "omitted ");
    CHECK(article.notices.front().message ==
          "Left out of the article: 2 deleted passages, 1 comment.");
}

TEST_CASE("A paragraph whose end is deleted goes on in the next", "[docx]") {
    const std::string gone = "<w:rPr><w:del w:id='1'/></w:rPr>";
    CHECK(blocks(p(r("One "), gone) + p(r("two."))) == "paragraph: One two.\n");
    CHECK(blocks(p("<w:del><w:r><w:delText>All gone</w:delText></w:r></w:del>", gone) +
                     p(r("Next"), style("Q")),
                 {styles}) == "block-quote 1: Next\n");
    CHECK(blocks("<w:tbl><w:tr><w:trPr><w:del/></w:trPr><w:tc>" + p(r("gone")) +
                 "</w:tc></w:tr><w:tr><w:tc>" + p(r("stays")) + "</w:tc></w:tr></w:tbl>") ==
          "table-cell: stays\n");
}

TEST_CASE("Hidden text is out, unless it is switched off", "[docx]") {
    CHECK(blocks(p(r("Seen ") + r("hidden ", "<w:vanish/>") +
                   r("too.", "<w:vanish w:val='0'/>"))) == "paragraph: Seen too.\n");
}

TEST_CASE("Fields give their results, never their codes", "[docx]") {
    const auto character = [](const std::string& type) {
        return "<w:r><w:fldChar w:fldCharType='" + type + "'/></w:r>";
    };
    const std::string code = "<w:r><w:instrText>INCLUDETEXT \"/etc/passwd\" </w:instrText></w:r>";
    CHECK(blocks(p(r("a ") + character("begin") + code + r("code") + character("separate") +
                   r("result") + character("end") + r(" z"))) == "paragraph: a result z\n");
    // One inside another's code; one that never ends.
    CHECK(blocks(p(character("begin") + code + character("begin") + code + character("separate") +
                   r("inner") + character("end") + character("separate") + r("outer") +
                   character("end"))) == "paragraph: outer\n");
    CHECK(blocks(p(r("a") + character("begin") + r("lost")) + p(r("found"))) ==
          "paragraph: a\nparagraph: found\n");
    CHECK(blocks(p("<w:fldSimple w:instr='DDEAUTO c:\\\\x.exe'>" + r("result") +
                   "</w:fldSimple>")) == "paragraph: result\n");
    const Article linked =
        openedDocx(p(character("begin") +
                     "<w:r><w:instrText>HYPERLINK \"https://example.org/b\"</w:instrText>"
                     "</w:r>" +
                     character("separate") + r("words") + character("end") + r(" after")));
    CHECK(dumpStyles(linked) == "link https://example.org/b: words\n");
}

TEST_CASE("Links, emphasis and line breaks are kept", "[docx]") {
    const Article article = openedDocx(
        p(r("A ") + r("bold ", "<w:b/>") + r("one", "<w:rStyle w:val='S'/>") + r(", ") +
          r("slanted", "<w:i/>") + "<w:hyperlink r:id='link'>" + r(" and ") +
          r("linked", "<w:b/>") + "</w:hyperlink><w:hyperlink r:id='bad'>" + r(" not") +
          "</w:hyperlink>" +
          "<w:r><w:br/><w:t>next</w:t><w:tab/><w:t>tab</w:t><w:br w:type='page'/><w:t>page</w:t>"
          "<w:noBreakHyphen/></w:r>"),
        {relations, styles});
    CHECK(dump(article) == "paragraph: A bold one, slanted and linked not\\nnext tab page\u2011\n");
    CHECK(dumpStyles(article) ==
          "strong: bold one\nemphasis: slanted\nlink https://example.org/a: and linked\n"
          "strong: linked\n");
}

TEST_CASE("Notes stand apart at the end, in the order of the text", "[docx]") {
    const std::string names =
        " xmlns:w='http://schemas.openxmlformats.org/wordprocessingml/2006/main'";
    const ZipMember footnotes = {
        "word/footnotes.xml", "<w:footnotes" + names + "><w:footnote w:id='0' w:type='separator'>" +
                                  p(r("----")) + "</w:footnote><w:footnote w:id='2'>" +
                                  p(r("second")) + "</w:footnote><w:footnote w:id='1'>" +
                                  p("<w:r><w:footnoteRef/></w:r>" + r(" first")) + p(r("more")) +
                                  "</w:footnote>"
                                  "<w:footnote w:id='9'>" +
                                  p(r("not referred to")) + "</w:footnote></w:footnotes>"};
    const ZipMember endnotes = {"word/endnotes.xml", "<w:endnotes" + names +
                                                         "><w:endnote w:id='1'>" + p(r("end")) +
                                                         "</w:endnote></w:endnotes>"};
    const auto reference = [](const std::string& kind, const std::string& id) {
        return "<w:r><w:" + kind + "noteReference w:id='" + id + "'/></w:r>";
    };
    CHECK(blocks(p(r("A") + reference("end", "1") + reference("foot", "1") + r(" b") +
                   reference("foot", "2")),
                 {footnotes, endnotes}) ==
          "paragraph: A b\nfootnote: first\nfootnote: more\nfootnote: second\nfootnote: end\n");
}

TEST_CASE("Tables give cells; a table for the layout gives its paragraphs", "[docx]") {
    const auto cell = [](const std::string& content) { return "<w:tc>" + content + "</w:tc>"; };
    const Article table = openedDocx(heading + "<w:tbl><w:tr>" + cell(p(r("a")) + p(r("b"))) +
                                     cell(p(r("c"))) + "</w:tr><w:tr>" + cell(p(r("d"))) +
                                     cell(p("")) + "</w:tr></w:tbl>" + p(r("after")));
    CHECK(dump(table) ==
          "heading 1: Top\ntable-cell: a\\nb\ntable-cell: c\ntable-cell: d\nparagraph: after\n");
    CHECK(toUtf8(table.text) == "Top\n\na\nb\tc\nd\n\nafter");
    const std::string words(400, 'w');
    CHECK(blocks("<w:tbl><w:tr>" + cell(p(r(words)) + p(r("short"))) + "</w:tr></w:tbl>") ==
          "paragraph: " + words + "\nparagraph: short\n");
}

TEST_CASE("A text box is read once, after its paragraph", "[docx]") {
    const std::string box =
        "<w:txbxContent>" + p(r("In the box.")) + p(r("Still.")) + "</w:txbxContent>";
    const std::string run = "<w:r><mc:AlternateContent><mc:Choice><w:drawing>" + box +
                            "</w:drawing></mc:Choice><mc:Fallback><w:pict><v:textbox>" + box +
                            "</v:textbox></w:pict></mc:Fallback></mc:AlternateContent></w:r>";
    CHECK(
        blocks(p(r("Before ") + run + r("after.")) + p(r("Next."))) ==
        "paragraph: Before after.\nparagraph: In the box.\nparagraph: Still.\nparagraph: Next.\n");
}

TEST_CASE("Pictures of the file are kept with their words; none is fetched", "[docx]") {
    const Article article = openedDocx(
        heading + p(r("Before ") + picture("pic", "A pump") + r("after.")) +
            p(picture("far", "Elsewhere") + picture("out", "Out") + picture("gone", "Gone")) +
            p(r("End.")),
        {relations, {"word/media/a.png", png(60, 40)}});
    CHECK(dump(article) == "heading 1: Top\nparagraph: Before after.\nparagraph: End.\n");
    REQUIRE(article.images.size() == 3);
    CHECK(article.images[0].alternative == "A pump");
    REQUIRE(article.images[0].bytes != nullptr);
    CHECK(*article.images[0].bytes == png(60, 40));
    CHECK(article.images[1].alternative == "Elsewhere");
    CHECK(article.images[1].bytes == nullptr);
    CHECK(article.images[2].bytes == nullptr);
}

TEST_CASE("A picture that claims to be enormous is not kept", "[docx][hostile]") {
    const Article article = openedDocx(p(picture("pic", "Huge")),
                                       {relations, {"word/media/a.png", png(50'000, 50'000)}});
    REQUIRE(article.images.size() == 1);
    CHECK(article.images[0].bytes == nullptr);
    CHECK(noticeCodes(article) == "omitted empty-text ");
}

TEST_CASE("Facts come from the text first, then from the properties", "[docx]") {
    const ZipMember core = {"docProps/core.xml",
                            "<c xmlns:dc='http://purl.org/dc/elements/1.1/' "
                            "xmlns:dcterms='http://purl.org/dc/terms/'><dc:title>Draft 3</dc:title>"
                            "<dc:creator>ihm</dc:creator><dcterms:created>2026-03-04T10:00:00Z"
                            "</dcterms:created><dc:language>en</dc:language></c>"};
    const Article stated = openedDocx(p(r("words and words and words.")), {core});
    CHECK(stated.metadata.title == "Draft 3");
    CHECK(stated.metadata.byline == "ihm");
    CHECK(stated.metadata.date == "2026-03-04T10:00:00Z");
    CHECK(stated.metadata.language == "en");
    const Article seen = openedDocx(heading + p(r("By Ida Holm")) + p(r("4 March 2026")), {core});
    CHECK(seen.metadata.title == "Top");
    CHECK(seen.metadata.byline == "Ida Holm");
    CHECK(seen.metadata.date == "4 March 2026");
}

TEST_CASE("Macros, embedded documents and templates change nothing", "[docx]") {
    const Article article = openedDocx(heading + p(r("Text.")) + "<w:altChunk r:id='x'/>",
                                       {{"word/vbaProject.bin", "\xD0\xCF"}});
    CHECK(dump(article) == "heading 1: Top\nparagraph: Text.\n");
    CHECK(article.notices.front().message == "Left out of the article: 1 embedded document.");
    const auto renamed = openArticleBytes(docx(p(r("Text."))), "notes.txt");
    REQUIRE(renamed.ok());
    CHECK(noticeCodes(*renamed) == "wrong-extension ");
    CHECK(openArticleBytes(docx(p(r("Text."))), "macro.docm")->notices.empty());
}

TEST_CASE("Broken documents say so, or give what could be read", "[docx][hostile]") {
    const auto failure = [](const std::string& bytes) {
        const Result<Article> article = openArticleBytes(bytes, "story.docx");
        return article ? "opened"s : std::string(errorCodeName(article.error().code));
    };
    const std::string whole = docx(heading + p(r("Words.")));
    CHECK(failure(whole.substr(0, whole.size() / 2)) == "malformed");
    CHECK(failure(writeZip(std::vector<ZipMember>{{"word/styles.xml", "<a/>"}}).value()) ==
          "malformed");
    CHECK(failure(writeZip(std::vector<ZipMember>{{"word/document.xml", "no xml"}}).value()) ==
          "malformed");
    const std::string locked = "\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1" + std::string(600, '\0') +
                               "E\0n\0c\0r\0y\0p\0t\0e\0d\0P\0a\0c\0k\0a\0g\0e\0"s;
    CHECK(failure(locked) == "protected");
    CHECK(failure(docx(std::string(std::size_t{3} << 20, ' '))) == "too-large");

    const std::string names =
        "<w:document "
        "xmlns:w='http://schemas.openxmlformats.org/wordprocessingml/2006/main'><w:body>";
    const auto part = [&](const std::string& body) {
        return openArticleBytes(
            writeZip(std::vector<ZipMember>{{"word/document.xml", names + body}}).value(),
            "x.docx");
    };
    const auto cut = part(heading + p(r("Whole.")) + "<w:p><w:r><w:t>Hal");
    REQUIRE(cut.ok());
    CHECK(dump(*cut) == "heading 1: Top\nparagraph: Whole.\nparagraph: Hal\n");
    CHECK(noticeCodes(*cut) == "damaged ");
    const auto wild =
        part(heading + p(r("Half &#xD83D; \xED\xA0\xBD and &bomb;")) + "</w:body></w:document>");
    REQUIRE(wild.ok());
    CHECK(noticeCodes(*wild) == "invalid-bytes omitted invalid-bytes ");
}

TEST_CASE("Deep and endless structures take linear time", "[docx][hostile]") {
    std::string tables, boxes, fields, joined;
    for (int i = 0; i < 5'000; ++i) {
        tables += "<w:tbl><w:tr><w:tc>" + p(r("x"));
        boxes += "<w:r><w:pict><w:txbxContent>" + p(r("b")) + "</w:txbxContent></w:pict></w:r>";
        fields += "<w:r><w:fldChar w:fldCharType='begin'/></w:r>";
        joined += p(r("j"), "<w:rPr><w:del/></w:rPr>");
    }
    // No more than limits::ratioMatters, beyond which such repetition is a bomb.
    CHECK(noticeCodes(openedDocx(tables)) == "damaged limit-reached ");
    CHECK(openedDocx(p(boxes)).blocks.size() == 5'000);
    CHECK(openedDocx(p(fields + r("lost")) + p(r("found"))).blocks.size() == 1);
    CHECK(openedDocx(joined).blocks.size() == 1);
}
