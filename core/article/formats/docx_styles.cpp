// SPDX-License-Identifier: Apache-2.0
#include "article/formats/docx_styles.h"

#include <algorithm>
#include <charconv>

#include "text/ascii.h"

namespace quotelight {

namespace {

constexpr std::size_t longestChain = 32;
constexpr int bodyOutline = 9;

std::optional<int> number(std::string_view digits) {
    int value = 0;
    const auto [end, error] = std::from_chars(digits.data(), digits.data() + digits.size(), value);
    if (error != std::errc() || end == digits.data()) return {};
    return std::clamp(value, -1, 1000);
}

std::string_view valueOf(const XmlTree& tree, XmlNode at) {
    return at == noNode ? std::string_view{} : tree.attribute(at, "w:val");
}

// Built-in styles have English names in every language of Word.
void readName(std::string_view named, DocxParagraph& paragraph) {
    const std::string name = asciiLowered(named);
    const auto has = [&](std::string_view word) { return name.find(word) != std::string::npos; };
    if (name.starts_with("heading ") && name.size() == 9)
        paragraph.outline = number(name.substr(8));
    else if (name == "title")
        paragraph.role = DocxParagraph::Role::Title;
    else if (name == "toc heading" || (name.starts_with("toc ") && name.size() == 5))
        paragraph.role = DocxParagraph::Role::Contents;
    else if (name == "author")
        paragraph.role = DocxParagraph::Role::Author;
    else if (name == "date")
        paragraph.role = DocxParagraph::Role::Date;
    else if (name == "caption" || name == "image caption" || name == "table caption")
        paragraph.kind = BlockKind::Caption;
    else if (name == "quote" || name == "intense quote" || has("block text") || has("blockquote") ||
             has("block quot") || name == "quotations")
        paragraph.kind = BlockKind::BlockQuote;
    else if (name == "source code" || name == "html preformatted" || name == "preformatted text")
        paragraph.kind = BlockKind::Code;
}

bool isCodeName(std::string_view named) {
    const std::string name = asciiLowered(named);
    return name == "verbatim char" || name == "html code" || name == "source text" ||
           name == "html typewriter";
}

}  // namespace

bool isOn(const XmlTree& tree, XmlNode toggle) {
    if (toggle == noNode) return false;
    const std::string_view value = tree.attribute(toggle, "w:val");
    return value != "0" && value != "false" && value != "off";
}

DocxRun readRun(const XmlTree& tree, XmlNode properties) {
    DocxRun run;
    if (properties == noNode) return run;
    for (XmlNode at = tree.firstChild(properties); at != noNode; at = tree.nextSibling(at)) {
        const std::string_view name = tree.name(at);
        if (name == "w:b") run.bold = isOn(tree, at);
        if (name == "w:i") run.italic = isOn(tree, at);
        if (name == "w:vanish" || name == "w:specVanish") run.hidden = isOn(tree, at);
    }
    return run;
}

DocxParagraph readParagraph(const XmlTree& tree, XmlNode properties) {
    DocxParagraph paragraph;
    if (properties == noNode) return paragraph;
    if (const auto outline = number(valueOf(tree, tree.child(properties, "w:outlineLvl"))))
        paragraph.outline = *outline < 0 || *outline >= bodyOutline ? 0 : *outline + 1;
    const XmlNode list = tree.child(properties, "w:numPr");
    if (list == noNode) return paragraph;
    if (const XmlNode id = tree.child(list, "w:numId"); id != noNode)
        paragraph.list = std::string(valueOf(tree, id));
    paragraph.listLevel = number(valueOf(tree, tree.child(list, "w:ilvl")));
    return paragraph;
}

DocxStyles::DocxStyles(const XmlTree& styles) {
    const XmlNode root = styles.root();
    if (root == noNode) return;
    for (XmlNode at = styles.firstChild(root); at != noNode; at = styles.nextSibling(at)) {
        if (styles.name(at) != "w:style") continue;
        Style style;
        style.base = valueOf(styles, styles.child(at, "w:basedOn"));
        style.paragraph = readParagraph(styles, styles.child(at, "w:pPr"));
        style.run = readRun(styles, styles.child(at, "w:rPr"));
        const std::string_view name = valueOf(styles, styles.child(at, "w:name"));
        readName(name, style.paragraph);
        style.run.code = isCodeName(name);
        const std::string id(styles.attribute(at, "w:styleId"));
        const std::string_view isDefault = styles.attribute(at, "w:default");
        if (styles.attribute(at, "w:type") == "paragraph" &&
            (isDefault == "1" || isDefault == "true"))
            m_default = id;
        m_styles.emplace(id, std::move(style));
    }
}

std::vector<const DocxStyles::Style*> DocxStyles::chain(std::string_view id) const {
    std::vector<const Style*> styles;
    while (styles.size() < longestChain) {
        const auto found = m_styles.find(id);
        if (found == m_styles.end()) break;
        styles.push_back(&found->second);
        id = found->second.base;
    }
    return styles;
}

DocxParagraph DocxStyles::paragraph(std::string_view id) const {
    DocxParagraph whole;
    const std::vector<const Style*> styles = chain(id.empty() ? std::string_view(m_default) : id);
    for (const Style* style : styles) {
        const DocxParagraph& own = style->paragraph;
        if (!whole.kind) whole.kind = own.kind;
        if (!whole.outline) whole.outline = own.outline;
        if (!whole.list) whole.list = own.list;
        if (!whole.listLevel) whole.listLevel = own.listLevel;
        // Only the style itself: a subtitle is based on the title.
        if (style == styles.front()) whole.role = own.role;
    }
    return whole;
}

DocxRun DocxStyles::run(std::string_view id) const {
    DocxRun whole;
    for (const Style* style : chain(id)) {
        if (!whole.bold) whole.bold = style->run.bold;
        if (!whole.italic) whole.italic = style->run.italic;
        if (!whole.hidden) whole.hidden = style->run.hidden;
        whole.code |= style->run.code;
    }
    return whole;
}

}  // namespace quotelight
