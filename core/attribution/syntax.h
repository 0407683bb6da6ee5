// SPDX-License-Identifier: Apache-2.0
#pragma once

// What the dependency trees of an article's sentences say of a quote and of a mention: which verb
// the quote hangs from, and whether the mention is that verb's subject.
//
// Trees come from a parser and are wrong now and then: these are facts for the model to weigh, not
// answers. Every walk is of a bounded number of steps. Thread-safe.

#include <array>
#include <cstdint>
#include <vector>

#include "attribution/cue_ties.h"
#include "language/parse.h"
#include "language/tokens.h"
#include "quotes/quote.h"

namespace quotelight {

class ArticleContext;

// Which sentences are worth a tree: those that hold words of a quote and words beside it. One a
// sentence.
std::vector<bool> sentencesToParse(const Tokens& tokens, const std::vector<Quote>& quotes);

// Where a quote hangs in the tree of a sentence that holds it.
struct QuoteAnchor {
    std::uint32_t token = noToken;     // the quote's own topmost word; noToken without a tree
    std::uint32_t governor = noToken;  // what it hangs from, or the verb beside it
    Relation relation = Relation::Root;
    bool beside = false;  // the governor hangs from the quote: "…", he said
};

// In the sentence where the quote begins, and in the one where it ends if that is another.
using QuoteAnchors = std::array<QuoteAnchor, 2>;
QuoteAnchors quoteAnchors(const ArticleContext& context, std::uint32_t quote);

// How a mention's verb and the quote's governor go together.
enum class Governing : std::uint8_t {
    No,
    Itself,    // the mention hangs from the quote's governor
    Through,   // … from a verb that the governor completes or continues: went on to say
    Relative,  // the governor's clause describes the mention: Vale, who said
    Under      // the governor is the mention itself, or hangs below it otherwise
};

struct SyntaxFacts {
    bool known = false;                  // the mention's sentence has a tree
    Relation relation = Relation::Root;  // of the mention's phrase to what it hangs from
    std::uint32_t head = noToken;        // what that is; noToken for a root
    Governing governing = Governing::No;
    QuoteAnchor anchor;       // the one in the mention's sentence, if any
    bool headRoot = false;    // `head` is a root of the sentence
    std::uint32_t path = 0;   // the relations from the mention up and down to the quote, hashed; 0
                              // where there is no short path
    std::uint8_t steps = 15;  // on that path
};

SyntaxFacts syntaxFacts(const ArticleContext& context, std::uint32_t mention,
                        const QuoteAnchors& anchors);

}  // namespace quotelight
