// SPDX-License-Identifier: Apache-2.0
#pragma once

// HTML inside another format: written whole, nothing sought out but what is never read (scripts,
// forms, hidden parts).

#include <string_view>

#include "article/article_builder.h"

namespace quotelight {

void writeHtmlFragment(std::string_view utf8, ArticleBuilder& builder);

}  // namespace quotelight
