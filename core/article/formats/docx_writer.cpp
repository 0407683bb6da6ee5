// SPDX-License-Identifier: Apache-2.0
#include "article/formats/docx_writer.h"

#include <algorithm>
#include <utility>

namespace quotelight {

namespace {

// A cell with more text, or with a table inside, is there for the layout.
constexpr std::size_t longestCell = 300;

constexpr int deepestHeading = 6;

}  // namespace

DocxWriter::DocxWriter(const XmlTree& tree, const OpcRelations& relations,
                       const DocxContext& context)
    : m_tree(tree), m_relations(relations), m_context(context), m_builder(context.builder) {
    for (const std::string& name : tree.names())
        m_tags.push_back(docxTagNamed(name));
}

void DocxWriter::write(XmlNode at, bool note) {
    m_note = note;
    const XmlNode end = m_tree.end(at);
    for (XmlNode next = at + 1; next < end || !m_boxes.empty() || !m_waiting.empty();)
        next = step(next);
    for (; !m_open.empty(); m_open.pop_back())
        leave(m_open.back());
    setStyles(false, false, false);
    placePictures();
    m_builder.endBlock();
}

// Handles the node, or what ends or waits before it; returns the node to go on with.
XmlNode DocxWriter::step(XmlNode at) {
    const std::size_t kept = m_boxes.empty() ? 0 : m_boxes.back().open;
    for (; m_open.size() > kept && m_open.back().end <= at; m_open.pop_back())
        leave(m_open.back());
    if (!m_boxes.empty() && m_boxes.back().end <= at) {
        const Box box = m_boxes.back();
        m_boxes.pop_back();
        return box.resume;
    }
    if (!m_waiting.empty() && m_paragraph == noNode) {
        const XmlNode box = m_waiting.front();
        m_waiting.pop_front();
        m_boxes.push_back({m_tree.end(box), at, m_open.size()});
        return box + 1;
    }
    if (m_tree.isText(at)) return at + 1;
    Open open{m_tree.end(at), m_tags[m_tree.nameId(at)]};
    if (!enter(at, open)) return open.end;
    m_open.push_back(open);
    return at + 1;
}

// False where nothing below is read.
bool DocxWriter::enter(XmlNode at, Open& open) {
    switch (open.tag) {
        case DocxTag::Skipped:
        case DocxTag::Properties:
            return false;
        case DocxTag::Deletion:
            return !isDeletion(at);
        case DocxTag::Choice:
        case DocxTag::Fallback:
            return !isSkippedAlternative(at);
        case DocxTag::Control: {
            const XmlNode properties = m_tree.child(at, "w:sdtPr");
            return properties == noNode || m_tree.child(properties, "w:showingPlcHdr") == noNode;
        }
        case DocxTag::Chunk:
            ++m_context.findings.chunks;
            return false;
        default:
            return enterBlock(at, open);
    }
}

bool DocxWriter::enterBlock(XmlNode at, Open& open) {
    switch (open.tag) {
        case DocxTag::Paragraph:
            // Only boxes hold paragraphs inside paragraphs, and they wait.
            return m_paragraph != noNode || enterParagraph(at);
        case DocxTag::Row:
            return enterRow(at);
        case DocxTag::Cell:
            enterCell(at);
            return true;
        case DocxTag::Box:
            m_pictured = true;
            if (m_paragraph != noNode && !m_hidden) m_waiting.push_back(at);
            return m_paragraph == noNode;
        default:
            return enterInline(at, open);
    }
}

void DocxWriter::leave(const Open& open) {
    if (open.link) endLink();
    switch (open.tag) {
        case DocxTag::Paragraph:
            if (m_tree.end(m_paragraph) == open.end) leaveParagraph();
            return;
        case DocxTag::Cell:
            m_cells.pop_back();
            if (!inCell()) placePictures();
            m_builder.endBlock();
            return;
        case DocxTag::Run:
            m_hidden = false;
            return;
        case DocxTag::Drawing:
            return leaveDrawing();
        default:
            return;
    }
}

bool DocxWriter::isDeletion(XmlNode at) {
    if (!m_tree.innerText(at, 1).empty()) ++m_context.findings.deleted;
    return true;
}

// Of several ways to say the same the first one counts; what they fall back to says it again.
bool DocxWriter::isSkippedAlternative(XmlNode at) const {
    const XmlNode first = m_tree.child(m_tree.parent(at), "mc:Choice");
    return first != noNode && first != at;
}

bool DocxWriter::enterParagraph(XmlNode at) {
    const XmlNode properties = m_tree.child(at, "w:pPr");
    std::string_view styleId;
    if (properties != noNode)
        if (const XmlNode style = m_tree.child(properties, "w:pStyle"); style != noNode)
            styleId = m_tree.attribute(style, "w:val");
    const DocxParagraph style = m_context.styles.paragraph(styleId);
    if (style.role == DocxParagraph::Role::Contents) {
        m_context.findings.contents = true;
        return false;
    }
    m_paragraph = at;
    m_paragraphRun = m_context.styles.run(styleId);
    if (std::exchange(m_joined, false) && m_wrote) return true;
    m_wrote = false;
    m_verbatim = false;
    if (inCell()) {
        m_builder.breakLine();
        return true;
    }
    noteRole(at, style.role);
    beginParagraph(readParagraph(m_tree, properties), style);
    return true;
}

void DocxWriter::noteRole(XmlNode at, DocxParagraph::Role role) {
    DocxFindings& findings = m_context.findings;
    if (role == DocxParagraph::Role::Author && findings.author.empty())
        findings.author = m_tree.innerText(at, 300);
    if (role == DocxParagraph::Role::Date && findings.date.empty())
        findings.date = m_tree.innerText(at, 100);
}

void DocxWriter::beginParagraph(const DocxParagraph& own, const DocxParagraph& style) {
    if (m_note) return m_builder.beginBlock(BlockKind::Footnote);
    const std::string list = own.list.value_or(style.list.value_or(std::string()));
    const int level = own.listLevel.value_or(style.listLevel.value_or(0));
    const bool listed = m_context.numbering.has(list);
    std::string marker = listed ? m_context.numbering.next(list, level) : std::string();
    int outline = own.outline.value_or(style.outline.value_or(0));
    if (style.role == DocxParagraph::Role::Title) outline = 1;
    if (outline > 0)
        return m_builder.beginBlock(BlockKind::Heading, std::min(outline, deepestHeading));
    if (listed)
        return m_builder.beginBlock(BlockKind::ListItem, std::max(level, 0) + 1, std::move(marker));
    const BlockKind kind = style.kind.value_or(BlockKind::Paragraph);
    m_verbatim = kind == BlockKind::Code;
    m_builder.beginBlock(kind, kind == BlockKind::BlockQuote ? 1 : 0);
}

void DocxWriter::leaveParagraph() {
    endFields();
    const XmlNode properties = m_tree.child(m_paragraph, "w:pPr");
    const XmlNode mark = properties == noNode ? noNode : m_tree.child(properties, "w:rPr");
    m_paragraph = noNode;
    m_joined = mark != noNode && (m_tree.child(mark, "w:del") != noNode ||
                                  m_tree.child(mark, "w:moveFrom") != noNode);
    if (!m_joined && !inCell()) placePictures();
}

// A picture among words would cut their paragraph in two.
void DocxWriter::placePictures() {
    for (Picture& picture : m_pictures)
        m_builder.addImage(
            std::move(picture.alternative),
            picture.member.empty() ? nullptr : m_context.pictures.get(picture.member));
    m_pictures.clear();
}

bool DocxWriter::enterRow(XmlNode at) {
    const XmlNode properties = m_tree.child(at, "w:trPr");
    if (properties != noNode && m_tree.child(properties, "w:del") != noNode) return !isDeletion(at);
    m_builder.beginRow();
    return true;
}

void DocxWriter::enterCell(XmlNode at) {
    m_joined = false;
    const bool whole = m_tree.find(at, "w:tbl") == noNode &&
                       m_tree.innerText(at, longestCell).size() <= longestCell;
    m_cells.push_back(whole);
    if (whole) m_builder.beginBlock(BlockKind::TableCell);
}

}  // namespace quotelight
