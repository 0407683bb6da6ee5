// SPDX-License-Identifier: Apache-2.0
#pragma once

// Reported speech without quotation marks: "Vale said that the bridge was safe", "According to
// Vale, …", "…, Vale said".
//
// Every mention with a cue beside it offers a clause as reported content; a trained yes-or-no model
// judges each. Sentences whose reported clause holds marked words are left to the quotes. A clause
// ends with its sentence, so content that runs on is missed. Linear in the mentions and tokens.

#include <cstdint>
#include <vector>

#include "attribution/attribute.h"
#include "attribution/context.h"
#include "attribution/model.h"

namespace quotelight {

enum class ClausePlace : std::uint8_t {
    Behind,       // Vale said (that) …
    InFront,      // …, Vale said
    AccordingTo,  // According to Vale, …
    AfterColon    // Vale: …
};

// A clause that may be what the mention reports.
struct Clause {
    std::uint32_t mention = 0;
    std::uint32_t cue = 0;  // token
    TokenSpan content;      // never empty
    ClausePlace place = ClausePlace::Behind;
};

// In order of the mentions.
std::vector<Clause> clauses(const ArticleContext& context);

// As keys of the model's features.
std::vector<std::uint32_t> clauseFeatures(const ArticleContext& context, const Clause& clause);

// Disjoint, and disjoint from the article's quotes.
std::vector<IndirectQuote> findIndirect(const ArticleContext& context,
                                        const AttributionModel& model);

}  // namespace quotelight
