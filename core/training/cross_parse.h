// SPDX-License-Identifier: Apache-2.0
#pragma once

// The news articles' tags and trees as attribution will meet them in use: by taggers and parsers
// that were not trained on them.

#include <map>
#include <string>
#include <vector>

#include "language/parse.h"
#include "language/tags.h"
#include "training/treebanks.h"

namespace quotelight::training {

// One each a token of the article.
struct Syntax {
    std::vector<Tag> tags;
    std::vector<Dependency> trees;
};
using TreesById = std::map<std::string, Syntax>;

// Trains a parser on each half of the treebanks to parse the other: about a minute.
TreesById crossParse(const Treebanks& treebanks);

}  // namespace quotelight::training
