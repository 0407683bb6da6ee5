// SPDX-License-Identifier: Apache-2.0
#pragma once

// What a PDF's paragraphs are, by the size and place of their letters and how they begin. Linear
// but for sorting; thread-safe.

#include <string>
#include <string_view>
#include <vector>

#include "article/formats/pdf_layout.h"
#include "article/formats/pdf_measures.h"
#include "article/formats/pdf_paragraphs.h"

namespace quotelight {

// Sets headings by their size, list items by their marks, and puts an initial before its word.
void tellKinds(std::vector<PdfParagraph>& paragraphs, const PdfMeasures& usual);

// The bytes of a bullet and the space behind it, where words follow; 0: none.
std::size_t bulletSize(std::string_view words);

// "• words", "3. words"
bool beginsItem(std::string_view words);

// Whether the line is of a note: smaller than the text, low on its page, begun by a number or
// following one that is. `last`: the last line of a note, or null.
bool isNoteLine(const PdfLine& line, const PdfMeasures& usual, const PdfLayout& layout,
                const PdfLine* last);
bool beginsNote(const PdfLine& line);
std::string withoutNoteMark(std::string_view words);

}  // namespace quotelight
