// SPDX-License-Identifier: Apache-2.0
#pragma once

// The models behind attribution/quote_report.h: which word reports a quote, learnt from the cues
// that annotators marked, and whom it names as its source, learnt from all reported speech.
//
// Attribution is trained on reports as it will meet them in use: for each article by models that
// were not trained on it.

#include <span>

#include "attribution/quote_report.h"
#include "training/attribution_choices.h"
#include "training/log_linear.h"

namespace quotelight::training {

struct ReportLearner {
    LogLinear cue, source;

    // As ReportWeights::read() reads it.
    void write(PayloadWriter& payload) const;
};

// Sets the reports of each article by a model without its fold; gives the model of them all.
// Stories are left out: hardly any of their reports are marked.
ReportLearner crossReports(std::span<GoldArticle* const> articles);

}  // namespace quotelight::training
