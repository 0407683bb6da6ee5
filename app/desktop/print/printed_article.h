// SPDX-License-Identifier: Apache-2.0
#pragma once

// The article on paper: its text with highlights, tags in the margin, and a legend of speakers.

#include "document/document.h"
#include "reading/filter.h"

class QPagedPaintDevice;

namespace quotelight {

// Quotes that the filter hides are plain text. False where the device cannot be painted on. Linear
// in the article; memory does not grow with it. May run off the GUI thread.
bool printArticle(QPagedPaintDevice& device, const Document& document, const Filter& filter);

}  // namespace quotelight
