// SPDX-License-Identifier: Apache-2.0
#include "export/json_writer.h"

#include "export/characters.h"
#include "export/numbers.h"
#include "text/utf.h"

namespace quotelight {

namespace {

// \uXXXX; all characters escaped so are of the basic plane.
void appendUnicodeEscape(std::string& out, char32_t c) {
    constexpr char hex[] = "0123456789abcdef";
    out += "\\u";
    for (int shift = 12; shift >= 0; shift -= 4)
        out += hex[(c >> shift) & 0xF];
}

void appendEscaped(std::string& out, char32_t c) {
    switch (c) {
        case '"':
            out += "\\\"";
            return;
        case '\\':
            out += "\\\\";
            return;
        case '\n':
            out += "\\n";
            return;
        case '\t':
            out += "\\t";
            return;
        case '\r':
            out += "\\r";
            return;
        default:
            break;
    }
    if (isControl(c) || isBidiControl(c) || isLineSeparator(c))
        appendUnicodeEscape(out, c);
    else
        appendUtf8(out, c);
}

constexpr bool isPlainAscii(char16_t c) {
    return c >= 0x20 && c < 0x7F && c != u'"' && c != u'\\' && c != u'/';
}

}  // namespace

void appendJsonString(std::string& out, std::u16string_view text) {
    out += '"';
    for (std::size_t i = 0; i < text.size();) {
        if (isPlainAscii(text[i])) {
            out += static_cast<char>(text[i++]);
            continue;
        }
        const bool endTag = text[i] == u'/' && i > 0 && text[i - 1] == u'<';
        if (endTag) out += '\\';
        appendEscaped(out, nextCodePoint(text, i));
    }
    out += '"';
}

void JsonWriter::key(std::string_view name) {
    separate();
    m_out += '"';
    m_out += name;
    m_out += m_layout == JsonLayout::Indented ? "\": " : "\":";
    m_afterKey = true;
}

void JsonWriter::string(std::u16string_view text) {
    separate();
    appendJsonString(m_out, text);
}

void JsonWriter::string(std::string_view utf8) {
    string(std::u16string_view(toUtf16(utf8)));
}

void JsonWriter::number(std::uint32_t number) {
    separate();
    appendNumber(m_out, number);
}

void JsonWriter::null() {
    separate();
    m_out += "null";
}

void JsonWriter::share(double share) {
    separate();
    appendShare(m_out, share);
}

void JsonWriter::range(Span span) {
    separate();
    m_out += '[';
    appendNumber(m_out, span.begin);
    m_out += m_layout == JsonLayout::Indented ? ", " : ",";
    appendNumber(m_out, span.end);
    m_out += ']';
}

void JsonWriter::open(char bracket) {
    separate();
    m_out += bracket;
    ++m_depth;
    m_first = true;
}

void JsonWriter::close(char bracket) {
    --m_depth;
    if (!m_first) breakLine();
    m_out += bracket;
    m_first = false;
}

void JsonWriter::separate() {
    if (m_afterKey) {
        m_afterKey = false;
        return;
    }
    if (m_depth == 0) return;
    if (!m_first) m_out += ',';
    m_first = false;
    breakLine();
}

void JsonWriter::breakLine() {
    if (m_layout != JsonLayout::Indented) return;
    m_out += '\n';
    m_out.append(std::size_t{2} * m_depth, ' ');
}

}  // namespace quotelight
