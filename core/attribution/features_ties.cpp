// SPDX-License-Identifier: Apache-2.0
#include <algorithm>

#include "attribution/feature_writer.h"

namespace quotelight {
namespace {

void writeTie(FeatureWriter& w, Template which, const CueTie& tie) {
    if (tie.link == CueLink::None) return;
    const CueKind kind = w.context.cue(tie.cue);
    w.add(which, tie.link, tie.nearest, tie.place);
    w.add(which, tie.link, tie.nearest, tie.place, std::min<std::uint32_t>(tie.gap, 4),
          std::min<std::uint32_t>(tie.commas, 3));
    w.add(TieRivals, which, tie.link, tie.rivals, tie.nearest);
    w.add(TieRivals, which, 16, tie.verbs, tie.nearest, tie.place);
    w.add(TieRivals, which, 17, tie.verbs, tie.rivals, tie.gap > 1);
    w.add(Tags, 67, which, w.context.tag(tie.cue), tie.nearest, tie.place);
    w.add(TieKind, which, tie.link, kind, w.quote.kind, tie.place);
    w.add(TieWord, which, tie.link, w.context.hash(tie.cue));
    w.add(TieWord, which, tie.place, w.context.hash(tie.cue), tie.nearest);
    w.add(TieDistance, which, tie.link, tie.place, bucket(tie.distance));
    w.add(TieDistance, which, tie.nearest, tie.place, logBucket(tie.distance), kind);
}

void writeBestTie(FeatureWriter& w) {
    const CueTie& tie = w.evidence.tie();
    const auto place = w.evidence.place;
    if (tie.link == CueLink::None) {
        w.add(NoTie, place, w.cuesAround(), std::min<std::uint32_t>(w.evidence.rivals, 3));
        return;
    }
    w.add(TieCue, place, tie.place, tie.link, tie.nearest, w.frame.lastMark);
    w.add(TieCue, 99, place, tie.place, tie.nearest, w.mention().kind);
    w.add(TieMark, tie.link, tie.nearest, w.shape, place);
    w.add(TieGap, tie.gap, tie.commas, tie.rivals, tie.nearest);
}

}  // namespace

void writeTies(FeatureWriter& w) {
    writeTie(w, TieBefore, w.evidence.before);
    writeTie(w, TieAfter, w.evidence.after);
    writeBestTie(w);
}

}  // namespace quotelight
