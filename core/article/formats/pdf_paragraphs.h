// SPDX-License-Identifier: Apache-2.0
#pragma once

// The paragraphs of a PDF, put together from lines over columns and pages; which of them are
// headings, list items or notes. Linear but for sorting; thread-safe.

#include <cstdint>
#include <string>
#include <vector>

#include "article/article.h"
#include "article/formats/pdf_layout.h"

namespace quotelight {

struct PdfParagraph {
    std::string words;  // UTF-8
    BlockKind kind = BlockKind::Paragraph;
    int level = 0;
    std::string marker;
    float size = 0;         // of its letters
    std::uint32_t row = 0;  // of a table's cell
};

// Notes come last.
std::vector<PdfParagraph> findPdfParagraphs(const PdfLayout& layout);

}  // namespace quotelight
