// SPDX-License-Identifier: Apache-2.0
#pragma once

// Opens an article: reads the bytes, sniffs the format from the content (the name only breaks ties
// between the text formats), decodes, and hands over to that format's reader.
//
// Only regular files are read (opened once, checked on the open descriptor, so that a FIFO or
// device never blocks). Every failure is an Error whose message says what happened and what to do.
// Thread-safe.

#include <string>
#include <string_view>

#include "article/article.h"
#include "text/result.h"

namespace quotelight {

struct OpenOptions {
    std::string encoding;  // ICU's name; empty: find out
    std::string format;    // a reader's id; empty: sniff
};

// `path` in the file system's own bytes.
Result<Article> openArticle(const std::string& path, const OpenOptions& options = {});

// `name` is used for its extension and in messages only.
Result<Article> openArticleBytes(std::string_view bytes, std::string_view name,
                                 const OpenOptions& options = {});

}  // namespace quotelight
