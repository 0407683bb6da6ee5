// SPDX-License-Identifier: Apache-2.0
#pragma once

// Where articles come from, one at a time and in order: paths and folders, or lines of JSON.

#include <optional>
#include <string>

#include "article/formats/warc_stream.h"
#include "text/result.h"

namespace quotelight::cli {

// One article to read, or why there is none in its place.
struct Job {
    std::string source;               // path or id as the user gave it; bytes
    std::optional<std::string> path;  // a file's; bytes
    std::string text;                 // without a path: the article itself, UTF-8
    std::string format;               // of `text`: an input format's id; empty: find out
    std::optional<WarcPage> page;     // instead of a path and a text: one of a web archive's
    std::optional<Error> error;
};

// Not thread-safe: the caller takes turns.
class ArticleSource {
public:
    virtual ~ArticleSource() = default;

    // Empty at the end. Memory does not grow with the number of articles.
    virtual std::optional<Job> next() = 0;
};

}  // namespace quotelight::cli
