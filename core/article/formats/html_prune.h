// SPDX-License-Identifier: Apache-2.0
#pragma once

// Boxes inside an article that are not part of it though nothing names them: further stories, rows
// of buttons, what a form asks for. Linear; thread-safe.

#include <cstdint>
#include <vector>

#include "article/formats/html_dom.h"
#include "article/formats/text_mass.h"

namespace quotelight {

// Drops elements below `root` whose text is mostly links, or a few words beside links.
void pruneBoxes(const HtmlDom& dom, const TextMass& mass, std::uint32_t root,
                std::vector<bool>& dropped);

// Drops headings below `root` under which nothing is left but was something.
void dropOrphanHeadings(const HtmlDom& dom, std::uint32_t root, std::vector<bool>& dropped);

}  // namespace quotelight
