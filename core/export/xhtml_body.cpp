// SPDX-License-Identifier: Apache-2.0
#include "export/xhtml_body.h"

#include <algorithm>

#include "export/characters.h"
#include "export/numbers.h"
#include "export/xhtml_words.h"
#include "export/xml_writer.h"

namespace quotelight {

namespace {

constexpr unsigned deepestList = 16;

class Body {
public:
    explicit Body(const ExportView& view) : m_view(view), m_words(m_xml, view) {}

    XhtmlBody write() {
        const std::vector<Block>& blocks = m_view.article.blocks;
        m_xml.reserve(m_view.article.text.size() * 2);
        for (std::size_t i = m_view.titleFirst ? 1 : 0; i < blocks.size(); ++i) {
            writeBlock(blocks[i]);
            if (blocks[i].kind != BlockKind::Caption) count(blocks[i].span);
        }
        enterGroup(Group::None);
        m_body.xhtml = m_xml.take();
        return std::move(m_body);
    }

private:
    enum class Group : std::uint8_t { None, List, Quotation, Table };

    void writeBlock(const Block& block) {
        switch (block.kind) {
            case BlockKind::Heading:
                enterGroup(Group::None);
                return simple(block, headingTag(block.level));
            case BlockKind::ListItem:
                return listItem(block);
            case BlockKind::TableCell:
                return cell(block);
            case BlockKind::BlockQuote:
                enterGroup(Group::Quotation);
                return simple(block, "p");
            case BlockKind::Caption:
                return wrapped(block, "figure", "figcaption");
            case BlockKind::Footnote:
                return wrapped(block, "aside", "p");
            case BlockKind::Code:
            case BlockKind::Paragraph:
                break;
        }
        enterGroup(Group::None);
        simple(block, block.kind == BlockKind::Code ? "pre" : "p");
    }

    // The title is the item's headline; the text's own headings begin below it.
    static const char* headingTag(unsigned level) {
        constexpr const char* tags[] = {"h2", "h3", "h4", "h5", "h6"};
        return tags[std::clamp<unsigned>(level, 2, 6) - 2];
    }

    void simple(const Block& block, const char* tag) {
        m_xml.open(tag);
        m_words.write(block);
        close();
    }

    void wrapped(const Block& block, const char* outer, const char* inner) {
        enterGroup(Group::None);
        m_xml.open(outer);
        if (block.kind == BlockKind::Footnote) m_xml.attribute("role", "doc-footnote");
        m_xml.open(inner);
        m_words.write(block);
        m_xml.close();
        close();
    }

    // An item stays open for a list inside it.
    void listItem(const Block& block) {
        enterGroup(Group::List);
        const unsigned wanted =
            std::clamp<unsigned>(block.level, 1, std::min(m_lists + 1, deepestList));
        if (wanted <= m_lists) m_xml.close();  // the item before
        for (; m_lists > wanted; --m_lists) {
            m_xml.close();
            m_xml.close();
        }
        if (m_lists < wanted) {
            const bool numbers =
                !block.marker.empty() && block.marker.front() >= '0' && block.marker.front() <= '9';
            m_xml.open(numbers ? "ol" : "ul");
            ++m_lists;
        }
        m_xml.open("li");
        m_words.write(block);
    }

    void cell(const Block& block) {
        const bool first = m_group != Group::Table;
        enterGroup(Group::Table);
        const auto between = slice(m_view.article.text, {m_cellEnd, block.span.begin});
        if (!first && between.find(u'\n') != std::u16string_view::npos) {
            m_xml.close();
            m_xml.open("tr");
        }
        if (first) m_xml.open("tr");
        m_xml.open("td");
        m_words.write(block);
        m_xml.close();
        m_cellEnd = block.span.end;
    }

    void enterGroup(Group group) {
        if (m_group == group) return;
        if (m_group != Group::None) leaveGroup();
        m_group = group;
        if (group == Group::Quotation) m_xml.open("blockquote");
        if (group == Group::Table) {
            m_xml.open("table");
            m_xml.open("tbody");
        }
    }

    void leaveGroup() {
        for (; m_lists > 0; --m_lists) {
            m_xml.close();
            m_xml.close();
        }
        if (m_group == Group::Quotation) m_xml.close();
        if (m_group == Group::Table)
            for (int element = 0; element < 3; ++element)
                m_xml.close();
        m_xml.newLine();
    }

    // Words are what white space sets apart.
    void count(Span span) {
        const std::u16string_view text = slice(m_view.article.text, span);
        bool inWord = false;
        for (std::size_t i = 0; i < text.size();) {
            const char32_t c = nextCodePoint(text, i);
            ++m_body.characters;
            const bool space = isPlainSpace(c) || c == 0xA0;
            if (!space && !inWord) ++m_body.words;
            inWord = !space;
        }
    }

    void close() {
        m_xml.close();
        m_xml.newLine();
    }

    const ExportView& m_view;
    XmlWriter m_xml;
    XhtmlWords m_words;
    XhtmlBody m_body;
    Group m_group = Group::None;
    unsigned m_lists = 0;
    std::uint32_t m_cellEnd = 0;
};

}  // namespace

XhtmlBody xhtmlBody(const ExportView& view) {
    return Body(view).write();
}

std::string xhtmlSpeaker(SpeakerId speaker) {
    std::string out = "speaker-";
    appendNumber(out, std::uint64_t{speaker} + 1);
    return out;
}

}  // namespace quotelight
