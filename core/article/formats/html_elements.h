// SPDX-License-Identifier: Apache-2.0
#pragma once

// What single elements are for the text around them. Linear in the element; thread-safe.

#include <cstdint>
#include <string_view>

#include "article/formats/html_dom.h"

namespace quotelight {

// The number that a list says it starts with; 1 where it says none that makes sense.
int firstNumber(std::string_view start);

// Whether a cell holds data: little text, and nothing that breaks lines but paragraphs.
bool isDataCell(const HtmlDom& dom, std::uint32_t cell);

// Whether a block that is no <figcaption> says in its class that it is a picture's caption.
bool isCaption(const HtmlDom& dom, std::uint32_t node);

}  // namespace quotelight
