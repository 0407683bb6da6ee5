// SPDX-License-Identifier: Apache-2.0
#pragma once

// Goes through an article's quotes in order and decides for each, so that one quote's speaker
// informs the next: a first time knowing who spoke before, then also who speaks after.

#include <vector>

#include "attribution/candidates.h"
#include "attribution/context.h"
#include "attribution/evidence.h"
#include "attribution/fact_kinds.h"
#include "attribution/model.h"

namespace quotelight {

struct Decision {
    Candidate candidate;
    Evidence evidence;
    double probability = 0;  // of the candidate's speaker, summed over mentions; not yet calibrated
    double rival = 0;        // … of the next best answer
    double onMention = 0;    // … of all answers that rest on the candidate's mention
    Losses losses = {};      // what carried it: carriers.h
    bool changed = false;    // the first pass decided otherwise
    bool byLabel = false;    // a transcript's label says it; there is no evidence to weigh
};

// What one quote offers to choose from: its candidates with their evidence and features.
struct Offer {
    std::vector<Candidate> candidates;
    std::vector<Evidence> evidence;                    // one a candidate
    std::vector<std::vector<std::uint32_t>> features;  // one a candidate
    std::vector<SectionEnds> ends;                     // one a candidate
};

Offer makeOffer(const ArticleContext& context, std::uint32_t quote, const std::vector<Turn>& turns);

// One pass: decides for each quote in order, writing it into `turns`. For the second, `turns` are
// the first's.
std::vector<Decision> decodePass(const ArticleContext& context, const AttributionModel& model,
                                 Pass pass, std::vector<Turn>& turns);

// The second pass after a first that decided `turns`; in stories twice, where whole conversations
// wait for one name to be found.
std::vector<Decision> decodeAgain(const ArticleContext& context, const AttributionModel& model,
                                  std::vector<Turn> turns);

// All passes. One a quote.
std::vector<Decision> decode(const ArticleContext& context, const AttributionModel& model);

}  // namespace quotelight
