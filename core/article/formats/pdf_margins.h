// SPDX-License-Identifier: Apache-2.0
#pragma once

// Running heads, feet and page numbers of a PDF. Linear but for sorting; thread-safe.

#include "article/formats/pdf_layout.h"

namespace quotelight {

// Takes out lines at the pages' upper and lower edges that come again on other pages (numbers in
// them may differ) or are numbers of pages, and what browsers print around a page.
void dropMargins(PdfLayout& layout);

}  // namespace quotelight
