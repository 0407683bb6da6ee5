// SPDX-License-Identifier: Apache-2.0
#pragma once

// Writes the chosen part of a page as blocks and styles. One loop over the nodes; thread-safe.

#include <string>

#include "article/article_builder.h"
#include "article/formats/html_content.h"
#include "article/formats/html_dom.h"
#include "article/formats/html_page.h"

namespace quotelight {

struct PageContext {
    std::string base;      // address that relative links are resolved against; may be empty
    std::string language;  // BCP 47; decides the marks that a <q> is set in
    ImageResolver images;  // may be empty
};

void writeHtmlBlocks(const HtmlDom& dom, const HtmlContent& content, const PageContext& context,
                     ArticleBuilder& builder);

}  // namespace quotelight
