// SPDX-License-Identifier: Apache-2.0
#pragma once

// The text of a stretch as it is laid out and copied: one unit for one unit, so that offsets are
// the article's own.
//
// Line ends of the source inside wrapped blocks become spaces, elsewhere line separators; control
// characters become their visible pictures; what has no shape of its own becomes U+FFFD.

#include <QString>
#include <string_view>

#include "article/article.h"
#include "text/span.h"

namespace quotelight {

// `wrapped`: Block::wrapped of the block that the span lies in.
QString displayText(std::u16string_view text, Span span, bool wrapped);

// Whether a paragraph reads from right to left: by its first strong character (UAX 9, P2 and P3),
// looked for among the first 1,000.
bool readsRightToLeft(std::u16string_view text, Span paragraph);

// Whether any character of the stretch may be set from right to left.
bool mayMixDirections(std::u16string_view text, Span span);

}  // namespace quotelight
