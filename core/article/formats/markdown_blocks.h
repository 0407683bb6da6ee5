// SPDX-License-Identifier: Apache-2.0
#pragma once

// Markdown to blocks and styles, by md4c: CommonMark with tables and struck-out text. Linear, apart
// from md4c's own bounds; thread-safe.

#include <string_view>

#include "article/article.h"

namespace quotelight {

// `title`: a headline to set before the text; may be empty. Notes where md4c gave up (want of
// memory).
Article markdownArticle(std::string_view utf8, std::string_view title);

}  // namespace quotelight
