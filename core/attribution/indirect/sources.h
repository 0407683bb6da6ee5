// SPDX-License-Identifier: Apache-2.0
#pragma once

// Who reports: the noun phrase of the cue's sentence that is likeliest the source of a content, or
// nobody.

#include <cstdint>
#include <vector>

#include "attribution/indirect/indirect_model.h"
#include "attribution/indirect/proposals.h"
#include "attribution/indirect/report_view.h"

namespace quotelight {

// Heads of the noun phrases that may be the source, in text order; none inside the content.
std::vector<std::uint32_t> sourcesOf(const ReportView& view, const Cue& cue, TokenSpan content);

struct Source {
    std::uint32_t head = noToken;  // noToken: nobody is named
    double chance = 0;
};

Source sourceOf(const ReportView& view, const IndirectModel& model, const Proposal& proposal);

// The words of the noun phrase: the mention's where it is one.
TokenSpan sourcePhrase(const ReportView& view, std::uint32_t head);

}  // namespace quotelight
