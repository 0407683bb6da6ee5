// SPDX-License-Identifier: Apache-2.0
#pragma once

// The trees of a treebank over the program's own tokens and in its own relations.

#include <cstdint>
#include <string_view>
#include <vector>

#include "language/parse.h"
#include "training/alignment.h"

namespace quotelight::training {

// Universal Dependencies of version 1 or 2 as the program's set; Dependent where it has none.
Relation relationNamed(std::string_view name);

// Brings a document of version 2 into the manner of version 1: the last word of a name is its head,
// coordinators and commas hang from the first conjunct.
void harmonise(TreeDocument& document);

struct GoldArc {
    bool known = true;              // false: the treebank says nothing of this token
    std::uint32_t head = noParent;  // index of a token in the same sentence; noParent for a root
    Relation relation = Relation::Root;
};

// One a token; heads outside the sentence, and those that would close a circle, become roots.
std::vector<GoldArc> goldArcs(const AlignedDocument& document);

}  // namespace quotelight::training
