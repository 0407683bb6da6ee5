// SPDX-License-Identifier: Apache-2.0
#include "language/names.h"

#include "language/name_features.h"
#include "language/name_second_look.h"

namespace quotelight {

std::vector<Name> findNames(const Article& article, const Tokens& tokens, std::span<const Tag> tags,
                            const Models& models) {
    PayloadReader payload(models.table("names"));
    ClassWeights weights;
    if (!weights.view(payload) || weights.classes() != nameLabelCount) return {};
    const NameContext context(article, tokens, tags);
    auto labels = labelNames(weights, context);
    labelSurnames(context, labels);
    dropIndefinites(context, labels);
    return namesOf(labels);
}

}  // namespace quotelight
