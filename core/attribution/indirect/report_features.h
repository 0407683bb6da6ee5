// SPDX-License-Identifier: Apache-2.0
#pragma once

// The features by which the models of indirect speech decide, as keys: does a word report
// something, where does what it reports begin and end, and who is its source.
//
// Shared by training and use. Each appends a bounded number of keys in bounded time.

#include <cstdint>
#include <vector>

#include "attribution/indirect/report_view.h"
#include "attribution/indirect/surroundings.h"

namespace quotelight {

using Keys = std::vector<std::uint32_t>;

// A word that may report.
struct Cue {
    std::uint32_t token = 0;
    Surroundings around;
};

void cueFeatures(const ReportView& view, const Cue& cue, Keys& keys);

// That the content begins with the token.
void beginFeatures(const ReportView& view, const Cue& cue, std::uint32_t begin, Keys& keys);

// That it ends with the token, which is its last.
void endFeatures(const ReportView& view, const Cue& cue, std::uint32_t begin, std::uint32_t last,
                 Keys& keys);

// May the token be the head of a noun phrase that names a source?
bool isSourceHead(const ReportView& view, std::uint32_t token);

// That the source is the noun phrase which the token is the head of; noToken: that nobody is named.
void sourceFeatures(const ReportView& view, const Cue& cue, TokenSpan content, std::uint32_t head,
                    Keys& keys);

}  // namespace quotelight
