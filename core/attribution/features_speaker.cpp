// SPDX-License-Identifier: Apache-2.0
#include <algorithm>

#include "attribution/feature_writer.h"

namespace quotelight {
namespace {

// What the speakers' stage thinks of this reading of the pronoun or description.
void writeWeighed(FeatureWriter& w, std::uint32_t kind) {
    const AntecedentFacts& a = w.evidence.antecedent;
    const Gender gender = w.mention().gender;
    const std::uint32_t doubt = a.weighed ? a.doubt : 16U;
    const std::uint32_t coarse = std::min<std::uint32_t>(a.doubt, 8);
    w.add(Weighed, kind, doubt, a.preferred);
    w.add(Weighed, 3, kind, doubt, gender);
    w.add(Weighed, 4, kind, a.preferred, gender, w.evidence.recentRank);
    w.add(Weighed, 5, kind, a.preferred, coarse, w.evidence.recentRank);
    w.add(Weighed, 6, kind, a.preferred, coarse, a.reports);
}

// How likely the pronoun or description stands for this speaker, apart from the quote.
void writeAntecedent(FeatureWriter& w) {
    const AntecedentFacts& a = w.evidence.antecedent;
    if (!a.needed) return;
    const Mention& m = w.mention();
    const bool own = w.candidate.kind == CandidateKind::Mention;
    const std::uint32_t kind = m.kind == MentionKind::Pronoun ? 1 : 2;
    w.add(Chain, kind, a.found, own);
    writeWeighed(w, kind);
    if (!a.found) return;
    const std::uint32_t sentences = std::min<std::uint32_t>(a.sentences, 4);
    const std::uint32_t others = std::min<std::uint32_t>(a.others, 4);
    const std::uint32_t role = (a.reports ? 1U : 0U) | (a.opensSentence ? 2U : 0U) |
                               (a.opensBlock ? 4U : 0U) | (a.possessive ? 8U : 0U) |
                               (a.nested ? 16U : 0U) | (a.named ? 32U : 0U) |
                               (a.subject ? 64U : 0U);
    w.add(Chain, kind, 1, a.sentences, a.paragraphs);
    w.add(Chain, kind, 2, a.others, a.reporters);
    w.add(Chain, kind, 3, role, sentences);
    w.add(Chain, kind, 4, role, others, a.reporters);
    w.add(Chain, kind, 5, a.reports, a.reporters, w.evidence.recentRank);
    w.add(Chain, kind, 6, a.reports, sentences, a.paragraphs, own);
    w.add(Chain, kind, 7, others, own, w.evidence.recentRank, w.evidence.paragraphsSince);
    w.add(Chain, kind, 8, w.evidence.namedInside, sentences, role & 1U);
    w.add(Chain, kind, 9, m.gender, w.context.input().speakers.speakers[w.candidate.speaker].gender,
          own);
    w.add(Chain, kind, 10, w.context.hash(w.context.mentionTokens(w.candidate.mention).begin), own,
          others);
}

}  // namespace

void writeSpeaker(FeatureWriter& w) {
    const Mention& m = w.mention();
    if (w.candidate.kind == CandidateKind::Antecedent) {
        w.add(Antecedent, w.candidate.rank, w.evidence.recentRank);
        w.add(AntecedentRecent, w.candidate.rank, w.evidence.recentRank,
              w.evidence.paragraphsSince);
    } else if (m.kind == MentionKind::Pronoun) {
        w.add(Antecedent, 16, w.candidate.speaker == noSpeaker, w.evidence.recentRank);
        w.add(AntecedentRecent, 16, w.evidence.recentRank, w.evidence.paragraphsSince);
    }
    writeAntecedent(w);
    if (w.candidate.speaker == noSpeaker) {
        w.add(SpeakerCount, 99, m.kind);
        return;
    }
    const Speaker& speaker = w.context.input().speakers.speakers[w.candidate.speaker];
    w.add(AntecedentGender, w.candidate.kind, m.kind, m.gender, speaker.gender);
    w.add(SpeakerCount, w.candidate.kind,
          std::min(logBucket(static_cast<std::uint32_t>(speaker.mentions.size())), 4U), m.kind);
    w.add(SpeakerCount, 8, speaker.kind, m.kind, w.quote.kind);
}

}  // namespace quotelight
