// SPDX-License-Identifier: Apache-2.0
#include "export/xml_writer.h"

#include <cassert>
#include <utility>

#include "export/characters.h"
#include "export/numbers.h"
#include "text/utf.h"

namespace quotelight {

namespace {

enum class Where { Text, Attribute };

// The entity to write for `c`, or null where it stands for itself.
const char* entity(char32_t c, Where where) {
    switch (c) {
        case '&':
            return "&amp;";
        case '<':
            return "&lt;";
        case '>':
            return "&gt;";
        case '\r':
            return "&#13;";
        case '"':
            return where == Where::Attribute ? "&quot;" : nullptr;
        case '\n':
            return where == Where::Attribute ? "&#10;" : nullptr;
        case '\t':
            return where == Where::Attribute ? "&#9;" : nullptr;
        default:
            return nullptr;
    }
}

void appendEscaped(std::string& out, std::u16string_view text, Where where) {
    for (std::size_t i = 0; i < text.size();) {
        const char32_t c = nextCodePoint(text, i);
        if (const char* name = entity(c, where))
            out += name;
        else
            appendUtf8(out, isXmlCharacter(c) ? c : replacementCharacter);
    }
}

}  // namespace

void appendXmlText(std::string& out, std::u16string_view text) {
    appendEscaped(out, text, Where::Text);
}

void appendXmlAttribute(std::string& out, std::u16string_view value) {
    appendEscaped(out, value, Where::Attribute);
}

void XmlWriter::declaration() {
    m_out += "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n";
}

void XmlWriter::open(std::string_view name) {
    endStartTag();
    m_out += '<';
    m_open.push_back({m_out.size(), name.size()});
    m_out += name;
    m_inStartTag = true;
}

void XmlWriter::attribute(std::string_view name, std::u16string_view value) {
    assert(m_inStartTag);
    m_out += ' ';
    m_out += name;
    m_out += "=\"";
    appendXmlAttribute(m_out, value);
    m_out += '"';
}

void XmlWriter::attribute(std::string_view name, std::string_view utf8) {
    attribute(name, std::u16string_view(toUtf16(utf8)));
}

void XmlWriter::attribute(std::string_view name, std::uint64_t number) {
    std::string digits;
    appendNumber(digits, number);
    attribute(name, std::string_view(digits));
}

void XmlWriter::text(std::u16string_view text) {
    if (text.empty()) return;
    endStartTag();
    appendXmlText(m_out, text);
}

void XmlWriter::text(std::string_view utf8) {
    text(std::u16string_view(toUtf16(utf8)));
}

void XmlWriter::number(std::uint64_t number) {
    endStartTag();
    appendNumber(m_out, number);
}

void XmlWriter::close() {
    assert(!m_open.empty());
    const Name name = m_open.back();
    m_open.pop_back();
    if (std::exchange(m_inStartTag, false)) {
        m_out += "/>";
        return;
    }
    m_out += "</";
    m_out.append(m_out, name.begin, name.size);
    m_out += '>';
}

void XmlWriter::empty(std::string_view name) {
    open(name);
    close();
}

void XmlWriter::element(std::string_view name, std::u16string_view text) {
    open(name);
    this->text(text);
    close();
}

void XmlWriter::element(std::string_view name, std::string_view utf8) {
    element(name, std::u16string_view(toUtf16(utf8)));
}

void XmlWriter::newLine() {
    endStartTag();
    m_out += '\n';
}

void XmlWriter::raw(std::string_view xml) {
    endStartTag();
    m_out += xml;
}

std::string XmlWriter::take() {
    assert(m_open.empty());
    return std::exchange(m_out, {});
}

void XmlWriter::endStartTag() {
    if (std::exchange(m_inStartTag, false)) m_out += '>';
}

}  // namespace quotelight
