// SPDX-License-Identifier: Apache-2.0
#pragma once

// What an OpenDocument text's styles say about paragraphs, words and lists, as far as an article
// keeps it. Linear; immutable once made; thread-safe.

#include <array>
#include <cstddef>
#include <map>
#include <optional>
#include <string>
#include <string_view>

#include "article/article.h"
#include "article/formats/xml_tree.h"

namespace quotelight {

struct OdtText {
    bool bold = false, italic = false, code = false, hidden = false;
};

struct OdtParagraph {
    BlockKind kind = BlockKind::Paragraph;
    bool title = false;
    bool hidden = false;
};

// One level of a list.
struct OdtLevel {
    bool bullet = true;
    std::string format = "1";  // "1", "a", "A", "i", "I"; empty: no number
    std::string prefix, suffix;
    int start = 1;
    int shown = 1;  // levels above it that are written before it, itself included
};
inline constexpr std::size_t odtListLevels = 10;
using OdtList = std::array<OdtLevel, odtListLevels>;

class OdtStyles {
public:
    // Adds the styles in a document: styles.xml first, then content.xml.
    void add(const XmlTree& tree);

    OdtParagraph paragraph(std::string_view name) const;
    OdtText text(std::string_view name) const;
    // Null where there is none of that name.
    const OdtList* list(std::string_view name) const;

private:
    struct Style {
        std::string parent;
        std::optional<bool> bold, italic, hidden;
    };
    using Styles = std::map<std::string, Style, std::less<>>;

    void addStyle(const XmlTree& tree, XmlNode at);
    void addList(const XmlTree& tree, XmlNode at);

    Styles m_paragraphs, m_texts;
    std::map<std::string, OdtList, std::less<>> m_lists;
};

}  // namespace quotelight
