// SPDX-License-Identifier: Apache-2.0
#pragma once

// The words around a quote that may report it, and the features by which one is chosen.
//
// Shared by training and use. Bounded work for each quote. Thread-safe.

#include <cstdint>
#include <vector>

#include "attribution/indirect/report_features.h"
#include "attribution/indirect/report_view.h"
#include "attribution/syntax.h"

namespace quotelight {

// In text order: in the sentences that the quote begins and ends in, and in those beside them in
// its paragraphs.
std::vector<Cue> cuesOf(const ReportView& view, std::uint32_t quote);

// Appends what speaks, beside cueFeatures(), for the word reporting the quote, whose anchors these
// are; for no word doing so.
void quoteCueFeatures(const ReportView& view, std::uint32_t quote, const QuoteAnchors& anchors,
                      const Cue& cue, Keys& keys);
void noCueFeatures(const ReportView& view, std::uint32_t quote, Keys& keys);

}  // namespace quotelight
