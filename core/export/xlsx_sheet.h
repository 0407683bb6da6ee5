// SPDX-License-Identifier: Apache-2.0
#pragma once

// One sheet of a workbook: a heading row that stays in sight, with filters, and rows of words and
// numbers. SpreadsheetML as in ECMA-376, transitional.
//
// Words are written as words, so nothing is taken for a formula. A cell holds 32,767 UTF-16 units
// at most (Excel's limit): longer words end with "…". Linear.

#include <cstdint>
#include <initializer_list>
#include <string>
#include <string_view>

#include "export/xml_writer.h"

namespace quotelight {

struct XlsxColumn {
    std::string_view heading;
    unsigned width;  // in characters of the normal font
};

class XlsxSheet {
public:
    static constexpr std::size_t cellUnits = 32'767;

    explicit XlsxSheet(std::initializer_list<XlsxColumn> columns);

    void beginRow();
    // `style`: index into the cell formats of the styles part; 0 is the plain one.
    void words(std::string_view utf8, unsigned style = 0);
    void number(std::uint64_t number, unsigned style = 0);
    void share(double share, unsigned style);  // 0 to 1

    // "A1:H17", with the heading row.
    std::string range() const;

    // The part; the sheet is spent.
    std::string finish();

private:
    void openCell(unsigned style);
    void endRow();

    XmlWriter m_xml;
    std::size_t m_columns;
    std::uint64_t m_row = 0;   // the open one, from 1
    std::size_t m_column = 0;  // the next cell of it
};

}  // namespace quotelight
