// SPDX-License-Identifier: Apache-2.0
#pragma once

// Who could have said a quote: the mentions around it, whoever spoke the quotes before it, and
// nobody the article names.
//
// A pronoun stands for whom the speakers' stage says, or else for one of the people last named or
// last quoted who agree with it: who is speaking often decides whom "he" means. Bounded work and a
// bounded number of candidates for each quote.

#include <cstdint>
#include <vector>

#include "attribution/context.h"
#include "speakers/speaker.h"

namespace quotelight {

inline constexpr std::uint32_t noMention = UINT32_MAX;

enum class CandidateKind : std::uint8_t {
    Mention,     // a mention, for whom it stands
    Antecedent,  // a pronoun, taken for somebody else than the speakers' stage took it for
    Recent,      // whoever was quoted before, without a mention beside this quote
    Upcoming,    // … whoever is quoted next
    Nobody
};

struct Candidate {
    CandidateKind kind = CandidateKind::Nobody;
    std::uint8_t rank = 0;  // Antecedent: how many people were named since; Recent: quoted since
    std::uint32_t mention = noMention;  // Recent: beside the earlier quote; may be noMention
    SpeakerId speaker = noSpeaker;
};

// Is it a mention around the quote, not somebody who is quoted before or next?
constexpr bool standsBeside(const Candidate& candidate) {
    return candidate.kind == CandidateKind::Mention || candidate.kind == CandidateKind::Antecedent;
}

// Do two candidates mean the same answer to "who"? A mention that stands for nobody known is an
// answer of its own.
inline bool sameAnswer(const Candidate& a, const Candidate& b) {
    if (a.speaker != b.speaker) return false;
    return a.speaker != noSpeaker || a.mention == b.mention;
}

// Who was found to say a quote.
struct Turn {
    SpeakerId speaker = noSpeaker;
    std::uint32_t mention = noMention;
    bool named = false;  // by a name beside the quote: surer than what was inferred
};

// The last people quoted before `quote`, latest first, each once; at most three.
std::vector<Candidate> recentSpeakers(const std::vector<Turn>& turns, std::uint32_t quote);

// `turns`: one a quote; those after `quote` are empty on the first way through the article.
// Nobody comes first.
std::vector<Candidate> candidates(const ArticleContext& context, std::uint32_t quote,
                                  const std::vector<Turn>& turns);

}  // namespace quotelight
