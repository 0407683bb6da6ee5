// SPDX-License-Identifier: Apache-2.0
#pragma once

// Markdown to blocks and styles, by md4c: CommonMark with tables and struck-out text. Linear, apart
// from md4c's own bounds; thread-safe.

#include <string_view>
#include <vector>

#include "article/article.h"
#include "text/source_map.h"

namespace quotelight {

struct MarkdownText {
    Article article;
    std::vector<TextOrigin> origins;  // of its text, in UTF-16 units of the whole text
};

// `title`: a headline to set before the text; may be empty. `whole`: the text that `utf8` is the
// last part of, front matter and all. Notes where md4c gave up (want of memory). Raw HTML has no
// origins.
MarkdownText readMarkdown(std::string_view utf8, std::string_view whole, std::string_view title);

}  // namespace quotelight
