// SPDX-License-Identifier: Apache-2.0
// Word documents (ECMA-376 and ISO 29500, transitional and strict): DOCX, DOCM, DOTX, DOTM. Macros
// are never looked at, nothing outside the file is.

#include <algorithm>
#include <map>
#include <utility>

#include "article/article_builder.h"
#include "article/formats/docx_names.h"
#include "article/formats/docx_numbering.h"
#include "article/formats/docx_styles.h"
#include "article/formats/docx_writer.h"
#include "article/formats/opc_relations.h"
#include "article/formats/package_article.h"
#include "article/formats/package_pictures.h"
#include "article/formats/readers.h"
#include "article/text_notices.h"
#include "article/zip_kinds.h"

namespace quotelight {

namespace {

using namespace std::string_view_literals;

constexpr int certain = 95;

class DocxReader final : public FormatReader {
public:
    const char* id() const override { return "docx"; }
    const char* description() const override { return "a Word document"; }
    std::span<const char* const> extensions() const override {
        static constexpr const char* list[] = {"docx", "docm", "dotx", "dotm"};
        return list;
    }
    std::span<const char* const> mediaTypes() const override {
        static constexpr const char* list[] = {
            "application/vnd.openxmlformats-officedocument.wordprocessingml.document"};
        return list;
    }
    int sniff(std::string_view bytes) const override;
    Result<Article> read(const ReadRequest& request) const override;
};

// Office puts a document with a password into the container of its old formats, under this name.
bool isLocked(std::string_view bytes) {
    return bytes.starts_with("\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1"sv) &&
           bytes.substr(0, sniffedBytes)
                   .find("E\0n\0c\0r\0y\0p\0t\0e\0d\0P\0a\0c\0k\0a\0g\0e\0"sv) !=
               std::string_view::npos;
}

int DocxReader::sniff(std::string_view bytes) const {
    return zipKind(bytes) == ZipKind::Word || isLocked(bytes) ? certain : 0;
}

// A document while it is read.
class Document {
public:
    explicit Document(ZipReader& zip) : m_zip(zip), m_pictures(zip) {}

    Result<Article> read();

private:
    std::string mainPart();
    // A part that the main one refers to; an empty tree where there is none.
    XmlTree related(std::string_view type, std::string* part = nullptr);
    void writeNotes(bool end, const DocxContext& context);
    void readFacts(Article& article);
    bool hasRunningHeads();
    void addNotices(Article& article);

