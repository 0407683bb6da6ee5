// SPDX-License-Identifier: Apache-2.0
#pragma once

// The article's text as HTML, with the shown quotes marked.

#include <string>

#include "export/export_view.h"

namespace quotelight {

// The blocks, each as what it is. Quote number n is marked with the id "qn" where it begins and
// links to "an" where it ends.
// Without the title where htmlTitle has it.
std::string htmlStory(const ExportView& view);

// The page's first heading: the article's own first block where that is its title, else a title
// that no heading of the text says. Empty where one further down does.
std::string htmlTitle(const ExportView& view);

}  // namespace quotelight
