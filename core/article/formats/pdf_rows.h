// SPDX-License-Identifier: Apache-2.0
#pragma once

// Lines of a PDF that stand side by side: cells of tables, or words of one line that was stretched
// to its column's width. Linear but for sorting; thread-safe.

#include "article/formats/pdf_layout.h"

namespace quotelight {

// Cells are numbered by row and put in order, row by row, where the table's first line stands; the
// words of a stretched line are joined.
void settleRows(PdfLayout& layout);

}  // namespace quotelight
