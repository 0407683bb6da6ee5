// SPDX-License-Identifier: Apache-2.0
#pragma once

// Articles with parts of speech, names and dependencies: silver ones that another parser wrote
// (JSON lines) and gold ones (CoNLL-U), brought into one form.

#include <cstdint>
#include <string>
#include <vector>

#include "article/article.h"
#include "text/result.h"
#include "text/span.h"

namespace quotelight::training {

inline constexpr std::int32_t noHead = -1;

struct TreeToken {
    Span span;
    std::string tag;   // Penn Treebank
    std::string name;  // kind of the name or entity it is part of; "" outside
    bool nameBegins = false;
    std::int32_t head = noHead;  // index into TreeDocument::tokens
    std::string relation;        // as the file has it
};

struct TreeDocument {
    std::string id;
    bool gold = false;
    Article article;
    std::vector<TreeToken> tokens;         // in text order
    std::vector<std::uint32_t> sentences;  // index of the first token of each
};

// The articles of `textPath` as `parsedPath` parses them.
Result<std::vector<TreeDocument>> readSilver(const std::string& textPath,
                                             const std::string& parsedPath);

// The documents of a CoNLL-U file, their text put together from the tokens.
Result<std::vector<TreeDocument>> readConllu(const std::string& path);

}  // namespace quotelight::training
