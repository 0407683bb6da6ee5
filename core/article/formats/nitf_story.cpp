// SPDX-License-Identifier: Apache-2.0
#include "article/formats/nitf_story.h"

#include <string>
#include <utility>

#include "article/article_builder.h"
#include "article/formats/html_metadata.h"
#include "article/formats/wire_facts.h"
#include "article/formats/wire_story.h"
#include "text/ascii.h"
#include "text/utf.h"

namespace quotelight {

namespace {

// Elements are sought by their local names: NITF comes in a namespace and without.
XmlNode findLocal(const XmlTree& tree, XmlNode at, std::string_view name) {
    for (XmlNode below = at + 1; below < tree.end(at); ++below)
        if (!tree.isText(below) && tree.localName(below) == name) return below;
    return noNode;
}

std::string wordsOf(const XmlTree& tree, XmlNode at, std::string_view name) {
    const XmlNode found = findLocal(tree, at, name);
    return found == noNode ? std::string() : tree.innerText(found);
}

// "By Nora Vale, Staff": the person where one is marked, else the line without "By".
std::string bylineOf(const XmlTree& tree, XmlNode head) {
    const XmlNode byline = findLocal(tree, head, "byline");
    if (byline == noNode) return {};
    std::string words = wordsOf(tree, byline, "person");
    if (words.empty()) words = tree.innerText(byline);
    if (asciiLowered(std::string_view(words).substr(0, 3)) == "by ") words.erase(0, 3);
    return words;
}

void fillMetadata(const XmlTree& tree, XmlNode nitf, Metadata& metadata) {
    const XmlNode hedline = findLocal(tree, nitf, "hedline");
    if (hedline != noNode) fillField(metadata, &Metadata::title, wordsOf(tree, hedline, "hl1"));
    if (hedline != noNode) fillField(metadata, &Metadata::title, tree.innerText(hedline));
    fillField(metadata, &Metadata::title, wordsOf(tree, nitf, "title"));
    fillField(metadata, &Metadata::byline, bylineOf(tree, nitf));
    for (const char* name : {"date.issue", "date.release", "story.date"}) {
        const XmlNode date = findLocal(tree, nitf, name);
        if (date == noNode) continue;
        const std::string_view norm = tree.attribute(date, "norm");
        fillField(metadata, &Metadata::date, norm.empty() ? tree.innerText(date) : wireDate(norm));
    }
    fillField(metadata, &Metadata::language, tree.attribute(nitf, "xml:lang"));
    if (const XmlNode pub = findLocal(tree, nitf, "pubdata"); pub != noNode)
        fillField(metadata, &Metadata::site, tree.attribute(pub, "name"));
    fillField(metadata, &Metadata::site, wordsOf(tree, nitf, "distributor"));
    if (const XmlNode rights = findLocal(tree, nitf, "doc.copyright"); rights != noNode)
        fillField(metadata, &Metadata::site, tree.attribute(rights, "holder"));
}

// The headline's lines: the first a heading of its own, those below it of the next level.
void writeHead(const XmlTree& tree, XmlNode nitf, const std::string& title,
               ArticleBuilder& builder) {
    if (!title.empty()) {
        builder.beginBlock(BlockKind::Heading, 1);
        builder.write(toUtf16(title));
    }
    const XmlNode hedline = findLocal(tree, nitf, "hedline");
    for (XmlNode at = hedline + 1; hedline != noNode && at < tree.end(hedline); ++at) {
        if (tree.isText(at) || tree.localName(at) != "hl2") continue;
        builder.beginBlock(BlockKind::Heading, 2);
        builder.write(toUtf16(tree.innerText(at)));
    }
    if (const XmlNode line = findLocal(tree, nitf, "dateline"); line != noNode) {
        builder.beginBlock(BlockKind::Paragraph);
        builder.write(toUtf16(tree.innerText(line)));
    }
    builder.beginBlock(BlockKind::Paragraph);
}

}  // namespace

Article readNitf(const XmlTree& tree, XmlNode nitf) {
    Metadata metadata;
    fillMetadata(tree, nitf, metadata);
    ArticleBuilder builder;
    writeHead(tree, nitf, metadata.title, builder);
    const XmlNode content = findLocal(tree, nitf, "body.content");
    if (content != noNode) writeWireStory(tree, content, metadata.language, builder);
    if (const XmlNode end = findLocal(tree, nitf, "body.end"); end != noNode) {
        builder.beginBlock(BlockKind::Paragraph);
        writeWireStory(tree, end, metadata.language, builder);
    }
    Article article = builder.finish();
    article.metadata = std::move(metadata);
    if (!wordsOf(tree, nitf, "abstract").empty())
        article.notices.push_back({NoticeCode::Omitted, "The article's abstract is left out.", {}});
    return article;
}

}  // namespace quotelight
