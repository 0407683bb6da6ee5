// SPDX-License-Identifier: Apache-2.0
#pragma once

// Parts of a page that are never part of its article, by what they are called. Linear; thread-safe.

#include <vector>

#include "article/formats/html_content.h"
#include "article/formats/html_dom.h"
#include "article/formats/text_mass.h"

namespace quotelight {

// Scripts, controls, hidden elements. A page that hides most of its text until a script has run is
// taken to be shown.
void dropUnread(const HtmlDom& dom, std::vector<bool>& dropped);

// Navigation, forms, elements whose class says advertising, sharing, comments and the like, unless
// they hold most of the page's text (pages wrap everything in a form, or call the article
// "post-with-sidebar").
void dropBoilerplate(const HtmlDom& dom, const TextMass& mass, Pruning pruning,
                     std::vector<bool>& dropped);

}  // namespace quotelight
