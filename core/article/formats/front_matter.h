// SPDX-License-Identifier: Apache-2.0
#pragma once

// What stands before a Markdown text about it: YAML between lines of ---, TOML between lines of
// +++, or up to three lines that begin with % (title, author, date). Only plain `key: value` pairs
// are read; anything cleverer is left out without harm. Linear; thread-safe.

#include <string_view>

#include "article/article.h"

namespace quotelight {

// Fills the metadata it recognises and returns the text after the front matter, or all of it where
// there is none.
std::string_view readFrontMatter(std::string_view markdown, Metadata& metadata);

}  // namespace quotelight
