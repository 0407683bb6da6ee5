// SPDX-License-Identifier: Apache-2.0
#include "export/xlsx_sheet.h"

#include "export/numbers.h"
#include "text/utf.h"

namespace quotelight {

namespace {

constexpr unsigned headingStyle = 1;

char columnName(std::size_t column) {
    return static_cast<char>('A' + column);  // no sheet here has more than 26
}

bool isHex(char16_t c) {
    return (c >= u'0' && c <= u'9') || (c >= u'A' && c <= u'F') || (c >= u'a' && c <= u'f');
}

// "_x0041_" in a cell stands for the character U+0041 (ECMA-376, ST_Xstring): an underscore that
// would begin such a thing is written as one.
std::u16string escaped(std::u16string_view words) {
    std::u16string out;
    out.reserve(words.size());
    for (std::size_t i = 0; i < words.size(); ++i) {
        const std::u16string_view rest = words.substr(i);
        const bool looksEscaped = rest.size() >= 7 && rest[0] == u'_' && rest[1] == u'x' &&
                                  isHex(rest[2]) && isHex(rest[3]) && isHex(rest[4]) &&
                                  isHex(rest[5]) && rest[6] == u'_';
        if (looksEscaped)
            out += u"_x005F_";
        else
            out += words[i];
    }
    return out;
}

// Cut to what a cell holds, at no half of a surrogate pair.
std::u16string fitting(std::u16string words) {
    if (words.size() <= XlsxSheet::cellUnits) return words;
    std::size_t most = XlsxSheet::cellUnits - 1;
    if ((words[most - 1] & 0xFC00) == 0xD800) --most;
    words.resize(most);
    return words + u'…';
}

}  // namespace

XlsxSheet::XlsxSheet(std::initializer_list<XlsxColumn> columns) : m_columns(columns.size()) {
    m_xml.declaration();
    m_xml.open("worksheet");
    m_xml.attribute("xmlns", "http://schemas.openxmlformats.org/spreadsheetml/2006/main");
    m_xml.raw(
        R"(<sheetViews><sheetView workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews><sheetFormatPr defaultRowHeight="15"/>)");
    m_xml.open("cols");
    std::uint64_t place = 0;
    for (const XlsxColumn& column : columns) {
        ++place;
        m_xml.open("col");
        m_xml.attribute("min", place);
        m_xml.attribute("max", place);
        m_xml.attribute("width", std::uint64_t{column.width});
        m_xml.attribute("customWidth", "1");
        m_xml.close();
    }
    m_xml.close();
    m_xml.open("sheetData");
    beginRow();
    for (const XlsxColumn& column : columns)
        words(column.heading, headingStyle);
}

void XlsxSheet::beginRow() {
    endRow();
    ++m_row;
    m_column = 0;
    m_xml.newLine();
    m_xml.open("row");
    m_xml.attribute("r", m_row);
}

void XlsxSheet::endRow() {
    if (m_row > 0) m_xml.close();
}

void XlsxSheet::openCell(unsigned style) {
    m_xml.open("c");
    m_xml.attribute("r", std::string_view(columnName(m_column++) + std::to_string(m_row)));
    if (style != 0) m_xml.attribute("s", std::uint64_t{style});
}

void XlsxSheet::words(std::string_view utf8, unsigned style) {
    openCell(style);
    m_xml.attribute("t", "inlineStr");
    m_xml.open("is");
    m_xml.open("t");
    m_xml.attribute("xml:space", "preserve");
    m_xml.text(std::u16string_view(fitting(escaped(toUtf16(utf8)))));
    m_xml.close();
    m_xml.close();
    m_xml.close();
}

void XlsxSheet::number(std::uint64_t number, unsigned style) {
    openCell(style);
    m_xml.open("v");
    m_xml.number(number);
    m_xml.close();
    m_xml.close();
}

void XlsxSheet::share(double share, unsigned style) {
    std::string digits;
    appendShare(digits, share);
    openCell(style);
    m_xml.element("v", digits);
    m_xml.close();
}

std::string XlsxSheet::range() const {
    return "A1:" + std::string(1, columnName(m_columns - 1)) + std::to_string(m_row);
}

std::string XlsxSheet::finish() {
    const std::string filtered = range();
    endRow();
    m_xml.close();
    m_xml.open("autoFilter");
    m_xml.attribute("ref", std::string_view(filtered));
    m_xml.close();
    m_xml.raw(
        R"(<pageMargins left="0.5" right="0.5" top="0.75" bottom="0.75" header="0.3" footer="0.3"/><pageSetup orientation="landscape" fitToHeight="0"/>)");
    m_xml.close();
    return m_xml.take();
}

}  // namespace quotelight
