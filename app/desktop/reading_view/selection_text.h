// SPDX-License-Identifier: Apache-2.0
#pragma once

// Selected text as others get it: plain, and as HTML with the quotes in their speakers' colours.
//
// Plain text reads as the page does: lines wrapped in the source are joined, paragraphs stand
// apart, list items keep their markers. The HTML is made from our own model, every character of the
// article escaped: nothing of the source's markup can come back. Linear in the selection.

#include <QString>
#include <memory>

#include "presentation/highlight_runs.h"
#include "reading/analysis.h"
#include "reading/filter.h"
#include "text/span.h"

namespace quotelight {

QString selectionAsText(const Article& article, Span selection);

// Quotes that the filter does not show are plain. `analysis` may be null.
QString selectionAsHtml(const Article& article, std::shared_ptr<const Analysis> analysis,
                        const Filter& filter, Span selection);

}  // namespace quotelight
