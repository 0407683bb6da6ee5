// SPDX-License-Identifier: Apache-2.0
#pragma once

// The element of a page that holds its article. Linear; thread-safe.

#include <cstdint>
#include <vector>

#include "article/formats/html_dom.h"
#include "article/formats/text_mass.h"

namespace quotelight {

struct ArticleRoot {
    std::uint32_t node = 0;
    bool marked = false;  // the page says that it is
};

// The smallest element with most of the page's sentences among those that the page marks as an
// article, else the smallest that holds nearly all; the page's root where it has no sentences.
ArticleRoot articleRoot(const HtmlDom& dom, const TextMass& mass, const std::vector<bool>& dropped);

}  // namespace quotelight
