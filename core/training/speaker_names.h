// SPDX-License-Identifier: Apache-2.0
#pragma once

// Where the names of an article's speakers, as its annotators listed them, stand in its text.

#include <vector>

#include "language/names.h"
#include "training/gold.h"

namespace quotelight::training {

// Ranges of tokens, disjoint, the longest name first where several fit; lower-case descriptions and
// leading articles left out. The kind means nothing.
std::vector<Name> speakerNames(const GoldRecord& record, const Tokens& tokens);

}  // namespace quotelight::training
