// SPDX-License-Identifier: Apache-2.0
#pragma once

// Plain text inside another format (a message, a field of JSON): its paragraphs, headings and lists
// found as in a text file. Linear; thread-safe.

#include <string_view>

#include "article/article_builder.h"

namespace quotelight {

struct PlainContext {
    bool titled = false;  // a headline stands already: the text's first line is none
    int quoted = 0;       // how deep in quotations the text stands, as in answers to messages
};

// Line ends are LF.
void writePlainText(std::u16string_view text, const PlainContext& context, ArticleBuilder& builder);

}  // namespace quotelight
