// SPDX-License-Identifier: Apache-2.0
#pragma once

// What a story's conversation says of who speaks a quote: whom the quotes around call by name, whom
// the words beside it are about, how many are talking. Plain facts, weighed by features.
//
// Bounded work for each quote.

#include <cstdint>
#include <vector>

#include "attribution/candidates.h"
#include "attribution/context.h"
#include "attribution/evidence.h"

namespace quotelight {

// Who is spoken to in a quote.
struct Called {
    std::vector<SpeakerId> names;     // "Come in, Kate."
    Gender gender = Gender::Unknown;  // "Thank you, sir."
};

// The nearest quote on one side whose speaker is named beside it.
struct Anchor {
    SpeakerId speaker = noSpeaker;
    std::uint8_t turns = 0;  // paragraphs of speech from there to here, to 7
};

struct StoryFacts {
    Anchor anchorBefore, anchorAfter;
    Called before, here, after;       // in the quote before, in this one, in the one after
    Gender beside = Gender::Unknown;  // of the pronoun that says it: "said she"
    std::vector<SpeakerId> told;      // mentioned in the quote's paragraph outside quotes, in order
    bool bare = true;                 // no words but the quote's in its paragraph
    std::uint8_t talking = 0;         // different people who spoke the last six quotes, to 3
    std::uint32_t firstNear = 0, lastNear = 0;  // mentions not far from the quote, half-open
};

StoryFacts storyFacts(const ArticleContext& context, std::uint32_t quote,
                      const std::vector<Turn>& turns);

// Appends the features of one candidate that hold in stories, besides appendFeatures()'s.
void appendStoryFeatures(const ArticleContext& context, const StoryFacts& facts,
                         const Candidate& candidate, const Evidence& evidence,
                         std::vector<std::uint32_t>& out);

}  // namespace quotelight
