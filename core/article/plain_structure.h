// SPDX-License-Identifier: Apache-2.0
#pragma once

// What the paragraphs of a plain text are: headline, chapter and section headings, list items, and
// the byline and date under the headline. Careful: where the words do not say it clearly, a
// paragraph stays a paragraph. Linear; thread-safe.

#include "article/article.h"

namespace quotelight {

// Sets the kind of the article's blocks, and its title, byline and date where the text has them.
void recogniseStructure(Article& article);

}  // namespace quotelight
