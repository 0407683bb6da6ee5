// SPDX-License-Identifier: Apache-2.0
#pragma once

// What the class and id of an element say about its part in a page. Linear; thread-safe.

#include <cstdint>

#include "article/formats/html_dom.h"

namespace quotelight {

struct PartHints {
    bool boilerplate = false;  // advertising, sharing, related links, comments, cookie boxes, …
    bool doubtful = false;     // what may be that, or a layout's word: "banner", "overlay", "extra"
    bool comments = false;     // what readers wrote
    bool particulars = false;  // byline, date, section: what the metadata holds
    bool byline = false;
    bool hidden = false;
    bool body = false;     // the article's text itself
    bool caption = false;  // of a picture, where no <figcaption> says so
};

PartHints partHints(const HtmlDom& dom, std::uint32_t node);

}  // namespace quotelight
