// SPDX-License-Identifier: Apache-2.0
#pragma once

// What a page says about its article: JSON-LD (schema.org), Open Graph, meta elements, microdata
// and, failing those, the look of it. Linear; thread-safe.

#include <string>
#include <string_view>

#include "article/article.h"
#include "article/formats/html_dom.h"

namespace quotelight {

struct PageFacts {
    Metadata metadata;
    std::string body;  // the article's text as JSON-LD gives it; usually empty
};

PageFacts readPageFacts(const HtmlDom& dom);

// Sets an empty field, white space collapsed. No field grows beyond about a thousand bytes, so that
// they can be compared at will; an address that long is left out, the rest is cut.
void fillField(Metadata& metadata, std::string Metadata::*field, std::string_view value);

}  // namespace quotelight
