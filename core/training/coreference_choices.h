// SPDX-License-Identifier: Apache-2.0
#pragma once

// Turns gold articles into the choices that resolving their pronouns and descriptions has to make.
//
// Two kinds of gold: news, where the speaker of a quote is known and with it whom its source
// stands for; and documents whose every mention is annotated with its entity (GUM).

#include <vector>

#include "language/models.h"
#include "speakers/resolve.h"
#include "text/result.h"
#include "training/gold.h"
#include "training/log_linear.h"
#include "training/treebank.h"

namespace quotelight::training {

// The choices that the gold decides, in text order; the others are made by `otherwise`.
std::vector<Choice> newsChoices(const GoldRecord& record, const Models& models,
                                const WeighAntecedents& otherwise);

// A document and which entity each of its tokens is the head of, 0 for none.
struct EntityDocument {
    TreeDocument document;
    std::vector<std::uint32_t> entityOf;  // by token; of the smallest mention it heads
};

// `path`: CoNLL-U with GUM's Entity annotation.
Result<std::vector<EntityDocument>> readEntities(const std::string& path);

// The chains that another program found in the articles: often wrong, but many.
Result<std::vector<EntityDocument>> readSilverEntities(const std::string& textPath,
                                                       const std::string& parsedPath);

// How much a document's choices count beside those of news gold.
struct ChoiceWeights {
    float pronoun = 1, description = 1;
};

std::vector<Choice> entityChoices(const EntityDocument& document, const Models& models,
                                  const WeighAntecedents& otherwise, ChoiceWeights weights);

}  // namespace quotelight::training
