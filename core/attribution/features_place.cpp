// SPDX-License-Identifier: Apache-2.0
#include <algorithm>

#include "attribution/feature_writer.h"

namespace quotelight {
namespace {

void writeNeighbours(FeatureWriter& w) {
    const TokenSpan extent = w.context.extentTokens(w.candidate.mention);
    const auto place = w.evidence.place;
    const Tag front = w.context.tag(extent.begin - 1), behind = w.context.tag(extent.end);
    w.add(Tags, front, place, w.evidence.after.link);
    w.add(Tags, 64, behind, place, w.evidence.before.link);
    w.add(Tags, 65, front, behind, place);
    w.add(Tags, 66, front, w.evidence.after.nearest, w.evidence.after.link,
          w.evidence.after.verbs > 0);
    w.add(WordInFront, w.context.hash(extent.begin - 1), place);
    w.add(WordBehind, w.context.hash(extent.end), place);
    w.add(WordBehind, w.context.hash(extent.end), w.context.hash(extent.end + 1));
    w.add(WordAtQuote, w.context.hash(w.frame.extent.begin - 1), place, w.evidence.rivals);
    w.add(WordAtQuote, w.context.hash(w.frame.extent.begin - 1), w.evidence.after.link,
          w.evidence.after.nearest, 1);
    w.add(WordAtQuote, w.context.hash(w.frame.extent.end), place, 2);
}

// Whether the mention is a subject, and of what.
void writeVerb(FeatureWriter& w) {
    const std::uint32_t verb = w.context.verbBehind(w.candidate.mention);
    const std::uint32_t opens = w.evidence.opensBlock ? 2 : w.evidence.opensSentence ? 1 : 0;
    const auto place = w.evidence.place;
    const bool has = verb != noToken;
    w.add(Verb, has, place, opens, w.evidence.rivals > 0);
    w.add(Verb, 2, has, place, w.evidence.after.link, w.evidence.after.nearest);
    w.add(Verb, 3, has, place, w.cuesAround(), w.quote.kind);
    if (!has) return;
    w.add(Verb, 4, w.context.hash(verb), place);
    w.add(Verb, 5, w.context.cue(verb), place, verb == w.evidence.after.cue);
    w.add(Verb, 6, w.context.tag(verb), place, opens);
}

}  // namespace

void writePlace(FeatureWriter& w) {
    const Mention& m = w.mention();
    const auto place = w.evidence.place;
    const std::uint32_t rivals = std::min<std::uint32_t>(w.evidence.rivals, 4);
    const std::uint32_t distance = bucket(w.evidence.distance);
    w.add(PlaceKind, place, m.kind, w.candidate.kind);
    w.add(PlaceDistance, place, distance);
    w.add(PlaceDistance, place, distance, w.quote.kind);
    w.add(PlaceRivals, place, rivals, m.kind);
    w.add(PlaceMark, place, rivals, w.frame.lastMark, w.frame.endsSentence);
    w.add(PlaceQuote, place, w.quote.kind, w.shape);
    w.add(PlaceSort, place, m.sort, m.kind);
    w.add(PlaceForm, m.nested, m.possessive, place);
    w.add(PlaceForm, 8, m.nested, m.possessive, w.evidence.before.link, w.evidence.after.link);
    if (m.kind != MentionKind::Name) {
        const std::uint32_t head = w.context.hash(w.context.input().tokens.at(m.head.begin));
        w.add(HeadWord, head, place);
        w.add(HeadWord, head, w.evidence.after.link, w.evidence.before.link);
    }
    const std::uint32_t opens = w.evidence.opensBlock ? 2 : w.evidence.opensSentence ? 1 : 0;
    w.add(Opens, opens, place, w.evidence.quoteBetween);
    w.add(Opens, opens, place, rivals, m.kind, w.context.talk());
    w.add(Talk, 16, w.context.talk(), place, m.kind, w.evidence.tie().link);
    w.add(QuoteBetween, place, w.evidence.quoteBetween, rivals);
}

void writeWords(FeatureWriter& w) {
    writeNeighbours(w);
    writeVerb(w);
}

}  // namespace quotelight
