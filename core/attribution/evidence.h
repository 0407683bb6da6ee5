// SPDX-License-Identifier: Apache-2.0
#pragma once

// What speaks for and against one candidate being the source of one quote, as plain facts: where
// the mention stands, which cue ties it to the quote, who spoke before. The trained model weighs
// them (features.h) and the reason shown to the reader is worded from those that carried the
// decision (reason.h).
//
// A cue is tied to a mention by the words between them ("Ada Vale, the mayor, also said"), looked
// at over a bounded number of tokens.

#include <array>
#include <cstdint>

#include "attribution/antecedent.h"
#include "attribution/candidates.h"
#include "attribution/context.h"
#include "attribution/syntax.h"

namespace quotelight {

struct Evidence {
    MentionPlace place = MentionPlace::None;
    std::uint16_t distance = 0;   // words outside quotes from the mention's extent to the quote
    std::uint8_t rivals = 0;      // mentions outside quotes that stand nearer on that side
    bool quoteBetween = false;    // another quote lies between
    CueTie before, after;         // the cue in front of the mention, the cue behind it
    std::uint8_t recentRank = 7;  // 0: spoke the last attributed quote; 7: none of the recent
    std::uint8_t paragraphsSince = 0;  // from the last attributed quote to this one, to 7
    AntecedentFacts antecedent;        // of a pronoun or description
    SyntaxFacts syntax;                // by the sentence's tree
    std::uint8_t share = 0;            // of the quotes around: see conversation.h
    std::uint16_t turns = 0;           // who speaks around this quote: see conversation.h
    bool opensSentence = false, opensBlock = false;  // the mention stands at its begin
    bool sameMention = false;                        // as the quote before rests on
    bool namedInside = false;                        // the candidate is named inside this quote
    bool namedInLast = false;  // … inside the quote before: perhaps spoken to

    // The tie that the attribution rests on.
    const CueTie& tie() const;
};

// What is the same for every candidate of a quote: computed once.
struct QuoteFacts {
    std::uint32_t cueBefore = noToken;   // nearest cue before the quote in its sentence
    std::uint32_t cueBetween = noToken;  // first cue between its parts
    std::uint32_t cueAfter = noToken;    // nearest cue after it in its sentence
    QuoteAnchors anchors;
    std::vector<SpeakerId> namedInside, namedInLast;
    std::vector<Candidate> recent;
    const QuoteReport* report = nullptr;  // null where there is none
    std::uint8_t paragraphsSince = 7;
    std::uint8_t paragraphsUntil = 7;  // to the next quote
    bool sameSentence = false;         // as the quote before
};

QuoteFacts quoteFacts(const ArticleContext& context, std::uint32_t quote,
                      const std::vector<Turn>& turns);

Evidence evidence(const ArticleContext& context, std::uint32_t quote, const QuoteFacts& facts,
                  const std::vector<Turn>& turns, const Candidate& candidate);

// Is the candidate named beside the quote, with a word that reports it?
bool namedBeside(const ArticleContext& context, const Candidate& candidate,
                 const Evidence& evidence);

}  // namespace quotelight
