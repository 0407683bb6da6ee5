// SPDX-License-Identifier: Apache-2.0
// OpenDocument texts (ODF 1.0 to 1.4): ODT, OTT, and FODT, which is one XML file. Macros are never
// looked at, nothing outside the file is.

#include <algorithm>
#include <utility>

#include "article/article_builder.h"
#include "article/formats/data_uri.h"
#include "article/formats/odt_names.h"
#include "article/formats/odt_styles.h"
#include "article/formats/odt_writer.h"
#include "article/formats/package_article.h"
#include "article/formats/package_pictures.h"
#include "article/formats/readers.h"
#include "article/text_notices.h"
#include "article/zip_kinds.h"
#include "package/member_path.h"
#include "text/limits.h"

namespace quotelight {

namespace {

constexpr int certain = 95;

class OdtReader final : public FormatReader {
public:
    const char* id() const override { return "odt"; }
    const char* description() const override { return "an OpenDocument text"; }
    std::span<const char* const> extensions() const override {
        static constexpr const char* list[] = {"odt", "ott", "fodt"};
        return list;
    }
    std::span<const char* const> mediaTypes() const override {
        static constexpr const char* list[] = {"application/vnd.oasis.opendocument.text"};
        return list;
    }
    int sniff(std::string_view bytes) const override;
    Result<Article> read(const ReadRequest& request) const override;
};

// One XML file that says so in its first element.
bool isFlat(std::string_view bytes) {
    constexpr std::size_t lookedAt = 4096;
    const std::string_view start = bytes.substr(0, lookedAt);
    return start.find("<office:document ") != std::string_view::npos &&
           start.find("urn:oasis:names:tc:opendocument:xmlns:office:1.0") != std::string_view::npos;
}

int OdtReader::sniff(std::string_view bytes) const {
    return zipKind(bytes) == ZipKind::OpenDocumentText || isFlat(bytes) ? certain : 0;
}

Error anotherDocument(std::string_view kind) {
    const bool known = kind == "spreadsheet" || kind == "presentation" || kind == "drawing";
    return {ErrorCode::UnknownFormat,
            "The file is an OpenDocument " + (known ? std::string(kind) : "file without a text") +
                ", not an article. Open a text document, or save it as one first.",
            {}};
}

void readFacts(const XmlTree& tree, Article& article) {
    const XmlNode facts = tree.find(noNode, "office:meta");
    const auto fact = [&](std::string_view name) {
        const XmlNode at = facts == noNode ? noNode : tree.child(facts, name);
        return at == noNode ? std::string() : tree.innerText(at, 1000);
    };
    Metadata& metadata = article.metadata;
    metadata.title = headlineOf(article);
    if (metadata.title.empty()) metadata.title = fact("dc:title");
    metadata.byline = fact("meta:initial-creator");
    if (metadata.byline.empty()) metadata.byline = fact("dc:creator");
    metadata.date = fact("meta:creation-date");
    metadata.language = fact("dc:language");
}

// The picture that a flat document holds as base64.
std::shared_ptr<const std::string> flatPicture(const XmlTree& tree, XmlNode data) {
    const std::string packed = tree.innerText(data, limits::pictureBytes / 3 * 4 + 1024);
    return articlePicture(dataUriBytes("data:;base64," + packed, limits::pictureBytes));
}

// The text of a document whose styles and facts may be in other trees.
Result<Article> writeArticle(const XmlTree& content, const OdtStyles& styles, const XmlTree& facts,
                             const OdtPictures& pictures) {
    const XmlNode body = content.find(noNode, "office:body");
    if (body == noNode) return lacksText("an OpenDocument text");
    const XmlNode text = content.child(body, "office:text");
    if (text == noNode) {
        const XmlNode other = content.firstChild(body);
        return anotherDocument(other == noNode ? std::string_view{} : content.localName(other));
    }
    ArticleBuilder builder;
    OdtWriter writer(content, styles, pictures, builder);
    writer.write(text);
    Article article = builder.finish();
    article.format = "odt";
    article.encoding = content.encoding();
    readFacts(facts, article);
    recogniseWords(article);
    addTo(article.notices, content.notices());
    const OdtFindings& findings = writer.findings();
    noteOmissions(
        article, {counted(findings.deleted, "deleted passage"),
                  counted(findings.comments, "comment"), counted(findings.hidden, "hidden passage"),
                  findings.contents > 0 ? "tables of contents" : ""});
    return article;
}

bool isLocked(ZipReader& zip) {
    const Result<std::string> bytes = zip.read("META-INF/manifest.xml");
    const XmlTree tree = parseXml(bytes ? *bytes : std::string(), odtNamespaces);
    return tree.find(noNode, "manifest:encryption-data") != noNode;
}

XmlTree parseMember(ZipReader& zip, std::string_view member) {
    const Result<std::string> bytes =
        zip.has(member) ? zip.read(member) : Result<std::string>(std::string());
    return parseXml(bytes ? *bytes : std::string(), odtNamespaces);
}

Result<Article> readPackage(std::string_view bytes) {
    Result<ZipReader> opened = ZipReader::open(bytes);
    if (!opened) return opened.error();
    ZipReader zip = std::move(opened).value();
    if (isLocked(zip)) return passwordProtected();
    if (!zip.has("content.xml")) return lacksText("an OpenDocument text");
    const Result<std::string> content = zip.read("content.xml");
    if (!content) return content.error();
    const XmlTree tree = parseXml(*content, odtNamespaces);
    OdtStyles styles;
    styles.add(parseMember(zip, "styles.xml"));
    styles.add(tree);
    PackagePictures pictures(zip);
    const auto picture = [&](XmlNode at) -> std::shared_ptr<const std::string> {
        const std::string member = resolveMember({}, tree.attribute(at, "xlink:href"));
        return member.empty() ? nullptr : pictures.get(member);
    };
    Result<Article> written = writeArticle(tree, styles, parseMember(zip, "meta.xml"), picture);
    if (!written) return written;
    Article article = std::move(written).value();
    addTo(article.notices, zip.notices());
    pictures.addNotices(article);
    noteEmptiness(article);
    return article;
}

Result<Article> readFlat(const ReadRequest& request) {
    const XmlTree tree = parseXml(request.bytes, odtNamespaces, request.encoding);
    OdtStyles styles;
    styles.add(tree);
    const auto picture = [&](XmlNode at) -> std::shared_ptr<const std::string> {
        const XmlNode data = tree.child(at, "office:binary-data");
        return data == noNode ? nullptr : flatPicture(tree, data);
    };
    Result<Article> written = writeArticle(tree, styles, tree, picture);
    if (!written) return written;
    Article article = std::move(written).value();
    noteEmptiness(article);
    return article;
}

Result<Article> OdtReader::read(const ReadRequest& request) const {
    return zipKind(request.bytes) != ZipKind::None ? readPackage(request.bytes) : readFlat(request);
}

}  // namespace

const FormatReader& odtReader() {
    static const OdtReader reader;
    return reader;
}

}  // namespace quotelight
