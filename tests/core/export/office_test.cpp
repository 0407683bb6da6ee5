// SPDX-License-Identifier: Apache-2.0
// What stands inside the packages of office documents.
#include <algorithm>
#include <string>
#include <vector>

#include "export/docx_exporter.h"
#include "export/odt_exporter.h"
#include "export/xlsx_exporter.h"
#include "export/xlsx_sheet.h"
#include "made_reading.h"
#include "support/catch.h"

using namespace quotelight;
using namespace quotelight::test;

namespace {

Filter everyKind() {
    Filter filter;
    filter.indirect = true;
    return filter;
}

using Members = std::vector<ZipMember> (*)(const ExportRequest&);

std::vector<ZipMember> membersOf(Members members, const MadeReading& made, bool footnotes = false,
                                 const Filter& filter = everyKind()) {
    const Reading reading = made.reading();
    ExportRequest request{reading, filter, "news/council.md"};
    request.footnotes = footnotes;
    return members(request);
}

std::string member(const std::vector<ZipMember>& members, std::string_view name) {
    const auto found = std::find_if(members.begin(), members.end(),
                                    [&](const ZipMember& one) { return one.name == name; });
    REQUIRE(found != members.end());
    return found->bytes;
}

std::size_t count(std::string_view text, std::string_view words) {
    std::size_t found = 0;
    for (auto at = text.find(words); at != std::string_view::npos; at = text.find(words, at + 1))
        ++found;
    return found;
}

}  // namespace

TEST_CASE("Every quote shown has one comment, begun, ended and referred to once", "[export]") {
    const auto members = membersOf(docxMembers, councilMeeting());
    const std::string text = member(members, "word/document.xml");
    CHECK(count(member(members, "word/comments.xml"), "<w:comment ") == 8);
    CHECK(count(text, "<w:commentRangeStart ") == 8);
    CHECK(count(text, "<w:commentRangeEnd ") == 8);
    CHECK(count(text, "<w:commentReference ") == 8);
    const std::string content = member(membersOf(odtMembers, councilMeeting()), "content.xml");
    CHECK(count(content, "<office:annotation ") == 8);
    CHECK(count(content, "<office:annotation-end ") == 8);
}

TEST_CASE("Attributions can be footnotes instead of comments", "[export]") {
    const auto members = membersOf(docxMembers, councilMeeting(), true);
    CHECK(count(member(members, "word/document.xml"), "<w:footnoteReference ") == 8);
    CHECK(count(member(members, "word/document.xml"), "comment") == 0);
    CHECK(count(member(members, "word/footnotes.xml"), "<w:footnote w:id") == 8);
    const std::string content =
        member(membersOf(odtMembers, councilMeeting(), true), "content.xml");
    CHECK(count(content, "<text:note ") == 8);
    CHECK(count(content, "annotation") == 0);
}

TEST_CASE("Quotes that a filter hides are plain text", "[export]") {
    Filter filter = everyKind();
    filter.speakers = {0};
    const auto members = membersOf(docxMembers, councilMeeting(), false, filter);
    CHECK(count(member(members, "word/comments.xml"), "<w:comment ") == 3);
    CHECK(count(member(members, "word/document.xml"), "Speaker1") > 0);
    CHECK(count(member(members, "word/document.xml"), "\"Speaker3\"") == 0);
}

TEST_CASE("A table keeps its rows, and each row as many cells as the longest", "[export]") {
    MadeReading made;
    made.block(BlockKind::TableCell, u"Port").block(BlockKind::TableCell, u"Ships");
    made.article.text = u"Port\tShips\nSollen";
    made.article.blocks = {{{0, 4}, BlockKind::TableCell, 0, {}, false},
                           {{5, 10}, BlockKind::TableCell, 0, {}, false},
                           {{11, 17}, BlockKind::TableCell, 0, {}, false}};
    const std::string text = member(membersOf(docxMembers, made), "word/document.xml");
    CHECK(count(text, "<w:tr>") == 2);
    CHECK(count(text, "<w:tc>") == 4);
    const std::string content = member(membersOf(odtMembers, made), "content.xml");
    CHECK(count(content, "<table:table-row>") == 2);
    CHECK(count(content, "<table:table-cell ") == 4);
}

TEST_CASE("A sheet's words are words, cut to what a cell holds", "[export]") {
    XlsxSheet sheet({{"One", 10}, {"Two", 10}});
    sheet.beginRow();
    sheet.words("=1+1");
    sheet.words("_x0041_ and _x");
    sheet.beginRow();
    sheet.words(std::string(40'000, 'a'));
    CHECK(sheet.range() == "A1:B3");
    const std::string xml = sheet.finish();
    CHECK(count(xml, "<f>") == 0);
    CHECK(count(xml, ">=1+1</t>") == 1);
    CHECK(count(xml, "_x005F_x0041_ and _x<") == 1);
    CHECK(count(xml, std::string(32'766, 'a') + "…</t>") == 1);
}
