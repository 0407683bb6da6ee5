// SPDX-License-Identifier: Apache-2.0
#pragma once

// Which part of a page is the article.
//
// What is never read goes first, then what names itself boilerplate (html_boilerplate.h). Then the
// element is chosen that the page itself marks as the article, else the smallest that still holds
// most of the text that runs in sentences (html_root.h). What belongs to it but stands beside it is
// joined: the lines between the headline and the body, its other parts (html_join.h). Last, boxes
// of links inside it go, and headings of what went (html_prune.h). Linear; thread-safe.

#include <cstdint>
#include <string_view>
#include <vector>

#include "article/formats/html_dom.h"

namespace quotelight {

struct HtmlContent {
    std::uint32_t root = 0;
    std::vector<bool> dropped;  // a node: its subtree is left out
};

// How much is left out. Pages whose names mislead lose their text to the strictest, so the next is
// tried where little remains.
enum class Pruning : std::uint8_t {
    Everything,  // what is boilerplate by its name, its place or its links
    Named,       // what is boilerplate by a name that no layout's part has
    Unread       // only what is never read; no article is sought
};

// `title`: of the article, where it is known; empty otherwise.
HtmlContent findContent(const HtmlDom& dom, Pruning pruning, std::string_view title = {});

// Whether the two are one headline: the same words, or one the beginning of the other's.
bool sameHeadline(std::string_view one, std::string_view other);

}  // namespace quotelight
