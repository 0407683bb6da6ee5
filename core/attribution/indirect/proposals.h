// SPDX-License-Identifier: Apache-2.0
#pragma once

// What an article may report indirectly: for each word that may report, the likeliest stretches of
// its sentence that may be what it reports.
//
// Content lies in its cue's sentence, behind the cue, in front of it or around it. Linear in the
// tokens; a bounded number of positions is tried for each cue.

#include <cstdint>
#include <vector>

#include "attribution/indirect/indirect_model.h"
#include "attribution/indirect/report_features.h"
#include "attribution/indirect/report_view.h"

namespace quotelight {

// Where the content of a cue may begin; and where it may end, given its begin. In text order.
std::vector<std::uint32_t> beginsOf(const ReportView& view, const Cue& cue);
std::vector<std::uint32_t> endsOf(const ReportView& view, const Cue& cue, std::uint32_t begin);

struct Proposal {
    Cue cue;
    TokenSpan content;  // from its first word to its last; may hold the cue and quotes
    double cueChance = 0, beginChance = 0, endChance = 0;  // probabilities
    std::uint8_t rank = 0;                                 // among the cue's proposals
};

// In order of the cues, each cue's likeliest first.
std::vector<Proposal> proposals(const ReportView& view, const IndirectModel& model);

// The content without the cue's own clause and without quotes: the words reported. May be empty.
std::vector<TokenSpan> partsOf(const ReportView& view, const Proposal& proposal);

}  // namespace quotelight
