// SPDX-License-Identifier: Apache-2.0
#pragma once

// Puts what the stages found together as an Analysis: speakers who are quoted at least once, in
// the order of their first quote, and quotes in text order. Linear.

#include <vector>

#include "attribution/attribution.h"
#include "quotes/quote.h"
#include "reading/analysis.h"
#include "speakers/speaker.h"

namespace quotelight {

// `attributions`: one a quote, by Speakers' ids. Quotes over limits::quotes are left out and
// speakers over limits::speakers become unknown, each with a notice.
void assemble(const std::vector<Quote>& quotes, const std::vector<Attribution>& attributions,
              const Speakers& speakers, Analysis& analysis);

}  // namespace quotelight
