// SPDX-License-Identifier: Apache-2.0
#pragma once

// What an RTF document says, as an article: paragraphs by their style, list items, cells, notes
// last. Linear; one thread at a time.

#include <cstddef>
#include <map>
#include <string>
#include <string_view>
#include <vector>

#include "article/article_builder.h"

namespace quotelight {

// How a paragraph is set, as far as it matters.
struct RtfParagraph {
    int style = 0;
    int outline = -1;  // a heading's level from 0; 9 and more: none
    int listLevel = 0;
    int firstIndent = 0;
    bool inTable = false;
};

struct RtfLook {
    bool bold = false, italic = false;
    int link = 0;  // a number that addLink() gave, or none
};

class RtfStory {
public:
    // Of the style sheet: what its paragraphs are, by the style's outline level or name.
    void addStyle(int number, int outline, std::string_view name);
    int addLink(std::string target);
    void setMarker(std::string_view words);

    void write(std::u16string_view words, const RtfParagraph& paragraph, const RtfLook& look);
    void tab(const RtfParagraph& paragraph, const RtfLook& look);
    void breakLine(const RtfParagraph& paragraph, const RtfLook& look);
    void endParagraph(const RtfParagraph& paragraph);
    void endRow();
    void addPicture(std::string alternative, std::string bytes);
    void beginNote() { m_notes.emplace_back(); }
    void writeNote(std::u16string_view words);

    Article finish();

private:
    struct Kind {
        BlockKind kind = BlockKind::Paragraph;
        int level = 0;
    };

    Kind kindOf(const RtfParagraph& paragraph) const;
    void start(const RtfParagraph& paragraph);
    void set(const RtfLook& look);
    void flushLead(const RtfParagraph& paragraph, const RtfLook& look);

    ArticleBuilder m_builder;
    std::map<int, Kind> m_styles;
    std::vector<std::string> m_links{{}};
    std::vector<std::u16string> m_notes;
    std::string m_marker;
    std::u16string m_lead;  // what may be a marker: begins a hanging paragraph, before a tab
    RtfLook m_look;
    bool m_started = false, m_heading = false, m_led = false;
};

}  // namespace quotelight
