// SPDX-License-Identifier: Apache-2.0
// The words of a Word document: runs, fields, links, pictures, references to notes.

#include <charconv>
#include <utility>

#include "article/formats/docx_writer.h"
#include "article/links.h"
#include "text/ascii.h"
#include "text/utf.h"

namespace quotelight {

namespace {

constexpr std::size_t mostFields = 64;       // inside each other
constexpr std::size_t longestCode = 10'000;  // of one field

std::string_view trimmed(std::string_view words) {
    while (!words.empty() && isAsciiSpace(words.front()))
        words.remove_prefix(1);
    while (!words.empty() && isAsciiSpace(words.back()))
        words.remove_suffix(1);
    return words;
}

// The address in `HYPERLINK "http://…" \o "tip"`; empty where the field is another.
std::string_view linkOf(std::string_view instruction) {
    instruction = trimmed(instruction);
    if (asciiLowered(instruction.substr(0, 10)) != "hyperlink ") return {};
    const auto open = instruction.find_first_not_of(' ', 10);
    if (open == std::string_view::npos || instruction[open] != '"') return {};
    const auto close = instruction.find('"', open + 1);
    return instruction.substr(open + 1, close == std::string_view::npos ? 0 : close - open - 1);
}

}  // namespace

bool DocxWriter::enterInline(XmlNode at, Open& open) {
    switch (open.tag) {
        case DocxTag::Run:
            enterRun(at);
            return true;
        case DocxTag::Text:
        case DocxTag::MathText:
            text(at);
            return false;
        case DocxTag::Space:
            words(" ");
            return false;
        case DocxTag::Hyphen:
            words("\u2011");
            return false;
        case DocxTag::Break:
        case DocxTag::Return:
            lineBreak(at);
            return false;
        case DocxTag::Symbol:
            symbol(at);
            return false;
        case DocxTag::Link:
        case DocxTag::SimpleField:
            open.link = enterLink(at);
            return true;
        case DocxTag::FieldCharacter:
            fieldCharacter(at);
            return false;
        case DocxTag::FieldCode:
            if (!m_fields.empty() && m_fields.back().instruction.size() < longestCode)
                m_fields.back().instruction += m_tree.innerText(at);
            return false;
        case DocxTag::FootnoteReference:
        case DocxTag::EndnoteReference:
            noteReference(at, open.tag == DocxTag::EndnoteReference);
            return false;
        case DocxTag::CommentReference:
            ++m_context.findings.comments;
            return false;
        case DocxTag::Drawing:
        case DocxTag::Shape:
            drawing(at);
            return true;
        case DocxTag::Blip:
        case DocxTag::ImageData: {
            const std::string_view embedded = m_tree.attribute(at, "r:embed");
            picture(open.tag == DocxTag::ImageData ? m_tree.attribute(at, "r:id")
                    : embedded.empty()             ? m_tree.attribute(at, "r:link")
                                                   : embedded);
            return false;
        }
        default:
            return true;
    }
}

void DocxWriter::enterRun(XmlNode at) {
    const XmlNode properties = m_tree.child(at, "w:rPr");
    const DocxRun own = readRun(m_tree, properties);
    DocxRun style;
    if (properties != noNode)
        if (const XmlNode named = m_tree.child(properties, "w:rStyle"); named != noNode)
            style = m_context.styles.run(m_tree.attribute(named, "w:val"));
    m_bold = own.bold.value_or(style.bold.value_or(false));
    m_italic = own.italic.value_or(style.italic.value_or(false));
    m_code = style.code && !m_verbatim;
    m_hidden = own.hidden.value_or(style.hidden.value_or(m_paragraphRun.hidden.value_or(false)));
}

// Without xml:space="preserve" the spaces at the ends are not meant.
void DocxWriter::text(XmlNode at) {
    std::string all;
    for (XmlNode below = at + 1; below < m_tree.end(at); ++below)
        all += m_tree.text(below);
    words(m_tree.attribute(at, "xml:space") == "preserve" ? std::string_view(all) : trimmed(all));
}

void DocxWriter::words(std::string_view utf8) {
    if (utf8.empty() || m_codes > 0) return;
    if (m_hidden) {
        if (!trimmed(utf8).empty()) ++m_context.findings.hidden;
        return;
    }
    setStyles(m_bold, m_italic, m_code);
    m_wrote = true;
    m_verbatim ? m_builder.writeVerbatim(toUtf16(utf8)) : m_builder.write(toUtf16(utf8));
}

void DocxWriter::lineBreak(XmlNode at) {
    const std::string_view type = m_tree.attribute(at, "w:type");
    if (silent()) return;
    if (type == "page" || type == "column")
        words(" ");
    else
        m_builder.breakLine();
}

// Characters of fonts that have pictures for letters are none of any text.
void DocxWriter::symbol(XmlNode at) {
    constexpr unsigned firstPrivate = 0xE000, lastPrivate = 0xF8FF;
    const std::string_view digits = m_tree.attribute(at, "w:char");
    unsigned value = 0;
    std::from_chars(digits.data(), digits.data() + digits.size(), value, 16);
    if (value < 0x20 || value > 0xFFFF || (value >= firstPrivate && value <= lastPrivate)) return;
    const auto unit = static_cast<char16_t>(value);
    words(toUtf8({&unit, 1}));
}

// Links and styles nest; a run's styles are shorter.
bool DocxWriter::beginLink(std::string_view target) {
    std::string safe = safeLink(target);
    if (safe.empty() || silent()) return false;
    setStyles(false, false, false);
    m_builder.beginStyle(StyleKind::Link, std::move(safe));
    return true;
}

void DocxWriter::endLink() {
    setStyles(false, false, false);
    m_builder.endStyle(StyleKind::Link);
}

bool DocxWriter::enterLink(XmlNode at) {
    if (m_tree.has(at, "w:instr")) return beginLink(linkOf(m_tree.attribute(at, "w:instr")));
    const OpcRelation* relation = m_relations.byId(m_tree.attribute(at, "r:id"));
    return relation != nullptr && relation->external && beginLink(relation->target);
}

void DocxWriter::fieldCharacter(XmlNode at) {
    const std::string_view type = m_tree.attribute(at, "w:fldCharType");
    if (type == "begin" && m_fields.size() < mostFields) {
        m_fields.emplace_back();
        ++m_codes;
        return;
    }
    if (m_fields.empty()) return;
    Field& field = m_fields.back();
    if (type == "separate" && field.code) {
        field.code = false;
        --m_codes;
        field.link = beginLink(linkOf(field.instruction));
    } else if (type == "end") {
        if (field.code) --m_codes;
        if (field.link) endLink();
        m_fields.pop_back();
    }
}

// A field that goes on in the next paragraph (a table of contents) is past its code; one that was
// never ended must not swallow the rest.
void DocxWriter::endFields() {
    for (; !m_fields.empty(); m_fields.pop_back())
        if (m_fields.back().link) endLink();
    m_codes = 0;
}

void DocxWriter::setStyles(bool bold, bool italic, bool code) {
    const auto set = [this](bool& is, bool wanted, StyleKind kind) {
        if (is == wanted) return;
        wanted ? m_builder.beginStyle(kind) : m_builder.endStyle(kind);
        is = wanted;
    };
    // What ends, ends first: otherwise it would cut what begins.
    if (!code) set(m_isCode, false, StyleKind::Code);
    if (!italic) set(m_isItalic, false, StyleKind::Emphasis);
    if (!bold) set(m_isBold, false, StyleKind::Strong);
    set(m_isBold, bold, StyleKind::Strong);
    set(m_isItalic, italic, StyleKind::Emphasis);
    set(m_isCode, code, StyleKind::Code);
}

void DocxWriter::drawing(XmlNode at) {
    if (m_tags[m_tree.nameId(at)] == DocxTag::Drawing) {
        m_alternative.clear();
        m_pictured = false;
    }
    std::string_view words = m_tree.attribute(at, "alt");
    if (const XmlNode facts = m_tree.find(at, "wp:docPr"); words.empty() && facts != noNode) {
        words = m_tree.attribute(facts, "descr");
        if (words.empty()) words = m_tree.attribute(facts, "title");
    }
    if (!words.empty()) m_alternative = asciiCollapsed(words);
}

void DocxWriter::picture(std::string_view id) {
    m_pictured = true;
    if (silent()) return;
    const OpcRelation* relation = m_relations.byId(id);
    if (relation == nullptr) return;
    m_pictures.push_back({m_alternative, relation->external ? std::string() : relation->target});
}

// A chart or a diagram: its words stand in for it.
void DocxWriter::leaveDrawing() {
    if (!m_pictured && !m_alternative.empty() && !silent())
        m_pictures.push_back({m_alternative, {}});
}

void DocxWriter::noteReference(XmlNode at, bool end) {
    if (silent()) return;
    m_context.findings.notes.push_back({std::string(m_tree.attribute(at, "w:id")), end});
}

}  // namespace quotelight
