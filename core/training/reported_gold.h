// SPDX-License-Identifier: Apache-2.0
#pragma once

// A gold article's attributions without marks, or with words beside the marks, as the search for
// indirect speech meets them.

#include <vector>

#include "attribution/indirect/proposals.h"
#include "training/gold.h"

namespace quotelight::training {

struct GoldReport {
    std::uint32_t cue = noToken;       // the word that carries it; noToken where none may report
    TokenSpan content;                 // first to last word in the cue's sentence; may be empty
    std::vector<std::uint32_t> words;  // all words of it outside quotes, in text order
    const GoldAttribution* gold = nullptr;

    bool indirect() const { return gold->quoted.empty(); }
};

// The word that carries a marked cue: of several the last verb, else the last noun, else the first;
// noToken where none of them may report.
std::uint32_t cueOf(const ReportView& view, const std::vector<Span>& marked);

std::vector<GoldReport> reportsOf(const ReportView& view, const GoldRecord& record);

// Do the parts hold about the words that the report has? (Half of the words of either or more.)
bool agrees(const ReportView& view, const std::vector<TokenSpan>& parts, const GoldReport& report);

}  // namespace quotelight::training
