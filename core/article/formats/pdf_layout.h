// SPDX-License-Identifier: Apache-2.0
#pragma once

// The pages of a PDF as poppler's `pdftotext -bbox-layout` lays them out: lines of words in reading
// order, each with its place. Linear; thread-safe.

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace quotelight {

// Points from the page's upper left corner.
struct PdfBox {
    float left = 0, top = 0, right = 0, bottom = 0;

    float width() const { return right - left; }
    float height() const { return bottom - top; }
};

struct PdfLine {
    PdfBox box;
    float size = 0;  // height of its usual words
    std::uint32_t page = 0, block = 0;
    std::uint32_t row = 0;  // of a table, from 1; 0: it is no cell
    std::string words;      // UTF-8, one space between words
    bool raised = false;    // begins with a small raised number, as notes do
};

struct PdfPage {
    float width = 0, height = 0;
};

struct PdfLayout {
    std::string title, author, date;  // as the file says of itself
    std::vector<PdfPage> pages;
    std::vector<PdfLine> lines;
    bool complete = false;  // the last page ended
};

PdfLayout readPdfLayout(std::string_view xhtml);

}  // namespace quotelight
