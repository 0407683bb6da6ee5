// SPDX-License-Identifier: Apache-2.0
#pragma once

// What the tagger looks at. Shared by use and training.

#include <cstdint>
#include <optional>
#include <span>
#include <string_view>
#include <vector>

#include "language/class_weights.h"
#include "language/tags.h"
#include "language/word_form.h"

namespace quotelight {

// Appends the keys for token `i` of a sentence, whose `forms` these are; `tags` holds those of the
// tokens before `i`.
void tagFeatures(std::span<const WordForm> forms, std::span<const Tag> tags, std::uint32_t i,
                 FeatureKeys& keys);

// The tag of a token that is no word and could have no other; none where the context decides.
std::optional<Tag> punctuationTag(std::u16string_view text, const Token& token);

// Tags with these weights: what tag() does with those of the model.
std::vector<Tag> tagWith(const ClassWeights& weights, const Article& article, const Tokens& tokens);

}  // namespace quotelight
