// SPDX-License-Identifier: Apache-2.0
#pragma once

// The parts of a Word document beside its text: styles, lists, comments or footnotes, and the
// tables of who said what that follow the text. ECMA-376, transitional. Linear.

#include <string>
#include <string_view>

#include "export/export_view.h"
#include "export/xml_writer.h"

namespace quotelight {

inline constexpr std::string_view docxNamespace =
    "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

// Whole parts.
std::string docxStyles(const ExportView& view);     // with a character style a speaker
std::string docxNumbering(const ExportView& view);  // one list a marker
std::string docxComments(const ExportView& view);   // who said it and why, one a quote shown
std::string docxFootnotes(const ExportView& view);  // the same as footnotes

// Above the text: the title where the text has none.
void writeDocxHead(const ExportView& view, XmlWriter& xml);

// Behind the text, on a page of their own: speakers by number of quotes, and all quotes.
void writeDocxTables(const ExportView& view, XmlWriter& xml);

}  // namespace quotelight
