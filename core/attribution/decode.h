// SPDX-License-Identifier: Apache-2.0
#pragma once

// Goes through an article's quotes in order and decides for each, so that one quote's speaker
// informs the next.

#include <vector>

#include "attribution/candidates.h"
#include "attribution/context.h"
#include "attribution/evidence.h"
#include "attribution/model.h"

namespace quotelight {

struct Decision {
    Candidate candidate;
    Evidence evidence;
    double probability = 0;  // of the candidate's speaker, summed over mentions; not yet calibrated
};

// What one quote offers to choose from: its candidates with their evidence and features.
struct Offer {
    std::vector<Candidate> candidates;
    std::vector<Evidence> evidence;                    // one a candidate
    std::vector<std::vector<std::uint32_t>> features;  // one a candidate
};

Offer makeOffer(const ArticleContext& context, std::uint32_t quote, const std::vector<Turn>& turns);

// One a quote.
std::vector<Decision> decode(const ArticleContext& context, const AttributionModel& model);

}  // namespace quotelight
