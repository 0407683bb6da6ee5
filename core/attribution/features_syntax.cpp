// SPDX-License-Identifier: Apache-2.0
#include <algorithm>

#include "attribution/feature_writer.h"

namespace quotelight {

void writeSyntax(FeatureWriter& w) {
    const SyntaxFacts& s = w.evidence.syntax;
    if (!s.known) return;
    const auto place = w.evidence.place;
    const std::uint32_t cue = static_cast<std::uint32_t>(w.context.cue(s.head));
    const bool headQuoted = s.head != noToken && w.context.quoted(s.head);
    const bool ofCue =
        s.head != noToken &&
        (s.head == w.facts.cueBefore || s.head == w.facts.cueBetween || s.head == w.facts.cueAfter);
    w.add(Tree, 1, s.relation, cue, place);
    w.add(Tree, 2, s.relation, w.context.hash(s.head));
    w.add(Tree, 3, s.relation, ofCue, s.headRoot, place);
    w.add(Tree, 4, s.relation, headQuoted, place, w.mention().kind);
    w.add(Tree, 5, s.relation, s.headRoot, w.context.tag(s.head));
    if (s.anchor.token == noToken) return;
    const QuoteAnchor& a = s.anchor;
    const std::uint32_t quoteCue = static_cast<std::uint32_t>(w.context.cue(a.governor));
    w.add(Tree, 6, s.relation, s.governing, a.relation, a.beside);
    w.add(Tree, 7, s.relation, s.governing, quoteCue, place);
    w.add(Tree, 8, s.governing, a.relation, w.context.hash(a.governor));
    w.add(Tree, 9, s.relation, s.governing, w.evidence.rivals > 0, w.evidence.tie().link);
    w.add(Tree, 10, s.governing, s.relation == Relation::Subject, w.quote.kind, ofCue);
    w.add(Tree, 11, s.path);
    w.add(Tree, 12, s.path, quoteCue, a.beside);
    w.add(Tree, 13, std::min<std::uint32_t>(s.steps, 8), s.relation, place);
}

}  // namespace quotelight
