// SPDX-License-Identifier: Apache-2.0
#include "export/docx_parts.h"

#include <span>

#include "export/docx_story.h"
#include "export/office_blocks.h"
#include "export/quote_table.h"
#include "export/quote_words.h"
#include "text/utf.h"

namespace quotelight {

namespace {

// Nine levels of one marker, each indented further.
void writeList(XmlWriter& xml, std::size_t id, const std::string& marker) {
    xml.open("w:abstractNum");
    xml.attribute("w:abstractNumId", std::uint64_t{id});
    for (unsigned level = 0; level < 9; ++level) {
        xml.open("w:lvl");
        xml.attribute("w:ilvl", std::uint64_t{level});
        writeDocxValue(xml, "w:numFmt", "bullet");
        // Word takes any words for a bullet. A percent sign would stand for a number.
        std::string words = marker;
        std::erase(words, '%');
        writeDocxValue(xml, "w:lvlText", words);
        xml.open("w:pPr");
        xml.open("w:ind");
        xml.attribute("w:left", std::uint64_t{567 * (level + 1)});
        xml.attribute("w:hanging", std::uint64_t{425});
        xml.close();
        xml.close();
        xml.close();
    }
    xml.close();
    xml.newLine();
}

// Each note is a paragraph that says who said it and why.
void writeNote(XmlWriter& xml, const ExportView& view, QuoteId quote, bool footnote) {
    xml.open(footnote ? "w:footnote" : "w:comment");
    xml.attribute("w:id", std::uint64_t{view.numbers[quote]});
    if (!footnote) {
        xml.attribute("w:author", "Quotelight");
        xml.attribute("w:initials",
                      std::u16string_view(view.look(view.quote(quote).attribution.speaker).tag));
    }
    xml.open("w:p");
    xml.open("w:pPr");
    writeDocxValue(xml, "w:pStyle", footnote ? "FootnoteText" : "CommentText");
    xml.close();
    xml.open("w:r");
    xml.open("w:rPr");
    writeDocxValue(xml, "w:rStyle", footnote ? "FootnoteReference" : "CommentReference");
    xml.close();
    xml.empty(footnote ? "w:footnoteRef" : "w:annotationRef");
    xml.close();
    writeDocxRun(xml, toUtf16((footnote ? " " : "") + attributionWords(view, quote)));
    xml.close();
    xml.close();
    xml.newLine();
}

// Word wants the two lines that part notes from the text, whether it draws them or not.
constexpr std::string_view separators =
    R"(<w:footnote w:type="separator" w:id="-1"><w:p><w:r><w:separator/></w:r></w:p></w:footnote>)"
    R"(<w:footnote w:type="continuationSeparator" w:id="0"><w:p><w:r><w:continuationSeparator/></w:r></w:p></w:footnote>)"
    "\n";

std::string notes(const ExportView& view, bool footnotes) {
    XmlWriter xml;
    xml.declaration();
    xml.open(footnotes ? "w:footnotes" : "w:comments");
    xml.attribute("xmlns:w", docxNamespace);
    if (footnotes) xml.raw(separators);
    for (const QuoteId quote : view.shown)
        writeNote(xml, view, quote, footnotes);
    xml.close();
    return xml.take();
}

constexpr unsigned tableWidth = 9026;  // the text's, in twentieths of a point

void beginTable(XmlWriter& xml, std::span<const TableColumn> columns) {
    xml.open("w:tbl");
    xml.raw(R"(<w:tblPr><w:tblStyle w:val="TableGrid"/><w:tblW w:w="9026" w:type="dxa"/>)"
            R"(<w:tblLayout w:type="fixed"/></w:tblPr>)");
    xml.open("w:tblGrid");
    for (const TableColumn& column : columns) {
        xml.open("w:gridCol");
        xml.attribute("w:w", std::uint64_t{tableWidth * column.percent / 100});
        xml.close();
    }
    xml.close();
    xml.open("w:tr");
    xml.raw("<w:trPr><w:tblHeader/></w:trPr>");
    for (const TableColumn& column : columns) {
        xml.open("w:tc");
        xml.raw(R"(<w:p><w:pPr><w:pStyle w:val="TableWords"/></w:pPr><w:r><w:rPr><w:b/></w:rPr>)");
        xml.element("w:t", column.heading);
        xml.raw("</w:r></w:p>");
        xml.close();
    }
    xml.close();
    xml.newLine();
}

void writeCell(XmlWriter& xml, std::string_view utf8, std::string_view style = {}) {
    xml.open("w:tc");
    xml.open("w:p");
    xml.open("w:pPr");
    writeDocxValue(xml, "w:pStyle", "TableWords");
    xml.close();
    writeDocxRun(xml, toUtf16(utf8), style);
    xml.close();
    xml.close();
}

void writeSpeakers(const ExportView& view, XmlWriter& xml) {
    beginTable(xml, speakerColumns);
    for (const auto& [speaker, quotes] : view.speakers) {
        xml.open("w:tr");
        writeCell(xml, toUtf8(view.look(speaker).tag), docxSpeakerStyle(speaker));
        writeCell(xml, speaker == noSpeaker ? std::string("Speaker unknown")
                                            : toUtf8(nameOnOneLine(view.analysis, speaker)));
        writeCell(xml, toUtf8(descriptionOnOneLine(view.analysis, speaker)));
        writeCell(xml, std::to_string(quotes));
        xml.close();
        xml.newLine();
    }
    xml.close();
}

void writeQuotes(const ExportView& view, XmlWriter& xml) {
    beginTable(xml, quoteColumns);
    for (const QuoteRow& row : quoteRows(view)) {
        xml.open("w:tr");
        writeCell(xml, std::to_string(row.number));
        writeCell(xml, row.name, docxSpeakerStyle(row.speaker));
        writeCell(xml, row.words);
        writeCell(xml, row.kind);
        writeCell(xml, std::to_string(row.paragraph));
        writeCell(xml, why(view.quote(row.quote), "; "));
        xml.close();
        xml.newLine();
    }
    xml.close();
}

}  // namespace

std::string docxNumbering(const ExportView& view) {
    const std::vector<std::string> markers = listMarkers(view.article);
    XmlWriter xml;
    xml.declaration();
    xml.open("w:numbering");
    xml.attribute("xmlns:w", docxNamespace);
    for (std::size_t i = 0; i < markers.size(); ++i)
        writeList(xml, i, markers[i]);
    for (std::size_t i = 0; i < markers.size(); ++i) {
        xml.open("w:num");
        xml.attribute("w:numId", std::uint64_t{i + 1});
        writeDocxValue(xml, "w:abstractNumId", std::to_string(i));
        xml.close();
    }
    xml.close();
    return xml.take();
}

std::string docxComments(const ExportView& view) {
    return notes(view, false);
}

std::string docxFootnotes(const ExportView& view) {
    return notes(view, true);
}

void writeDocxHead(const ExportView& view, XmlWriter& xml) {
    if (!view.titleInText) writeDocxParagraph(xml, view.title, "Title");
}

void writeDocxTables(const ExportView& view, XmlWriter& xml) {
    if (view.shown.empty()) return;
    xml.raw(
        R"(<w:p><w:pPr><w:pStyle w:val="Heading1"/><w:pageBreakBefore/></w:pPr><w:r><w:t>Who said what</w:t></w:r></w:p>)");
    xml.newLine();
    writeDocxParagraph(xml, toUtf16(tablesPreface(view)), "Subtitle");
    writeSpeakers(view, xml);
    writeDocxParagraph(xml, u"Quotes", "Heading2");
    writeQuotes(view, xml);
    xml.newLine();
    // A table may not end a document.
    xml.raw("<w:p/>");
}

}  // namespace quotelight
