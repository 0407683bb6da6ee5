// SPDX-License-Identifier: Apache-2.0
#pragma once

// Where the features of one candidate are written: what they look at, and the list of keys they
// come to. A feature's key hashes a question with its answers; the questions are answered in the
// files named below, one kind in each.
//
// Of use to the features_*.cpp only.

#include <bit>
#include <cstdint>
#include <vector>

#include "attribution/evidence.h"
#include "language/feature_hash.h"

namespace quotelight {

// Which question a feature answers; together with the answers it makes the hash.
enum Template : std::uint32_t {
    Bias,
    PlaceKind,
    PlaceDistance,
    PlaceRivals,
    PlaceMark,
    PlaceQuote,
    PlaceSort,
    PlaceForm,
    TieBefore,
    TieAfter,
    TieCue,
    TieWord,
    TieGap,
    TieDistance,
    TieKind,
    TieMark,
    TieRivals,
    NoTie,
    WordInFront,
    WordBehind,
    WordAtQuote,
    Recent,
    RecentPlace,
    RecentShape,
    RecentTie,
    Named,
    Antecedent,
    AntecedentRecent,
    AntecedentGender,
    NobodyShape,
    NobodyCues,
    NobodyWord,
    SpeakerCount,
    MentionOnce,
    QuoteBetween,
    Chain,
    Turns,
    Share,
    Talk,
    Opens,
    Same,
    Verb,
    Tags,
    HeadWord,
    Tree,
    Weighed,
    Reported
};

// Buckets for counts: the larger, the coarser.
constexpr std::uint32_t logBucket(std::uint32_t n) {
    return static_cast<std::uint32_t>(std::bit_width(n));
}
constexpr std::uint32_t bucket(std::uint32_t n) {
    return n < 5 ? n : n < 7 ? 5 : n < 10 ? 6 : n < 15 ? 7 : n < 25 ? 8 : n < 50 ? 9 : 10;
}

class FeatureWriter {
public:
    FeatureWriter(const ArticleContext& articleContext, std::uint32_t quoteIndex,
                  const QuoteFacts& quoteFacts, const Candidate& who, const Evidence& itsEvidence,
                  std::vector<std::uint32_t>& out);

    template <typename... Answers>
    void add(Template question, Answers... answers) {
        std::uint64_t state = mixHash(question + 1, 0x41);
        ((state = mixHash(state, static_cast<std::uint32_t>(answers))), ...);
        m_out.push_back(foldHash(state) | 1U);
    }

    const Mention& mention() const { return context.input().speakers.mentions[candidate.mention]; }
    // Which of the places beside the quote hold a cue.
    std::uint32_t cuesAround() const;

    const ArticleContext& context;
    const Quote& quote;
    const QuoteFrame& frame;
    const QuoteFacts& facts;
    const Candidate& candidate;
    const Evidence& evidence;
    std::uint32_t shape;  // how the quote sits in its paragraph, what its punctuation asks for

private:
    std::vector<std::uint32_t>& m_out;
};

// That nobody is named.
void writeNobody(FeatureWriter& w);
// Who was quoted before and is after; also for candidates without a mention beside the quote.
void writeHistory(FeatureWriter& w);
// Where the mention stands.
void writePlace(FeatureWriter& w);
// Among which words it and the quote stand, and what it is the subject of.
void writeWords(FeatureWriter& w);
// The cues that tie the mention to the quote.
void writeTies(FeatureWriter& w);
// What the sentence's tree says.
void writeSyntax(FeatureWriter& w);
// What the models of reported speech say of it.
void writeReported(FeatureWriter& w);
// Whom the mention stands for.
void writeSpeaker(FeatureWriter& w);

}  // namespace quotelight
