// SPDX-License-Identifier: Apache-2.0
#pragma once

// Names of people, organisations and places in an English text.
//
// A greedy averaged perceptron over hashed features (model "names"). Titles, roles and articles are
// not part of a name: "Edgar Lindqvale", not "Deputy Foreign Minister Edgar Lindqvale". Linear,
// about a microsecond a token. Thread-safe.

#include <cstdint>
#include <span>
#include <vector>

#include "article/article.h"
#include "language/models.h"
#include "language/tags.h"
#include "language/tokens.h"

namespace quotelight {

enum class NameKind : std::uint8_t {
    Person,
    Organisation,
    Place,
    Other  // a people, a language, an event, a work, a product
};

// A half-open range of tokens within one sentence.
struct Name {
    std::uint32_t firstToken = 0, lastToken = 0;
    NameKind kind = NameKind::Person;
};

// In text order, disjoint. `tags`: tag()'s, one a token. `models` must hold "names".
std::vector<Name> findNames(const Article& article, const Tokens& tokens, std::span<const Tag> tags,
                            const Models& models);

}  // namespace quotelight
