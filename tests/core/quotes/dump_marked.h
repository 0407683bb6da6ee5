// SPDX-License-Identifier: Apache-2.0
#pragma once

// What the tests of this room share: articles from lines, and stretches as text.

#include <string>
#include <string_view>

#include "article/article.h"
#include "quotes/marked.h"

namespace quotelight::test {

// One block a line; a line "# …" is a heading, "* …" a list item, and " / " inside a line is a line
// end inside the block. UTF-8.
Article articleOf(std::string_view lines);

// The text with ⟦ and ⟧ round each stretch; ⟧? where it is never closed; +⟦ where it runs on from
// the block before; line ends inside blocks as " / ".
std::string dumpMarked(const Article& article, const MarkedText& marked);

}  // namespace quotelight::test
