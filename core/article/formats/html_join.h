// SPDX-License-Identifier: Apache-2.0
#pragma once

// What belongs to an article but stands beside the element that holds most of it. Linear;
// thread-safe.

#include <cstdint>
#include <string_view>
#include <vector>

#include "article/formats/html_dom.h"
#include "article/formats/html_root.h"
#include "article/formats/text_mass.h"

namespace quotelight {

// The element to read from: `root`, or one around it where parts stand beside it: lines of prose and
// captions between the headline and the body, further parts of the body before and after it. All
// else in the element around it becomes `dropped`.
std::uint32_t joinParts(const HtmlDom& dom, const TextMass& mass, std::string_view title,
                        ArticleRoot root, std::vector<bool>& dropped);

}  // namespace quotelight
