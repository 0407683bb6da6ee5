// SPDX-License-Identifier: Apache-2.0
#pragma once

// What there is to choose in a gold article's indirect speech: does a word report, where does its
// content begin and end, who is its source.

#include <vector>

#include "attribution/indirect/report_features.h"
#include "training/log_linear.h"
#include "training/reported_gold.h"

namespace quotelight::training {

// One list a question.
struct ReportChoices {
    std::vector<Choice> cue, begin, end, source;
};

std::vector<WeightedFeature> weighted(const Keys& keys);

// Appends the choice of the content's source, if one of those to choose from is right.
void addSource(const ReportView& view, const Cue& cue, TokenSpan content,
               const GoldAttribution& gold, std::vector<Choice>& choices);

// Between what the keys say (0) and nothing.
Choice yesOrNo(const Keys& keys, bool yes);

// Appends those of one article. Where none of the candidates is right, there is nothing to learn.
void addChoices(const ReportView& view, const std::vector<GoldReport>& reports,
                ReportChoices& choices);

}  // namespace quotelight::training
