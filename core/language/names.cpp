// SPDX-License-Identifier: Apache-2.0
#include "language/names.h"

#include "language/name_features.h"

namespace quotelight {

std::vector<Name> findNames(const Article& article, const Tokens& tokens, std::span<const Tag> tags,
                            const Models& models) {
    PayloadReader payload(models.table("names"));
    ClassWeights weights;
    if (!weights.read(payload) || weights.classes() != nameLabelCount) return {};
    return namesOf(labelNames(weights, NameContext(article, tokens, tags)));
}

}  // namespace quotelight
