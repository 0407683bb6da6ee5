// SPDX-License-Identifier: Apache-2.0
#pragma once

// Parses with given weights: what parse() does with those of the model. For training.

#include <span>
#include <vector>

#include "language/class_weights.h"
#include "language/parse.h"
#include "language/word_form.h"

namespace quotelight {

std::vector<Dependency> parseWith(const ClassWeights& weights, std::span<const WordForm> forms,
                                  const Tokens& tokens, std::span<const Tag> tags,
                                  const std::vector<bool>& wanted = {});

}  // namespace quotelight
