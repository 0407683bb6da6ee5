// SPDX-License-Identifier: Apache-2.0
#pragma once

// What speaks for a pronoun or a description standing for one speaker: how that speaker was last
// mentioned before it. Bounded work for each.

#include <cstdint>

#include "attribution/candidates.h"
#include "attribution/context.h"

namespace quotelight {

struct AntecedentFacts {
    bool needed = false;     // the mention is a pronoun or description with a speaker to stand for
    bool weighed = false;    // the speakers' stage had several to choose from
    std::uint8_t doubt = 0;  // -2 log2 of the probability it gave the speaker, to 15
    std::uint8_t preferred = 7;   // how many it found likelier; 7: not among those it kept
    bool found = false;           // the speaker is mentioned before it, outside quotes
    std::uint8_t sentences = 0;   // from the speaker's last mention, to 15
    std::uint8_t paragraphs = 0;  // to 7
    std::uint8_t others = 0;      // other speakers mentioned since, to 7
    std::uint8_t reporters = 0;   // others who said something since, to 3
    bool reports = false;         // the speaker says something there
    bool opensSentence = false;   // that mention stands at its sentence's begin
    bool opensBlock = false;      // … at its paragraph's
    bool possessive = false, nested = false;
    bool subject = false;  // of a finite verb there
    bool named = false;    // that mention is a name
};

AntecedentFacts antecedentFacts(const ArticleContext& context, const Candidate& candidate);

}  // namespace quotelight
