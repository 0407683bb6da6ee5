// SPDX-License-Identifier: Apache-2.0
#pragma once

// A treebank's annotation carried over to the program's own tokens.
//
// Both cut the same text, not always at the same places. A token of ours that covers several of
// theirs ("don't", "10-year-old") stands for the one that the others hang from; several of ours
// within one of theirs share its tag, the last of them standing for it.

#include <cstdint>
#include <string>
#include <vector>

#include "language/tokens.h"
#include "training/treebank.h"

namespace quotelight::training {

struct AlignedToken {
    std::int32_t source = -1;    // index into TreeDocument::tokens; -1 where they have no token
    std::int32_t head = noHead;  // index into Tokens::tokens; noHead for a root
    bool whole = true;           // false for the parts of one of theirs before its last
};

struct AlignedDocument {
    const TreeDocument* document = nullptr;
    Tokens tokens;
    std::vector<AlignedToken> aligned;  // one a token of ours

    const TreeToken* source(std::uint32_t token) const {
        const std::int32_t at = aligned[token].source;
        return at < 0 ? nullptr : &document->tokens[static_cast<std::size_t>(at)];
    }
};

// `document` must outlive the result.
AlignedDocument align(const TreeDocument& document);

}  // namespace quotelight::training
