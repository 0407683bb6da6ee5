// SPDX-License-Identifier: Apache-2.0
#pragma once

// What a reader of the article should know about how its text came out of the bytes.

#include <vector>

#include "article/article.h"
#include "text/decode.h"

namespace quotelight {

// Moves the decoded text and encoding into the article and adds its notices.
void adoptText(Article& article, Decoded decoded);

// The notices alone, for readers that build a text of their own from the decoded one.
std::vector<Notice> decodingNotices(const Decoded& decoded);

// StoppedEarly: the format's parser gave up, so that the text's end is missing.
void noteCut(Article& article);

// EmptyText where the article has no block.
void noteEmptiness(Article& article);

}  // namespace quotelight
