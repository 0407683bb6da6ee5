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

// The probability that content and source are right, from which on they are shown. On held-out
// articles F1 is as good from 0.2 to 0.3; the higher one shows fewer wrong words.
inline constexpr double acceptedChance = 0.3;

struct Reported {
    Proposal proposal;
    std::vector<TokenSpan> parts;  // never empty
    Source source;
    double chance = 0;  // that content and source are right; not yet calibrated
};

// The surest proposals, disjoint, in text order of their cues; their content of `least` and over.
std::vector<Reported> findReported(const ReportView& view, const IndirectModel& model,
                                   double least);

// As the analysis shows them. Disjoint, and disjoint from the article's quotes.
std::vector<IndirectQuote> findIndirect(const ReportView& view, const IndirectModel& model);

}  // namespace quotelight
