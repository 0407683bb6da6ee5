// SPDX-License-Identifier: Apache-2.0
#pragma once

// What is usual in a PDF: the size of its text, the width of its columns, how far apart its lines
// stand, whether its paragraphs begin indented. Linear but for sorting; thread-safe.

#include "article/formats/pdf_layout.h"

namespace quotelight {

struct PdfMeasures {
    float size = 0;        // height of the text's words
    float width = 0;       // of a full line
    float leading = 0;     // from one line's top to the next one's
    bool indents = false;  // paragraphs begin with an indented line
};

PdfMeasures measure(const PdfLayout& layout);

// Whether two sizes are one to the eye.
bool sameSize(float one, float other);

}  // namespace quotelight
