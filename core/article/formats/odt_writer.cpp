// SPDX-License-Identifier: Apache-2.0
#include "article/formats/odt_writer.h"

#include <algorithm>
#include <charconv>
#include <utility>

#include "article/links.h"
#include "text/ascii.h"
#include "text/utf.h"

namespace quotelight {

namespace {

// A cell with more text, or with a table inside, is there for the layout.
constexpr std::size_t longestCell = 300;

constexpr int deepestHeading = 6;

int number(std::string_view digits, int otherwise) {
    int value = otherwise;
    std::from_chars(digits.data(), digits.data() + digits.size(), value);
    return std::clamp(value, -1, 999'999);
}

}  // namespace

OdtWriter::OdtWriter(const XmlTree& tree, const OdtStyles& styles, OdtPictures pictures,
                     ArticleBuilder& builder)
    : m_tree(tree),
      m_styles(styles),
      m_pictures(std::move(pictures)),
      m_builder(builder),
      m_lists(styles) {
    for (const std::string& name : tree.names())
        m_tags.push_back(odtTagNamed(name));
}

void OdtWriter::write(XmlNode at) {
    writePart(at);
    writeNotes();
}

// Footnotes, then endnotes, in the order in which the text refers to them. A note may refer to
// others.
void OdtWriter::writeNotes() {
    m_note = true;
    for (std::vector<XmlNode>* notes : {&m_notes, &m_endnotes})
        for (std::size_t i = 0; i < notes->size(); ++i)
            if (const XmlNode body = m_tree.child((*notes)[i], "text:note-body"); body != noNode)
                writePart(body);
}

void OdtWriter::writePart(XmlNode at) {
    const XmlNode end = m_tree.end(at);
    for (XmlNode next = at + 1; next < end || !m_boxes.empty() || !m_waiting.empty();)
        next = step(next);
    for (; !m_open.empty(); m_open.pop_back())
        leave(m_open.back());
    setStyles({});
    placePictures();
    m_builder.endBlock();
}

// Handles the node, or what ends or waits before it; returns the node to go on with.
XmlNode OdtWriter::step(XmlNode at) {
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
    if (m_tree.isText(at)) {
        if (m_paragraph != noNode) text(m_tree.text(at));
        return at + 1;
    }
    Open open{m_tree.end(at), m_tags[m_tree.nameId(at)], false, m_text};
    if (!enter(at, open)) return open.end;
    m_open.push_back(open);
    return at + 1;
}

// False where nothing below is read.
bool OdtWriter::enter(XmlNode at, Open& open) {
    switch (open.tag) {
        case OdtTag::Skipped:
            return false;
        case OdtTag::Annotation:
            ++m_findings.comments;
            return false;
        case OdtTag::Contents:
            ++m_findings.contents;
            return false;
        case OdtTag::Tracked:
            for (XmlNode below = at + 1; below < open.end; ++below)
                m_findings.deleted += m_tree.name(below) == "text:deletion" ? 1 : 0;
            return false;
        case OdtTag::HiddenParagraph:
        case OdtTag::HiddenText:
        case OdtTag::Section:
            return enterHidden(at, open.tag);
        case OdtTag::Note:
            (m_tree.attribute(at, "text:note-class") == "endnote" ? m_endnotes : m_notes)
                .push_back(at);
            return false;
        default:
            return enterBlock(at, open);
    }
}

bool OdtWriter::enterHidden(XmlNode at, OdtTag tag) {
    const bool hidden = tag == OdtTag::HiddenText ||
                        m_tree.attribute(at, "text:display") == "none" ||
                        m_tree.attribute(at, "text:is-hidden") == "true";
    if (!hidden || tag == OdtTag::HiddenParagraph) return !hidden;
    ++m_findings.hidden;
    return false;
}

bool OdtWriter::enterBlock(XmlNode at, Open& open) {
    switch (open.tag) {
        case OdtTag::Paragraph:
        case OdtTag::Heading:
            // Only boxes hold paragraphs inside paragraphs, and they wait.
            return m_paragraph != noNode || enterParagraph(at, open.tag);
        case OdtTag::List:
            m_lists.open(m_tree.attribute(at, "text:style-name"),
                         m_tree.attribute(at, "text:continue-numbering") == "true" ||
                             m_tree.has(at, "text:continue-list"));
            return true;
        case OdtTag::Item:
            enterItem(at, m_tree.name(at) == "text:list-header");
            return true;
        case OdtTag::Row:
            m_builder.beginRow();
            return true;
        case OdtTag::Cell:
            enterCell(at);
            return true;
        case OdtTag::Box:
            if (m_paragraph != noNode) m_waiting.push_back(at);
            return m_paragraph == noNode;
        default:
            return enterInline(at, open);
    }
}

bool OdtWriter::enterInline(XmlNode at, Open& open) {
    switch (open.tag) {
        case OdtTag::Span: {
            const OdtText own = m_styles.text(m_tree.attribute(at, "text:style-name"));
            m_text = {m_text.bold || own.bold, m_text.italic || own.italic, m_text.code || own.code,
                      m_text.hidden || own.hidden};
            return true;
        }
        case OdtTag::Link: {
            std::string target = safeLink(m_tree.attribute(at, "xlink:href"));
            if (target.empty()) return true;
            setStyles({});
            m_builder.beginStyle(StyleKind::Link, std::move(target));
            open.link = true;
            return true;
        }
        case OdtTag::Space:
        case OdtTag::Tab:
            text(m_verbatim ? std::string(static_cast<std::size_t>(std::clamp(
                                              number(m_tree.attribute(at, "text:c"), 1), 1, 100)),
                                          ' ')
                            : std::string(" "));
            return false;
        case OdtTag::LineBreak:
            if (!m_text.hidden) m_builder.breakLine();
            return false;
        case OdtTag::Frame:
            enterFrame(at);
            return true;
        case OdtTag::Image:
            image(at);
            return false;
        default:
            return true;
    }
}

void OdtWriter::leave(const Open& open) {
    switch (open.tag) {
        case OdtTag::Paragraph:
        case OdtTag::Heading:
            if (m_paragraph == noNode || m_tree.end(m_paragraph) != open.end) return;
            m_paragraph = noNode;
            if (!inCell()) placePictures();
            m_text = open.before;
            return;
        case OdtTag::Span:
            m_text = open.before;
            return;
        case OdtTag::Link:
            if (!open.link) return;
            setStyles({});
            return m_builder.endStyle(StyleKind::Link);
        case OdtTag::List:
            return m_lists.close();
        case OdtTag::Cell:
            m_cells.pop_back();
            if (!inCell()) placePictures();
            return m_builder.endBlock();
        default:
            return;
    }
}

bool OdtWriter::enterParagraph(XmlNode at, OdtTag tag) {
    const OdtParagraph style = m_styles.paragraph(m_tree.attribute(at, "text:style-name"));
    // A field in it may hide the paragraph whole.
    bool hidden = style.hidden;
    if (const XmlNode field = m_tree.find(at, "text:hidden-paragraph"); field != noNode)
        hidden = hidden || m_tree.attribute(field, "text:is-hidden") == "true";
    if (hidden) {
        m_findings.hidden += m_tree.innerText(at, 1).empty() ? 0 : 1;
        return false;
    }
    m_paragraph = at;
    m_text = {};
    m_verbatim = false;
    if (inCell()) {
        m_builder.breakLine();
        return true;
    }
    const int level = number(m_tree.attribute(at, "text:outline-level"), 1);
    std::string marker = m_lists.takeMarker();
    if (m_note) {
        m_builder.beginBlock(BlockKind::Footnote);
    } else if (tag == OdtTag::Heading || style.title) {
        m_builder.beginBlock(BlockKind::Heading,
                             style.title ? 1 : std::clamp(level, 1, deepestHeading));
    } else if (m_lists.depth() > 0) {
        m_builder.beginBlock(BlockKind::ListItem, m_lists.depth(), std::move(marker));
    } else {
        m_verbatim = style.kind == BlockKind::Code;
        m_builder.beginBlock(style.kind, style.kind == BlockKind::BlockQuote ? 1 : 0);
    }
    return true;
}

void OdtWriter::enterItem(XmlNode at, bool header) {
    m_lists.beginItem(number(m_tree.attribute(at, "text:start-value"), -1), header);
}

void OdtWriter::enterCell(XmlNode at) {
    const bool whole = m_tree.find(at, "table:table") == noNode &&
                       m_tree.find(at, "text:list") == noNode &&
                       m_tree.innerText(at, longestCell).size() <= longestCell;
    m_cells.push_back(whole);
    if (whole) m_builder.beginBlock(m_note ? BlockKind::Footnote : BlockKind::TableCell);
}

void OdtWriter::enterFrame(XmlNode at) {
    m_framed = false;
    m_alternative.clear();
    for (const std::string_view name : {"svg:desc", "svg:title"})
        if (const XmlNode words = m_tree.child(at, name); words != noNode && m_alternative.empty())
            m_alternative = m_tree.innerText(words, 2'000);
}

// A frame may hold the same in several forms, the best first.
void OdtWriter::image(XmlNode at) {
    if (std::exchange(m_framed, true) || m_text.hidden) return;
    m_images.push_back({0, m_alternative, m_pictures(at)});
}

// A picture among words would cut their paragraph in two.
void OdtWriter::placePictures() {
    for (Image& image : m_images)
        m_builder.addImage(std::move(image.alternative), std::move(image.bytes));
    m_images.clear();
}

void OdtWriter::text(std::string_view utf8) {
    if (m_text.hidden) {
        m_findings.hidden += asciiCollapsed(utf8).empty() ? 0 : 1;
        return;
    }
    setStyles(m_text);
    m_verbatim ? m_builder.writeVerbatim(toUtf16(utf8)) : m_builder.write(toUtf16(utf8));
}

void OdtWriter::setStyles(const OdtText& wanted) {
    const auto set = [this](bool& is, bool should, StyleKind kind) {
        if (is == should) return;
        should ? m_builder.beginStyle(kind) : m_builder.endStyle(kind);
        is = should;
    };
    // What ends, ends first: otherwise it would cut what begins.
    if (!wanted.code) set(m_written.code, false, StyleKind::Code);
    if (!wanted.italic) set(m_written.italic, false, StyleKind::Emphasis);
    if (!wanted.bold) set(m_written.bold, false, StyleKind::Strong);
    set(m_written.bold, wanted.bold, StyleKind::Strong);
    set(m_written.italic, wanted.italic, StyleKind::Emphasis);
    set(m_written.code, wanted.code && !m_verbatim, StyleKind::Code);
}

}  // namespace quotelight
