// SPDX-License-Identifier: Apache-2.0
#include <algorithm>

#include "attribution/feature_writer.h"

namespace quotelight {

void writeNobody(FeatureWriter& w) {
    w.add(Bias);
    w.add(NobodyShape, w.shape);
    w.add(NobodyCues, w.cuesAround(), w.quote.kind);
    w.add(NobodyCues, w.cuesAround(), w.shape & 0x2f);
    w.add(NobodyWord, w.context.hash(w.frame.extent.begin - 1));
    w.add(NobodyWord, w.context.hash(w.frame.extent.end), 1);
    w.add(Recent, w.facts.paragraphsSince, w.facts.recent.empty());
    w.add(Talk, w.context.talk(), w.cuesAround());
}

void writeHistory(FeatureWriter& w) {
    const std::uint32_t rank = w.evidence.recentRank;
    const std::uint32_t since = w.evidence.paragraphsSince;
    w.add(Recent, 16, w.candidate.kind, rank);
    w.add(Recent, 17, w.candidate.kind, rank, since);
    w.add(Recent, 18, w.candidate.kind, rank, w.facts.sameSentence);
    w.add(Recent, 19, w.frame.runsOn, w.candidate.kind, w.evidence.turns / 16 % 4);
    w.add(Same, w.evidence.sameMention, w.facts.sameSentence, w.candidate.kind,
          std::min(since, 2U));
    w.add(Same, 2, w.evidence.sameMention, w.facts.sameSentence, w.evidence.place,
          w.frame.endsSentence);
    w.add(RecentShape, w.candidate.kind, rank, w.shape, std::min(since, 2U));
    w.add(RecentTie, w.candidate.kind, rank, w.cuesAround());
    const std::uint32_t until = w.facts.paragraphsUntil;
    const auto turns = w.evidence.turns;
    w.add(Turns, turns / 16, std::min(since, 2U), w.candidate.kind);
    w.add(Turns, 1, turns, std::min(since, 2U), std::min(until, 2U));
    w.add(Turns, 2, turns, std::min(since, 2U), std::min(until, 2U), w.shape & 0x0c,
          w.cuesAround());
    w.add(Turns, 3, turns % 16, std::min(until, 2U), w.candidate.kind);
    w.add(Turns, 4, turns, w.evidence.place, std::min(since, 1U));
    w.add(Share, w.evidence.share, w.candidate.kind, w.context.talk());
    w.add(Share, w.evidence.share, w.evidence.place, w.context.talk());
    w.add(Talk, w.context.talk(), w.candidate.kind, rank, std::min(since, 2U));
    w.add(Talk, w.context.talk(), w.evidence.namedInside, w.candidate.kind);
    w.add(Named, w.candidate.kind, w.evidence.namedInside, w.quote.kind);
    w.add(Named, 8, w.candidate.kind, w.evidence.namedInLast, rank);
    w.add(RecentPlace, w.evidence.place, rank, w.candidate.kind, std::min(since, 2U));
}

}  // namespace quotelight
