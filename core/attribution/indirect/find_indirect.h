// SPDX-License-Identifier: Apache-2.0
#pragma once

// Reported speech and thought without quotation marks: "Vale said that the bridge was safe",
// "According to Vale, …", "…, Vale said", "her support for the plan".
//
// Every word that may report proposes stretches of its sentence (proposals.h), each is judged as a
// whole, and the surest that do not overlap are taken; then its source is chosen among the noun
// phrases of the sentence (sources.h). Where the stretch holds a quote, what is reported around the
// quote is found. Content ends with its sentence. Linear in the text.

#include <vector>

#include "attribution/attribute.h"
#include "attribution/indirect/indirect_model.h"
#include "attribution/indirect/sources.h"

namespace quotelight {

// Of probability; where F1 is best on held-out articles.
inline constexpr double acceptedChance = 0.3;

struct Reported {
    Proposal proposal;
    std::vector<TokenSpan> parts;  // never empty
    Source source;
    double chance = 0;  // that the content is right
};

// The surest proposals, disjoint, in text order of their cues; those of `least` and over.
std::vector<Reported> findReported(const ReportView& view, const IndirectModel& model, double least);

// As the analysis shows them. Disjoint, and disjoint from the article's quotes.
std::vector<IndirectQuote> findIndirect(const ArticleContext& context, const IndirectModel& model);

}  // namespace quotelight
