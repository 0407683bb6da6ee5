// SPDX-License-Identifier: Apache-2.0
#include <algorithm>
#include <cmath>

#include "attribution/feature_writer.h"

namespace quotelight {
namespace {

// The log-odds of a probability in steps, 0 to 11.
std::uint32_t oddsBucket(float chance) {
    constexpr double least = 1e-4;
    const double odds = std::log((double{chance} + least) / (1 - double{chance} + least));
    return static_cast<std::uint32_t>(std::clamp((odds + 6) * 0.9, 0.0, 11.0));
}

// How probable the likeliest source is; 0 where none is.
std::uint32_t likeliest(const QuoteReport& report) {
    return report.sources.empty() ? 0 : 1 + oddsBucket(report.sources.front().chance);
}

// For a candidate that no mention beside the quote stands for.
void writeElsewhere(FeatureWriter& w, const QuoteReport& report) {
    w.add(Reported, 1, w.candidate.kind, oddsBucket(report.noCue));
    w.add(Reported, 2, w.candidate.kind, likeliest(report));
    w.add(Reported, 3, w.candidate.kind, oddsBucket(report.nobody));
}

}  // namespace

void writeReported(FeatureWriter& w) {
    if (w.facts.report == nullptr) return;
    const QuoteReport& report = *w.facts.report;
    if (w.candidate.kind != CandidateKind::Mention && w.candidate.kind != CandidateKind::Antecedent)
        return writeElsewhere(w, report);
    const std::uint32_t at = report.rankOf(w.candidate.mention);
    const std::uint32_t rank = at < report.sources.size() ? std::min(at, 3U) : 9;
    const std::uint32_t odds = oddsBucket(report.chanceOf(w.candidate.mention));
    const CueTie& tie = w.evidence.tie();
    w.add(Reported, 4, odds);
    w.add(Reported, 5, rank, likeliest(report));
    w.add(Reported, 6, odds, w.evidence.place);
    w.add(Reported, 7, rank, tie.link, tie.cue == report.cue);
}

}  // namespace quotelight
