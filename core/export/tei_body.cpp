// SPDX-License-Identifier: Apache-2.0
#include "export/tei_body.h"

#include <algorithm>

namespace quotelight {

namespace {

constexpr unsigned deepestList = 32;
constexpr unsigned beforeHeadings = 7;  // the level of what stands before the first heading

}  // namespace

void TeiBody::write() {
    m_xml.open("body");
    m_xml.newLine();
    for (const Block& block : m_view.article.blocks) {
        if (block.kind != BlockKind::Caption) picturesBefore(block);
        writeBlock(block);
    }
    while (m_picture < m_view.article.images.size())
        picture();
    if (m_divisions.empty()) {  // a body holds something
        m_xml.open("div");
        m_xml.empty("p");
        close();
    }
    enterGroup(Group::None);
    closeDivisions(0);
    close();
}

void TeiBody::writeBlock(const Block& block) {
    switch (block.kind) {
        case BlockKind::Heading:
            return heading(block);
        case BlockKind::ListItem:
            return listItem(block);
        case BlockKind::TableCell:
            return cell(block);
        case BlockKind::Caption:
            return caption(block);
        case BlockKind::BlockQuote:
            enterDivision();
            enterGroup(Group::Quotation);
            return simple(block, "p");
        case BlockKind::Code:
        case BlockKind::Footnote:
        case BlockKind::Paragraph:
            break;
    }
    enterDivision();
    enterGroup(Group::None);
    simple(block, block.kind == BlockKind::Code       ? "ab"
                  : block.kind == BlockKind::Footnote ? "note"
                                                      : "p");
}

void TeiBody::heading(const Block& block) {
    enterGroup(Group::None);
    const unsigned level = std::max<unsigned>(block.level, 1);
    closeDivisions(level);
    m_xml.open("div");
    m_xml.newLine();
    m_divisions.push_back(level);
    simple(block, "head");
}

// An item stays open for a list inside it.
void TeiBody::listItem(const Block& block) {
    enterDivision();
    enterGroup(Group::List);
    const unsigned wanted =
        std::clamp<unsigned>(block.level, 1, std::min(m_lists + 1, deepestList));
    if (wanted <= m_lists) close();  // the item before
    for (; m_lists > wanted; --m_lists) {
        close();
        close();
    }
    if (m_lists < wanted) {
        if (m_lists > 0) m_xml.newLine();
        m_xml.open("list");
        m_xml.newLine();
        ++m_lists;
    }
    m_xml.open("item");
    if (!block.marker.empty()) m_xml.attribute("n", block.marker);
    m_words.write(block);
}

void TeiBody::cell(const Block& block) {
    enterDivision();
    const bool first = m_group != Group::Table;
    enterGroup(Group::Table);
    const auto between = slice(m_view.article.text, {m_cellEnd, block.span.begin});
    if (first) {
        m_xml.open("row");
    } else if (between.find(u'\n') != std::u16string_view::npos) {
        close();
        m_xml.open("row");
    }
    m_xml.open("cell");
    m_words.write(block);
    m_xml.close();
    m_cellEnd = block.span.end;
}

// A caption belongs to the picture right before it.
void TeiBody::caption(const Block& block) {
    enterDivision();
    enterGroup(Group::None);
    const auto& images = m_view.article.images;
    while (m_picture + 1 < images.size() && images[m_picture + 1].before <= block.span.begin)
        picture();
    m_xml.open("figure");
    m_xml.open("head");
    m_words.write(block);
    m_xml.close();
    if (m_picture < images.size() && images[m_picture].before <= block.span.begin) {
        const std::string& words = images[m_picture++].alternative;
        if (!words.empty()) m_xml.element("figDesc", words);
    }
    close();
}

void TeiBody::simple(const Block& block, const char* element) {
    m_xml.open(element);
    if (block.kind == BlockKind::Code) {
        m_xml.attribute("type", "code");
        m_xml.attribute("xml:space", "preserve");
    }
    if (block.kind == BlockKind::Footnote) {
        m_xml.attribute("place", "bottom");
        if (!block.marker.empty()) m_xml.attribute("n", block.marker);
    }
    m_words.write(block);
    close();
}

void TeiBody::enterDivision() {
    if (!m_divisions.empty()) return;
    m_xml.open("div");
    m_xml.newLine();
    m_divisions.push_back(beforeHeadings);
}

// Those of `level` and deeper.
void TeiBody::closeDivisions(unsigned level) {
    while (!m_divisions.empty() && m_divisions.back() >= level) {
        close();
        m_divisions.pop_back();
    }
}

void TeiBody::enterGroup(Group group) {
    if (m_group == group) return;
    for (; m_lists > 0; --m_lists) {
        close();
        close();
    }
    if (m_group == Group::Table) close();  // its last row
    if (m_group == Group::Table || m_group == Group::Quotation) close();
    m_group = group;
    if (group == Group::Table || group == Group::Quotation) {
        m_xml.open(group == Group::Table ? "table" : "quote");
        m_xml.newLine();
    }
}

void TeiBody::picturesBefore(const Block& block) {
    const auto& images = m_view.article.images;
    while (m_picture < images.size() && images[m_picture].before <= block.span.begin)
        picture();
}

void TeiBody::picture() {
    enterDivision();
    enterGroup(Group::None);
    m_xml.open("figure");
    const std::string& words = m_view.article.images[m_picture++].alternative;
    if (!words.empty()) m_xml.element("figDesc", words);
    close();
}

void TeiBody::close() {
    m_xml.close();
    m_xml.newLine();
}

}  // namespace quotelight
