// SPDX-License-Identifier: Apache-2.0
#pragma once

// Title, byline and date of a document as it shows them: its first heading, and the lines below
// that say who wrote it and when. Constant cost; thread-safe.

#include "article/article.h"

namespace quotelight {

// What the text shows wins over what programs note about a file.
void readHeadlineFacts(Article& article);

}  // namespace quotelight
