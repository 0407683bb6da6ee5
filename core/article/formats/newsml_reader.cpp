// SPDX-License-Identifier: Apache-2.0
#include <string>
#include <utility>
#include <vector>

#include "article/article_builder.h"
#include "article/formats/html_metadata.h"
#include "article/formats/html_page.h"
#include "article/formats/json_fields.h"
#include "article/formats/nitf_story.h"
#include "article/formats/plain_fragment.h"
#include "article/formats/readers.h"
#include "article/formats/unreadable.h"
#include "article/formats/wire_facts.h"
#include "article/formats/wire_story.h"
#include "article/text_notices.h"
#include "text/ascii.h"
#include "text/utf.h"

namespace quotelight {

namespace {

constexpr int certain = 97;

class NewsmlReader final : public FormatReader {
public:
    const char* id() const override { return "newsml"; }
    const char* description() const override { return "NewsML-G2"; }
    std::span<const char* const> extensions() const override {
        static constexpr const char* list[] = {"xml", "newsml"};
        return list;
    }
    std::span<const char* const> mediaTypes() const override {
        static constexpr const char* list[] = {"application/vnd.iptc.g2.newsitem+xml",
                                               "application/vnd.iptc.g2.newsmessage+xml"};
        return list;
    }
    int sniff(std::string_view bytes) const override {
        const std::string root = xmlRootName(bytes);
        return root == "newsItem" || root == "newsMessage" || root == "NewsML" ? certain : 0;
    }
    Result<Article> read(const ReadRequest& request) const override;
};

// What holds the words of an item: inlineXML or inlineData in G2, DataContent in NewsML 1.
bool isContent(std::string_view name) {
    return name == "inlineXML" || name == "inlineData" || name == "DataContent";
}

bool isItem(std::string_view name) {
    return name == "newsItem" || name == "NewsItem";
}

class ItemReader {
public:
    ItemReader(const XmlTree& tree, XmlNode item) : m_tree(tree), m_item(item) {}

    Article read() const;

    // The element that holds the item's words, or noNode.
    XmlNode content() const;

private:
    XmlNode find(XmlNode at, std::string_view name) const;
    std::string words(XmlNode at, std::string_view name) const;
    void fillMetadata(Metadata& metadata) const;
    Article readInline(XmlNode content, const Metadata& metadata) const;

