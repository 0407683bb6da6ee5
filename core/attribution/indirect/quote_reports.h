// SPDX-License-Identifier: Apache-2.0
#pragma once

// Looks for the word that reports each quote, and for that word's source: see
// attribution/quote_report.h.
//
// Bounded work for each quote. Thread-safe.

#include <vector>

#include "attribution/indirect/quote_cues.h"
#include "attribution/indirect/report_view.h"
#include "attribution/quote_report.h"

namespace quotelight {

// The words of the quote in the cue's sentence, from the first to the last: its content there. Of a
// quote elsewhere an empty range at the end of the sentence that is nearer to it.
TokenSpan contentBeside(const ReportView& view, std::uint32_t quote, std::uint32_t cue);

// One a quote of the article.
std::vector<QuoteReport> reportQuotes(const ReportView& view, const ReportWeights& weights);

}  // namespace quotelight
