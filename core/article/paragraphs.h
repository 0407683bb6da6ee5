// SPDX-License-Identifier: Apache-2.0
#pragma once

// The paragraphs of a plain text, found from its lines alone.
//
// Three conventions, told apart by the text itself: paragraphs set off by blank lines, one
// paragraph a line, and lines broken at a fixed width. Whether the lines are wrapped shows in two
// things: a wrapped line has no room for the first word of the next, and sentences run on over line
// ends into words without a capital. Where wrapped paragraphs are not set off by blank lines, an
// indented or a short last line tells. Linear; thread-safe.

#include <string_view>
#include <vector>

#include "article/article.h"
#include "article/lines.h"

namespace quotelight {

std::vector<Block> findParagraphs(std::u16string_view text, const std::vector<Line>& lines);

}  // namespace quotelight