    const XmlTree& m_tree;
    XmlNode m_item;
};

XmlNode ItemReader::find(XmlNode at, std::string_view name) const {
    for (XmlNode below = at + 1; at != noNode && below < m_tree.end(at); ++below)
        if (!m_tree.isText(below) && m_tree.localName(below) == name) return below;
    return noNode;
}

std::string ItemReader::words(XmlNode at, std::string_view name) const {
    const XmlNode found = find(at, name);
    return found == noNode ? std::string() : m_tree.innerText(found);
}

// Of several renditions the one with most words: others are summaries.
XmlNode ItemReader::content() const {
    XmlNode best = noNode;
    std::size_t most = 0;
    for (XmlNode at = m_item + 1; at < m_tree.end(m_item); ++at) {
        if (m_tree.isText(at) || !isContent(m_tree.localName(at))) continue;
        const std::size_t size = m_tree.innerText(at, std::size_t{1} << 20).size();
        if (size > most) best = at;
        most = std::max(most, size);
        at = m_tree.end(at) - 1;
    }
    return best;
}

void ItemReader::fillMetadata(Metadata& metadata) const {
    const XmlNode meta = find(m_item, "contentMeta");
    const XmlNode itemMeta = find(m_item, "itemMeta");
    for (const auto& [from, name] :
         {std::pair{meta, "headline"}, {itemMeta, "title"}, {m_item, "HeadLine"}})
        fillField(metadata, &Metadata::title, words(from, name));
    std::string byline = words(meta, "by");
    if (byline.empty()) byline = words(m_item, "ByLine");
    if (byline.empty()) byline = words(find(meta, "creator"), "name");
    if (asciiLowered(std::string_view(byline).substr(0, 3)) == "by ") byline.erase(0, 3);
    fillField(metadata, &Metadata::byline, byline);
    for (const auto& [from, name] : {std::pair{meta, "contentCreated"},
                                     {itemMeta, "versionCreated"},
                                     {m_item, "FirstCreated"}})
        fillField(metadata, &Metadata::date, wireDate(words(from, name)));
    if (const XmlNode language = find(meta, "language"); language != noNode)
        fillField(metadata, &Metadata::language, m_tree.attribute(language, "tag"));
    fillField(metadata, &Metadata::language, m_tree.attribute(m_item, "xml:lang"));
    fillField(metadata, &Metadata::site, words(find(meta, "infoSource"), "name"));
    fillField(metadata, &Metadata::site, words(find(itemMeta, "provider"), "name"));
}

Article ItemReader::read() const {
    Metadata metadata;
    fillMetadata(metadata);
    const XmlNode content = this->content();
    if (content == noNode) return {};
    const XmlNode nitf = find(content, "nitf");
    if (nitf == noNode) return readInline(content, metadata);
    Article article = readNitf(m_tree, nitf);
    Metadata& own = article.metadata;
    for (auto field : {&Metadata::title, &Metadata::byline, &Metadata::date, &Metadata::language,
                       &Metadata::url, &Metadata::site})
        fillField(own, field, metadata.*field);
    return article;
}

// XHTML, or words and markup as characters.
Article ItemReader::readInline(XmlNode content, const Metadata& metadata) const {
    ArticleBuilder builder;
    const std::string first = words(content, "h1");
    const bool titled = !metadata.title.empty() && first != metadata.title;
    if (titled) {
        builder.beginBlock(BlockKind::Heading, 1);
        builder.write(toUtf16(metadata.title));
    }
    builder.beginBlock(BlockKind::Paragraph);
    std::string characters;
    bool elements = false;
    for (XmlNode at = content + 1; at < m_tree.end(content); ++at) {
        if (m_tree.isText(at)) characters += m_tree.text(at);
        elements = elements || !m_tree.isText(at);
    }
    if (elements)
        writeWireStory(m_tree, content, metadata.language, builder);
    else if (looksLikeMarkup(characters))
        writeHtmlFragment(characters, builder);
    else
        writePlainText(toUtf16(characters), {titled, 0}, builder);
    Article article = builder.finish();
    article.metadata = metadata;
    return article;
}

// The items that hold words; packages and pictures come along with them.
std::vector<XmlNode> itemsWithWords(const XmlTree& tree) {
    std::vector<XmlNode> items;
    for (XmlNode at = tree.root(); at < tree.size(); ++at) {
        if (tree.isText(at) || !isItem(tree.localName(at))) continue;
        if (ItemReader(tree, at).content() != noNode) items.push_back(at);
        at = tree.end(at) - 1;
    }
    return items;
}

Result<Article> NewsmlReader::read(const ReadRequest& request) const {
    const XmlTree tree = parseXml(request.bytes, {}, request.encoding);
    const std::vector<XmlNode> items =
        tree.root() == noNode ? std::vector<XmlNode>() : itemsWithWords(tree);
    if (items.empty())
        return unreadable(request, ErrorCode::Malformed,
                          " is NewsML, but holds no article: its text may be in another file, or "
                          "it is cut off.");
    Article article = ItemReader(tree, items.front()).read();
    article.format = id();
    article.encoding = tree.encoding();
    article.notices.insert(article.notices.end(), tree.notices().begin(), tree.notices().end());
    if (items.size() > 1)
        article.notices.push_back({NoticeCode::Omitted,
                                   "The file holds " + std::to_string(items.size() - 1) +
                                       (items.size() == 2 ? " more article" : " more articles") +
                                       "; only the first is shown.",
                                   {}});
    noteEmptiness(article);
    return article;
}

}  // namespace

const FormatReader& newsmlReader() {
    static const NewsmlReader reader;
    return reader;
}

}  // namespace quotelight
