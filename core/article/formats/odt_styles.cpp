// SPDX-License-Identifier: Apache-2.0
#include "article/formats/odt_styles.h"

#include <algorithm>
#include <charconv>
#include <utility>

#include "text/ascii.h"

namespace quotelight {

namespace {

constexpr int longestChain = 32;
constexpr int greatestNumber = 999'999;

int number(std::string_view digits, int otherwise) {
    int value = otherwise;
    std::from_chars(digits.data(), digits.data() + digits.size(), value);
    return std::clamp(value, 0, greatestNumber);
}

// "Block_20_Text" is called "Block Text"; the programs' own styles have English names in all
// languages.
std::string plainName(std::string_view name) {
    std::string plain;
    for (std::size_t at = 0; at < name.size(); ++at) {
        if (name.substr(at, 4) == "_20_") {
            plain.push_back(' ');
            at += 3;
            continue;
        }
        plain.push_back(asciiLower(name[at]));
    }
    return plain;
}

std::optional<BlockKind> kindNamed(std::string_view name) {
    const std::string plain = plainName(name);
    if (plain == "caption" || plain == "image caption" || plain == "table caption")
        return BlockKind::Caption;
    if (plain == "quotations" || plain == "quote" || plain == "intense quote" ||
        plain == "block text" || plain == "block quotation")
        return BlockKind::BlockQuote;
    if (plain == "preformatted text" || plain == "source code" || plain == "html preformatted")
        return BlockKind::Code;
    return {};
}

bool isCodeName(std::string_view name) {
    const std::string plain = plainName(name);
    return plain == "source text" || plain == "teletype" || plain == "verbatim char" ||
           plain == "html code";
}

}  // namespace

void OdtStyles::addStyle(const XmlTree& tree, XmlNode at) {
    const std::string_view family = tree.attribute(at, "style:family");
    if (family != "paragraph" && family != "text") return;
    Style style;
    style.parent = tree.attribute(at, "style:parent-style-name");
    if (const XmlNode text = tree.child(at, "style:text-properties"); text != noNode) {
        const std::string_view weight = tree.attribute(text, "fo:font-weight");
        if (!weight.empty()) style.bold = weight == "bold" || number(weight, 0) >= 600;
        const std::string_view slant = tree.attribute(text, "fo:font-style");
        if (!slant.empty()) style.italic = slant == "italic" || slant == "oblique";
        const std::string_view display = tree.attribute(text, "text:display");
        if (!display.empty()) style.hidden = display == "none";
    }
    Styles& styles = family == "text" ? m_texts : m_paragraphs;
    styles.insert_or_assign(std::string(tree.attribute(at, "style:name")), std::move(style));
}

void OdtStyles::addList(const XmlTree& tree, XmlNode at) {
    OdtList list;
    for (XmlNode below = tree.firstChild(at); below != noNode; below = tree.nextSibling(below)) {
        const auto place = static_cast<std::size_t>(number(tree.attribute(below, "text:level"), 0));
        if (place < 1 || place > odtListLevels) continue;
        OdtLevel& level = list[place - 1];
        level.bullet = tree.name(below) != "text:list-level-style-number";
        if (level.bullet) continue;
        level.format = tree.attribute(below, "style:num-format");
        level.prefix = tree.attribute(below, "style:num-prefix").substr(0, 32);
        level.suffix = tree.attribute(below, "style:num-suffix").substr(0, 32);
        level.start = number(tree.attribute(below, "text:start-value"), 1);
        level.shown = number(tree.attribute(below, "text:display-levels"), 1);
    }
    m_lists.insert_or_assign(std::string(tree.attribute(at, "style:name")), std::move(list));
}

void OdtStyles::add(const XmlTree& tree) {
    for (XmlNode at = 0; at < tree.size();) {
        const std::string_view name = tree.name(at);
        if (name == "style:style")
            addStyle(tree, at);
        else if (name == "text:list-style")
            addList(tree, at);
        at = name == "office:body" ? tree.end(at) : at + 1;
    }
}

OdtParagraph OdtStyles::paragraph(std::string_view name) const {
    OdtParagraph whole;
    std::optional<BlockKind> kind;
    std::optional<bool> hidden;
    whole.title = plainName(name) == "title";
    for (int i = 0; i < longestChain && !name.empty(); ++i) {
        if (!kind) kind = kindNamed(name);
        const auto found = m_paragraphs.find(name);
        if (found == m_paragraphs.end()) break;
        if (!hidden) hidden = found->second.hidden;
        name = found->second.parent;
        // Formatting by hand makes a nameless style on top.
        whole.title = whole.title || (i == 0 && plainName(name) == "title");
    }
    whole.kind = kind.value_or(BlockKind::Paragraph);
    whole.hidden = hidden.value_or(false);
    return whole;
}

OdtText OdtStyles::text(std::string_view name) const {
    OdtText whole;
    std::optional<bool> bold, italic, hidden;
    for (int i = 0; i < longestChain && !name.empty(); ++i) {
        whole.code = whole.code || isCodeName(name);
        const auto found = m_texts.find(name);
        if (found == m_texts.end()) break;
        const Style& style = found->second;
        if (!bold) bold = style.bold;
        if (!italic) italic = style.italic;
        if (!hidden) hidden = style.hidden;
        name = style.parent;
    }
    whole.bold = bold.value_or(false);
    whole.italic = italic.value_or(false);
    whole.hidden = hidden.value_or(false);
    return whole;
}

const OdtList* OdtStyles::list(std::string_view name) const {
    const auto found = m_lists.find(name);
    return found == m_lists.end() ? nullptr : &found->second;
}

}  // namespace quotelight