    ZipReader& m_zip;
    PackagePictures m_pictures;
    std::string m_main;
    OpcRelations m_relations;
    DocxFindings m_findings;
    std::vector<Notice> m_notices;
};

std::string Document::mainPart() {
    const OpcRelations package = OpcRelations::read(m_zip, {});
    const OpcRelation* document = package.byType("officeDocument");
    if (document != nullptr && m_zip.has(document->target)) return document->target;
    return "word/document.xml";
}

XmlTree Document::related(std::string_view type, std::string* part) {
    const OpcRelation* relation = m_relations.byType(type);
    const std::string member = relation != nullptr && m_zip.has(relation->target)
                                   ? relation->target
                                   : "word/" + std::string(type) + ".xml";
    if (part != nullptr) *part = member;
    if (!m_zip.has(member)) return parseXml({});
    const Result<std::string> bytes = m_zip.read(member);
    if (bytes) return parseXml(*bytes, docxNamespaces);
    m_notices.push_back({NoticeCode::Damaged, bytes.error().message, {}});
    return parseXml({});
}

// Notes stand at the end, in the order in which the text refers to them.
void Document::writeNotes(bool end, const DocxContext& context) {
    if (std::none_of(m_findings.notes.begin(), m_findings.notes.end(),
                     [end](const DocxFindings::Note& note) { return note.end == end; }))
        return;
    std::string part;
    const XmlTree tree = related(end ? "endnotes" : "footnotes", &part);
    if (tree.root() == noNode) return;
    const OpcRelations relations = OpcRelations::read(m_zip, part);
    std::map<std::string_view, XmlNode> byId;
    for (XmlNode at = tree.firstChild(tree.root()); at != noNode; at = tree.nextSibling(at))
        byId.emplace(tree.attribute(at, "w:id"), at);
    addTo(m_notices, tree.notices());
    for (std::size_t i = 0; i < m_findings.notes.size(); ++i) {  // notes may refer to others
        const DocxFindings::Note note = m_findings.notes[i];
        if (note.end != end) continue;
        const auto found = byId.find(note.id);
        if (found == byId.end()) continue;
        const XmlNode at = found->second;
        byId.erase(found);
        DocxWriter(tree, relations, context).write(at, true);
    }
}

// Core properties: Dublin Core.
void Document::readFacts(Article& article) {
    static constexpr XmlNamespace names[] = {{"http://purl.org/dc/elements/1.1/", "dc"},
                                             {"http://purl.org/dc/terms/", "dcterms"}};
    const OpcRelations package = OpcRelations::read(m_zip, {});
    const OpcRelation* relation = package.byType("core-properties");
    const Result<std::string> bytes =
        m_zip.read(relation != nullptr ? relation->target : "docProps/core.xml");
    const XmlTree tree = parseXml(bytes ? *bytes : std::string(), names);
    const auto fact = [&](std::string_view name) {
        const XmlNode at = tree.root() == noNode ? noNode : tree.child(tree.root(), name);
        return at == noNode ? std::string() : tree.innerText(at, 1000);
    };
    Metadata& metadata = article.metadata;
    metadata.title = headlineOf(article);
    if (metadata.title.empty()) metadata.title = fact("dc:title");
    metadata.byline = !m_findings.author.empty() ? m_findings.author : fact("dc:creator");
    metadata.date = !m_findings.date.empty() ? m_findings.date : fact("dcterms:created");
    metadata.language = fact("dc:language");
}

// Whether headers or footers of pages have words.
bool Document::hasRunningHeads() {
    for (const OpcRelation& relation : m_relations.all()) {
        if (relation.type != "header" && relation.type != "footer") continue;
        const Result<std::string> bytes = m_zip.read(relation.target);
        const XmlTree tree = parseXml(bytes ? *bytes : std::string(), docxNamespaces);
        for (XmlNode at = 0; at < tree.size(); ++at)
            if (tree.name(at) == "w:t" && !tree.innerText(at, 1).empty()) return true;
    }
    return false;
}

void Document::addNotices(Article& article) {
    addTo(article.notices, m_notices);
    addTo(article.notices, m_zip.notices());
    noteOmissions(article, {counted(m_findings.deleted, "deleted passage"),
                            counted(m_findings.comments, "comment"),
                            counted(m_findings.hidden, "hidden passage"),
                            counted(m_findings.chunks, "embedded document"),
                            m_findings.contents ? "tables of contents" : "",
                            hasRunningHeads() ? "headers and footers of pages" : ""});
    m_pictures.addNotices(article);
    noteEmptiness(article);
}

Result<Article> Document::read() {
    m_main = mainPart();
    const Result<std::string> bytes = m_zip.read(m_main);
    if (!bytes)
        return bytes.error().code == ErrorCode::NotFound ? lacksText("a Word document")
                                                         : bytes.error();
    const XmlTree tree = parseXml(*bytes, docxNamespaces);
    const XmlNode body = tree.root() == noNode ? noNode : tree.child(tree.root(), "w:body");
    if (body == noNode) return lacksText("a Word document");
    m_relations = OpcRelations::read(m_zip, m_main);
    m_notices = tree.notices();
    const DocxStyles styles(related("styles"));
    DocxNumbering numbering(related("numbering"));
    ArticleBuilder builder;
    const DocxContext context{styles, numbering, m_pictures, builder, m_findings};
    DocxWriter(tree, m_relations, context).write(body);
    writeNotes(false, context);
    writeNotes(true, context);
    Article article = builder.finish();
    article.format = "docx";
    article.encoding = tree.encoding();
    readFacts(article);
    recogniseWords(article);
    addNotices(article);
    return article;
}

Result<Article> DocxReader::read(const ReadRequest& request) const {
    if (isLocked(request.bytes)) return passwordProtected();
    Result<ZipReader> zip = ZipReader::open(request.bytes);
    if (!zip) return zip.error();
    ZipReader reader = std::move(zip).value();
    return Document(reader).read();
}

}  // namespace

const FormatReader& docxReader() {
    static const DocxReader reader;
    return reader;
}

}  // namespace quotelight
