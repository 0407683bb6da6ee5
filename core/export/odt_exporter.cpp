// SPDX-License-Identifier: Apache-2.0
// The article as an OpenDocument text: quotes in a text style a speaker, their attribution in
// annotations or footnotes, and tables of speakers and quotes. OpenDocument 1.2.
#include "export/odt_exporter.h"

#include <set>
#include <span>

#include "export/export_view.h"
#include "export/formats.h"
#include "export/odt_story.h"
#include "export/odt_styles.h"
#include "export/quote_table.h"
#include "export/quote_words.h"
#include "export/xml_writer.h"
#include "text/utf.h"

namespace quotelight {

namespace {

constexpr const char* mediaTypeOfOdt = "application/vnd.oasis.opendocument.text";

std::string manifest() {
    XmlWriter xml;
    xml.declaration();
    xml.open("manifest:manifest");
    xml.attribute("xmlns:manifest", "urn:oasis:names:tc:opendocument:xmlns:manifest:1.0");
    xml.attribute("manifest:version", "1.2");
    const std::pair<const char*, const char*> files[] = {{"/", mediaTypeOfOdt},
                                                         {"content.xml", "text/xml"},
                                                         {"styles.xml", "text/xml"},
                                                         {"meta.xml", "text/xml"}};
    for (const auto& [path, type] : files) {
        xml.newLine();
        xml.open("manifest:file-entry");
        xml.attribute("manifest:full-path", path);
        xml.attribute("manifest:media-type", type);
        xml.close();
    }
    xml.close();
    return xml.take();
}

std::string meta(const ExportView& view) {
    XmlWriter xml;
    openOdtRoot(xml, "office:document-meta");
    xml.open("office:meta");
    xml.element("meta:generator", "Quotelight");
    xml.element("dc:title", std::u16string_view(view.title));
    const std::string& byline = view.article.metadata.byline;
    if (!byline.empty()) xml.element("dc:creator", byline);
    xml.close();
    xml.close();
    return xml.take();
}

void writeCell(XmlWriter& xml, std::string_view utf8, std::string_view style = "TableWords",
               std::string_view words = {}) {
    xml.open("table:table-cell");
    xml.attribute("table:style-name", "Cell");
    xml.attribute("office:value-type", "string");
    xml.open("text:p");
    xml.attribute("text:style-name", style);
    if (!words.empty()) {
        xml.open("text:span");
        xml.attribute("text:style-name", words);
    }
    writeOdtText(xml, toUtf16(utf8));
    if (!words.empty()) xml.close();
    xml.close();
    xml.close();
}

constexpr unsigned tableMillimetres = 160;  // the text's width on A4, as the style says it

std::string columnStyle(const TableColumn& column) {
    return "Column" + std::to_string(column.percent);
}

void beginTable(XmlWriter& xml, std::string_view name, std::span<const TableColumn> columns) {
    xml.open("table:table");
    xml.attribute("table:name", name);
    xml.attribute("table:style-name", "WholeWidth");
    for (const TableColumn& column : columns) {
        xml.open("table:table-column");
        xml.attribute("table:style-name", columnStyle(column));
        xml.close();
    }
    xml.open("table:table-header-rows");
    xml.open("table:table-row");
    for (const TableColumn& column : columns)
        writeCell(xml, column.heading, "TableHeading");
    xml.close();
    xml.close();
    xml.newLine();
}

void writeColumnStyles(XmlWriter& xml) {
    std::set<std::string> written;
    for (const std::span<const TableColumn> columns :
         {std::span<const TableColumn>(speakerColumns), std::span<const TableColumn>(quoteColumns)})
        for (const TableColumn& column : columns) {
            if (!written.insert(columnStyle(column)).second) continue;
            xml.open("style:style");
            xml.attribute("style:name", columnStyle(column));
            xml.attribute("style:family", "table-column");
            xml.open("style:table-column-properties");
            xml.attribute("style:column-width",
                          std::to_string(column.percent * tableMillimetres / 100) + "mm");
            xml.close();
            xml.close();
        }
}

void writeSpeakers(const ExportView& view, XmlWriter& xml) {
    beginTable(xml, "Speakers", speakerColumns);
    for (const auto& [speaker, quotes] : view.speakers) {
        xml.open("table:table-row");
        writeCell(xml, toUtf8(view.look(speaker).tag), "TableWords", odtSpeakerStyle(speaker));
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
    beginTable(xml, "Quotes", quoteColumns);
    for (const QuoteRow& row : quoteRows(view)) {
        xml.open("table:table-row");
        writeCell(xml, std::to_string(row.number));
        writeCell(xml, row.name, "TableWords", odtSpeakerStyle(row.speaker));
        writeCell(xml, row.words);
        writeCell(xml, row.kind);
        writeCell(xml, std::to_string(row.paragraph));
        writeCell(xml, why(view.quote(row.quote), "; "));
        xml.close();
        xml.newLine();
    }
    xml.close();
}

void writeHeading(XmlWriter& xml, std::string_view style, unsigned level, std::string_view words) {
    xml.open("text:h");
    xml.attribute("text:style-name", style);
    xml.attribute("text:outline-level", std::uint64_t{level});
    xml.text(words);
    xml.close();
    xml.newLine();
}

void writeTables(const ExportView& view, XmlWriter& xml) {
    if (view.shown.empty()) return;
    writeHeading(xml, "HeadingOnNewPage", 1, "Who said what");
    writeOdtParagraph(xml, toUtf16(tablesPreface(view)), "Subtitle");
    writeSpeakers(view, xml);
    writeHeading(xml, "Heading2", 2, "Quotes");
    writeQuotes(view, xml);
}

void writeAutomaticStyles(XmlWriter& xml) {
    xml.open("office:automatic-styles");
    xml.raw(R"(<style:style style:name="Cell" style:family="table-cell">)"
            R"(<style:table-cell-properties fo:padding="0.1cm" fo:border="0.5pt solid #bfbfbf"/>)"
            R"(</style:style>)"
            R"(<style:style style:name="WholeWidth" style:family="table">)"
            R"(<style:table-properties style:width="160mm" table:align="left"/></style:style>)"
            R"(<style:style style:name="HeadingOnNewPage" style:family="paragraph" )"
            R"(style:parent-style-name="Heading1">)"
            R"(<style:paragraph-properties fo:break-before="page"/></style:style>)");
    writeColumnStyles(xml);
    xml.close();
}

std::string content(const ExportView& view) {
    XmlWriter xml;
    xml.reserve(view.article.text.size() * 4);
    openOdtRoot(xml, "office:document-content");
    writeAutomaticStyles(xml);
    xml.newLine();
    xml.open("office:body");
    xml.open("office:text");
    xml.newLine();
    if (!view.titleInText) writeOdtParagraph(xml, view.title, "Title");
    writeOdtStory(view, xml);
    writeTables(view, xml);
    xml.close();
    xml.close();
    xml.close();
    return xml.take();
}

class OdtExporter final : public Exporter {
public:
    const char* id() const override { return "odt"; }
    const char* description() const override { return "OpenDocument text"; }
    const char* extension() const override { return "odt"; }
    const char* mediaType() const override { return mediaTypeOfOdt; }

    Result<std::string> write(const ExportRequest& request) const override {
        return writeZip(odtMembers(request));
    }
};

}  // namespace

std::vector<ZipMember> odtMembers(const ExportRequest& request) {
    const ExportView view(request);
    std::vector<ZipMember> members;
    members.push_back({"mimetype", mediaTypeOfOdt, Packing::Stored});
    members.push_back({"content.xml", content(view)});
    members.push_back({"styles.xml", odtStyles(view)});
    members.push_back({"meta.xml", meta(view)});
    members.push_back({"META-INF/manifest.xml", manifest()});
    return members;
}

const Exporter& odtExporter() {
    static const OdtExporter exporter;
    return exporter;
}

}  // namespace quotelight
