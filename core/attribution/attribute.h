// SPDX-License-Identifier: Apache-2.0
#pragma once

// Attributes every quote of an article: which mention is its source, whom it stands for, how sure
// that is and why.
//
// For each quote candidates are gathered (candidates.h), the evidence for each is described
// (evidence.h), a trained linear model scores it (model.h), and decoding goes through the article
// so that one quote's speaker informs the next. Nobody is always among the candidates. Linear in
// the text: a quote looks at a bounded number of tokens and mentions around it. Thread-safe.

#include <span>
#include <vector>

#include "article/article.h"
#include "attribution/attribution.h"
#include "language/parse.h"
#include "language/tags.h"
#include "language/tokens.h"
#include "quotes/quote.h"
#include "speakers/speaker.h"

namespace quotelight {

// What the stages before have found. All are borrowed for the call.
struct AttributionInput {
    const Article& article;
    const Tokens& tokens;
    const MarkedText& marked;
    const std::vector<Quote>& quotes;
    const Speakers& speakers;
    const std::vector<Tag>& tags;  // one a token, or none where there is no tagger
    const Models* models = nullptr;
    bool indirect = true;  // also look for reported speech without marks; in English only
    bool english = true;   // the models are English: of other languages they are never sure
    std::span<const Dependency> trees = {};  // one a token, or none: parse.h
};

struct IndirectQuote {
    Quote quote;
    Attribution attribution;
};

struct Attributed {
    std::vector<Attribution> quotes;      // one a quote, in their order
    std::vector<IndirectQuote> indirect;  // disjoint from the quotes and each other
};

Attributed attribute(const AttributionInput& input);

}  // namespace quotelight
