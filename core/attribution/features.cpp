// SPDX-License-Identifier: Apache-2.0
#include "attribution/features.h"

#include "attribution/feature_writer.h"

namespace quotelight {
namespace {

// How the quote sits in its paragraph, and what its own punctuation asks for.
std::uint32_t shapeOf(const QuoteFrame& frame) {
    const std::uint32_t ends = frame.lastMark == u','   ? 1
                               : frame.lastMark == u'.' ? 2
                               : frame.lastMark == 0    ? 0
                                                        : 3;
    return ends | (frame.startsBlock ? 4U : 0U) | (frame.endsBlock ? 8U : 0U) |
           (frame.endsSentence ? 16U : 0U) |
           (frame.extent.begin == frame.sentenceBegin ? 32U : 0U) |
           (frame.parts.size() > 1 ? 64U : 0U);
}

void writeCues(FeatureWriter& w) {
    writeWords(w);
    writeTies(w);
    writeSyntax(w);
}

}  // namespace

FeatureWriter::FeatureWriter(const ArticleContext& articleContext, std::uint32_t quoteIndex,
                             const QuoteFacts& quoteFacts, const Candidate& who,
                             const Evidence& itsEvidence, std::vector<std::uint32_t>& out)
    : context(articleContext),
      quote(articleContext.input().quotes[quoteIndex]),
      frame(articleContext.frame(quoteIndex)),
      facts(quoteFacts),
      candidate(who),
      evidence(itsEvidence),
      shape(shapeOf(frame)),
      m_out(out) {}

std::uint32_t FeatureWriter::cuesAround() const {
    return (facts.cueBefore != noToken ? 1U : 0U) | (facts.cueAfter != noToken ? 2U : 0U) |
           (facts.cueBetween != noToken ? 4U : 0U);
}

SectionEnds appendFeatures(const ArticleContext& context, std::uint32_t quote,
                           const QuoteFacts& facts, const Candidate& candidate,
                           const Evidence& evidence, std::vector<std::uint32_t>& out) {
    FeatureWriter writer(context, quote, facts, candidate, evidence, out);
    SectionEnds ends;
    std::size_t section = 0;
    const auto endSection = [&] { ends[section++] = static_cast<std::uint32_t>(out.size()); };
    const bool beside = standsBeside(candidate);
    const bool nobody = candidate.kind == CandidateKind::Nobody;
    if (nobody) writeReported(writer);
    if (nobody) writeNobody(writer);
    endSection();
    if (!nobody && !beside) writeReported(writer);
    if (!nobody) writeHistory(writer);
    endSection();
    if (beside) writePlace(writer);
    endSection();
    if (beside) writeReported(writer);
    if (beside) writeCues(writer);
    endSection();
    if (beside) writeSpeaker(writer);
    endSection();
    endSection();
    return ends;
}

}  // namespace quotelight
