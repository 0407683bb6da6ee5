// SPDX-License-Identifier: Apache-2.0
#pragma once

// Which part of a page is the article.
//
// What is never read goes first: navigation, forms, hidden elements, elements whose class says
// advertising, sharing, comments and the like, unless they hold most of the page's text (pages wrap
// everything in a form, or call the article "post-with-sidebar"). Then the element that the page
// itself marks as the article, else the smallest that still holds most of the text that runs in
// sentences. Linear; thread-safe.

#include <cstdint>
#include <vector>

#include "article/formats/html_dom.h"

namespace quotelight {

struct HtmlContent {
    std::uint32_t root = 0;
    std::vector<bool> dropped;  // a node: its subtree is left out
};

// `everything`: seek no article; drop only what is never read. For fragments, and for pages where
// nothing would remain.
HtmlContent findContent(const HtmlDom& dom, bool everything = false);

}  // namespace quotelight
