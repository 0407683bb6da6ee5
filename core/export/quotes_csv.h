// SPDX-License-Identifier: Apache-2.0
#pragma once

// Quotes as rows of comma-separated values (RFC 4180, UTF-8, CRLF, no byte-order mark), or of values
// set apart by tabs (one line a row whatever the cells hold, LF; a cell with a straight double mark
// is quoted as spreadsheets expect it).
//
// A cell that a spreadsheet would take for a formula gets an apostrophe before it, which
// spreadsheets hide; other cells hold their text on one line. Linear; no locale.

#include <string>
#include <string_view>

#include "export/exporter.h"

namespace quotelight {

// The names of the columns, as a row.
std::string csvHeader();

// A row for each quote the filter shows.
std::string csvRows(const ExportRequest& request);

// Appends one cell, quoted where RFC 4180 asks for it; formulas disarmed.
void appendCsvCell(std::string& out, std::string_view utf8);
// The same for cells between tabs; tabs and line ends become spaces.
void appendTsvCell(std::string& out, std::string_view utf8);

}  // namespace quotelight
