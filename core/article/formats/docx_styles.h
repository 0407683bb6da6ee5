// SPDX-License-Identifier: Apache-2.0
#pragma once

// What a Word document's named styles and direct formatting say about paragraphs and runs, as far
// as an article keeps it. Linear; immutable once made; thread-safe.

#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "article/article.h"
#include "article/formats/xml_tree.h"

namespace quotelight {

// Unset fields leave to the style below what it says.
struct DocxRun {
    std::optional<bool> bold, italic, hidden;
    bool code = false;
};

struct DocxParagraph {
    std::optional<BlockKind> kind;  // by the style's name: Caption, BlockQuote, Code, Heading
    std::optional<int> outline;     // heading level from 1; 0: body text
    std::optional<std::string> list;
    std::optional<int> listLevel;  // from 0
    enum class Role { None, Title, Author, Date, Contents } role = Role::None;
};

class DocxStyles {
public:
    DocxStyles() = default;
    explicit DocxStyles(const XmlTree& styles);

    // Of the style with that id and all it is based on.
    DocxParagraph paragraph(std::string_view id) const;
    DocxRun run(std::string_view id) const;

private:
    struct Style {
        std::string base;
        DocxParagraph paragraph;
        DocxRun run;
    };
    // The style and those it is based on, nearest first; no more than make sense.
    std::vector<const Style*> chain(std::string_view id) const;

    std::map<std::string, Style, std::less<>> m_styles;
    std::string m_default;  // of paragraphs that name none
};

// A run's or a paragraph mark's own formatting: w:rPr, or noNode.
DocxRun readRun(const XmlTree& tree, XmlNode properties);
// A paragraph's own: w:pPr, or noNode.
DocxParagraph readParagraph(const XmlTree& tree, XmlNode properties);

// Whether an element that switches something on does: it may say "0" or "off".
bool isOn(const XmlTree& tree, XmlNode toggle);

}  // namespace quotelight
