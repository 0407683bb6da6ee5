// SPDX-License-Identifier: Apache-2.0
#pragma once

// What the name finder looks at, and its labels. Shared by use and training.

#include <cstdint>
#include <span>
#include <unordered_set>
#include <vector>

#include "language/class_weights.h"
#include "language/names.h"
#include "language/word_form.h"

namespace quotelight {

// Outside 0; a name of kind k begins with 1 + 2k and goes on with 2 + 2k.
using NameLabel = std::uint8_t;
inline constexpr NameLabel outsideName = 0;
inline constexpr std::uint8_t nameLabelCount = 9;

constexpr NameLabel beginLabel(NameKind kind) {
    return static_cast<NameLabel>(1 + 2 * static_cast<int>(kind));
}
constexpr bool beginsName(NameLabel label) {
    return label % 2 == 1;
}
constexpr bool continuesName(NameLabel label) {
    return label != 0 && label % 2 == 0;
}
constexpr NameKind kindOf(NameLabel label) {
    return static_cast<NameKind>((label - 1) / 2);
}

// May `label` follow `before`? A name goes on only where one of its kind is open.
constexpr bool mayFollow(NameLabel before, NameLabel label) {
    return !continuesName(label) || before == label || before + 1 == label;
}

// An article as the name finder sees it.
struct NameContext {
    NameContext(const Article& article, const Tokens& tokens, std::span<const Tag> tags);

    const Tokens& tokens;
    std::span<const Tag> tags;  // one a token, as the forms
    std::vector<WordForm> forms;
    std::unordered_set<std::uint32_t> lowerCase;  // words that stand in lower case somewhere
};

// Appends the keys for token `i` of `sentence`; `labels` holds those of the tokens before.
void nameFeatures(const NameContext& context, const Sentence& sentence, std::uint32_t i,
                  std::span<const NameLabel> labels, FeatureKeys& keys);

// The label of the highest score that may follow `before`.
NameLabel bestLabel(const std::int32_t* scores, NameLabel before);

// Finds names with these weights: what findNames() does with those of the model.
std::vector<NameLabel> labelNames(const ClassWeights& weights, const NameContext& context);

std::vector<Name> namesOf(std::span<const NameLabel> labels);

}  // namespace quotelight
