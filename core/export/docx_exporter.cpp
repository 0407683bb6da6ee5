// SPDX-License-Identifier: Apache-2.0
// The article as a Word document: quotes in a character style a speaker, their attribution in
// comments or footnotes, and tables of speakers and quotes. ECMA-376, transitional.
#include "export/docx_exporter.h"

#include "export/docx_parts.h"
#include "export/docx_story.h"
#include "export/export_view.h"
#include "export/formats.h"
#include "export/office_blocks.h"
#include "export/xml_writer.h"
#include "text/utf.h"

namespace quotelight {

namespace {

constexpr std::string_view packageNames =
    "http://schemas.openxmlformats.org/package/2006/relationships";
constexpr std::string_view officeNames =
    "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

std::string notesName(const ExportView& view) {
    return view.request.footnotes ? "footnotes" : "comments";
}

void writePartType(XmlWriter& xml, std::string_view part, std::string_view type) {
    xml.open("Override");
    xml.attribute("PartName", part);
    xml.attribute("ContentType", type);
    xml.close();
    xml.newLine();
}

void writeWordType(XmlWriter& xml, const std::string& part, const std::string& type) {
    writePartType(
        xml, "/word/" + part + ".xml",
        "application/vnd.openxmlformats-officedocument.wordprocessingml." + type + "+xml");
}

std::string contentTypes(const ExportView& view) {
    XmlWriter xml;
    xml.declaration();
    xml.open("Types");
    xml.attribute("xmlns", "http://schemas.openxmlformats.org/package/2006/content-types");
    xml.raw(
        R"(<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>)");
    xml.raw(R"(<Default Extension="xml" ContentType="application/xml"/>)");
    xml.newLine();
    writeWordType(xml, "document", "document.main");
    for (const std::string& part :
         {std::string("styles"), std::string("numbering"), notesName(view)})
        writeWordType(xml, part, part);
    writePartType(xml, "/docProps/core.xml",
                  "application/vnd.openxmlformats-package.core-properties+xml");
    xml.close();
    return xml.take();
}

void writeRelation(XmlWriter& xml, std::string_view id, std::string_view type,
                   std::string_view target, bool external = false) {
    xml.open("Relationship");
    xml.attribute("Id", id);
    xml.attribute("Type", type);
    xml.attribute("Target", target);
    if (external) xml.attribute("TargetMode", "External");
    xml.close();
    xml.newLine();
}

std::string officeRelation(std::string_view kind) {
    return std::string(officeNames) + '/' + std::string(kind);
}

std::string packageRelations() {
    XmlWriter xml;
    xml.declaration();
    xml.open("Relationships");
    xml.attribute("xmlns", packageNames);
    writeRelation(xml, "rId1", officeRelation("officeDocument"), "word/document.xml");
    writeRelation(xml, "rId2",
                  "http://schemas.openxmlformats.org/package/2006/relationships/metadata/"
                  "core-properties",
                  "docProps/core.xml");
    xml.close();
    return xml.take();
}

std::string documentRelations(const ExportView& view, const DocxStory& story) {
    XmlWriter xml;
    xml.declaration();
    xml.open("Relationships");
    xml.attribute("xmlns", packageNames);
    writeRelation(xml, "rId1", officeRelation("styles"), "styles.xml");
    writeRelation(xml, "rId2", officeRelation("numbering"), "numbering.xml");
    writeRelation(xml, "rId3", officeRelation(notesName(view)), notesName(view) + ".xml");
    for (std::size_t i = 0; i < story.links.size(); ++i)
        writeRelation(xml, "rLink" + std::to_string(i + 1), officeRelation("hyperlink"),
                      story.links[i], true);
    xml.close();
    return xml.take();
}

std::string coreProperties(const ExportView& view) {
    XmlWriter xml;
    xml.declaration();
    xml.open("cp:coreProperties");
    xml.attribute("xmlns:cp",
                  "http://schemas.openxmlformats.org/package/2006/metadata/core-properties");
    xml.attribute("xmlns:dc", "http://purl.org/dc/elements/1.1/");
    xml.element("dc:title", std::u16string_view(view.title));
    const std::string& byline = view.article.metadata.byline;
    if (!byline.empty()) xml.element("dc:creator", byline);
    if (const std::string language = documentLanguage(view); !language.empty())
        xml.element("dc:language", language);
    xml.close();
    return xml.take();
}

std::string document(const ExportView& view, DocxStory& story) {
    XmlWriter xml;
    xml.reserve(view.article.text.size() * 4);
    xml.declaration();
    xml.open("w:document");
    xml.attribute("xmlns:w", docxNamespace);
    xml.attribute("xmlns:r", officeNames);
    xml.open("w:body");
    writeDocxHead(view, xml);
    story = writeDocxStory(view, xml);
    writeDocxTables(view, xml);
    // A4 with margins of an inch.
    xml.raw(
        R"(<w:sectPr><w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:top="1440" w:right="1440" w:bottom="1440" w:left="1440" w:header="708" w:footer="708" w:gutter="0"/></w:sectPr>)");
    xml.close();
    xml.close();
    return xml.take();
}

class DocxExporter final : public Exporter {
public:
    const char* id() const override { return "docx"; }
    const char* description() const override { return "Word document"; }
    const char* extension() const override { return "docx"; }
    const char* mediaType() const override {
        return "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
    }

    Result<std::string> write(const ExportRequest& request) const override {
        return writeZip(docxMembers(request));
    }
};

}  // namespace

std::vector<ZipMember> docxMembers(const ExportRequest& request) {
    const ExportView view(request);
    DocxStory story;
    std::string text = document(view, story);
    std::vector<ZipMember> members;
    members.push_back({"[Content_Types].xml", contentTypes(view)});
    members.push_back({"_rels/.rels", packageRelations()});
    members.push_back({"docProps/core.xml", coreProperties(view)});
    members.push_back({"word/document.xml", std::move(text)});
    members.push_back({"word/_rels/document.xml.rels", documentRelations(view, story)});
    members.push_back({"word/styles.xml", docxStyles(view)});
    members.push_back({"word/numbering.xml", docxNumbering(view)});
    members.push_back({"word/" + notesName(view) + ".xml",
                       request.footnotes ? docxFootnotes(view) : docxComments(view)});
    return members;
}

const Exporter& docxExporter() {
    static const DocxExporter exporter;
    return exporter;
}

}  // namespace quotelight
