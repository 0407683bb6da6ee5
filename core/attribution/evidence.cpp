// SPDX-License-Identifier: Apache-2.0
#include "attribution/evidence.h"

#include <algorithm>

#include "attribution/conversation.h"

namespace quotelight {
namespace {

constexpr std::uint32_t distanceMost = 200;

MentionPlace placeOf(const ArticleContext& context, const QuoteFrame& frame, std::uint32_t token) {
    if (frame.extent.contains(token)) return MentionPlace::Between;
    const std::uint32_t block = context.block(token);
    if (token < frame.extent.begin) {
        if (token >= frame.sentenceBegin) return MentionPlace::Before;
        if (block == frame.firstBlock) {
            const std::uint32_t apart =
                context.sentence(frame.extent.begin) - context.sentence(token);
            return apart == 1 ? MentionPlace::SentenceBefore : MentionPlace::SentencesBefore;
        }
        return block + 1 == frame.firstBlock ? MentionPlace::ParagraphBefore
                                             : MentionPlace::ParagraphsBefore;
    }
    if (token < frame.sentenceEnd) return MentionPlace::After;
    return block == frame.lastBlock ? MentionPlace::SentenceAfter : MentionPlace::ParagraphAfter;
}

// The edge of the quote that a token looks at, as a half-open range of tokens between them.
TokenSpan gapTo(const QuoteFrame& frame, TokenSpan span) {
    if (span.begin < frame.extent.begin) return {span.end, frame.extent.begin};
    if (span.begin >= frame.extent.end) return {frame.extent.end, span.begin};
    for (const TokenSpan& part : frame.parts)  // between: after the last part before it
        if (part.begin > span.begin)
            break;
        else if (part.end <= span.begin)
            return {part.end, span.begin};
    return {span.begin, span.begin};
}

void measure(const ArticleContext& context, TokenSpan gap, Evidence& evidence) {
    std::uint32_t words = 0;
    for (std::uint32_t t = gap.begin; t < gap.end && words < distanceMost; ++t) {
        if (context.quoted(t)) {
            evidence.quoteBetween = true;
            const std::uint32_t end = context.frame(context.quoteAt(t)).extent.end;
            t = std::max(t, end - 1);
            continue;
        }
        ++words;
    }
    evidence.distance = static_cast<std::uint16_t>(words);
}

// Other mentions outside quotes that begin in the gap between the mention and the quote.
std::uint8_t rivalsIn(const ArticleContext& context, std::uint32_t mention, TokenSpan gap) {
    const auto& mentions = context.input().speakers.mentions;
    constexpr std::uint8_t most = 7;
    std::uint8_t rivals = 0;
    const auto count = [&](std::uint32_t m) {
        const bool inGap = gap.contains(context.mentionTokens(m).begin);
        if (inGap && !mentions[m].insideQuote && !mentions[m].nested) ++rivals;
        return inGap;
    };
    if (gap.empty()) return 0;
    if (context.mentionTokens(mention).begin < gap.begin) {
        for (std::uint32_t m = mention + 1; m < mentions.size() && rivals < most; ++m)
            if (!count(m) && context.mentionTokens(m).begin >= gap.end) break;
    } else {
        for (std::uint32_t m = mention; m > 0 && rivals < most;)
            if (!count(--m) && context.mentionTokens(m).begin < gap.begin) break;
    }
    return rivals;
}

void placeTie(const ArticleContext& context, const QuoteFrame& frame, const QuoteFacts& facts,
              CueTie& tie) {
    if (tie.link == CueLink::None) return;
    tie.place = placeOf(context, frame, tie.cue);
    const TokenSpan gap = gapTo(frame, {tie.cue, tie.cue + 1});
    const std::uint32_t words = gap.empty() ? 0 : gap.end - gap.begin;
    tie.distance = static_cast<std::uint8_t>(std::min<std::uint32_t>(words, 63));
    tie.nearest = tie.cue == facts.cueBefore || tie.cue == facts.cueBetween ||
                  tie.cue == facts.cueAfter ||
                  (tie.link == CueLink::Colon && tie.cue + 1 == frame.extent.begin);
}

std::vector<SpeakerId> namedInside(const ArticleContext& context, std::uint32_t quote) {
    constexpr std::size_t most = 16;
    const auto& mentions = context.input().speakers.mentions;
    std::vector<SpeakerId> named;
    for (const Span part : context.input().quotes[quote].parts) {
        auto it = std::lower_bound(
            mentions.begin(), mentions.end(), part.begin,
            [](const Mention& mention, std::uint32_t at) { return mention.span.begin < at; });
        for (; it != mentions.end() && it->span.begin < part.end && named.size() < most; ++it)
            if (it->kind == MentionKind::Name && it->speaker != noSpeaker)
                named.push_back(it->speaker);
    }
    return named;
}

bool has(const std::vector<SpeakerId>& speakers, SpeakerId speaker) {
    return std::find(speakers.begin(), speakers.end(), speaker) != speakers.end();
}

void findCues(const ArticleContext& context, const QuoteFrame& frame, QuoteFacts& facts) {
    facts.cueBefore = previousCue(context, frame.sentenceBegin, frame.extent.begin);
    facts.cueAfter = nextCue(context, frame.extent.end, frame.sentenceEnd);
    if (frame.parts.size() > 1)
        facts.cueBetween = nextCue(context, frame.parts.front().end, frame.parts[1].begin);
}

}  // namespace

bool namedBeside(const ArticleContext& context, const Candidate& candidate,
                 const Evidence& evidence) {
    if (candidate.kind != CandidateKind::Mention) return false;
    const bool near = evidence.place == MentionPlace::Before ||
                      evidence.place == MentionPlace::Between ||
                      evidence.place == MentionPlace::After;
    return near && evidence.tie().link != CueLink::None &&
           context.input().speakers.mentions[candidate.mention].kind == MentionKind::Name;
}

const CueTie& Evidence::tie() const {
    if (before.link == CueLink::None) return after;
    if (after.link == CueLink::None) return before;
    if (before.nearest != after.nearest) return before.nearest ? before : after;
    return before.link == CueLink::Object || before.distance > after.distance ? after : before;
}

QuoteFacts quoteFacts(const ArticleContext& context, std::uint32_t quote,
                      const std::vector<Turn>& turns) {
    QuoteFacts facts;
    const QuoteFrame& frame = context.frame(quote);
    findCues(context, frame, facts);
    facts.anchors = quoteAnchors(context, quote);
    facts.namedInside = namedInside(context, quote);
    if (quote > 0) {
        facts.namedInLast = namedInside(context, quote - 1);
        const std::uint32_t apart = frame.firstBlock - context.frame(quote - 1).lastBlock;
        const std::uint32_t last = context.frame(quote - 1).extent.end;
        facts.sameSentence =
            last > 0 && context.sentence(last - 1) == context.sentence(frame.extent.begin);
        facts.paragraphsSince = static_cast<std::uint8_t>(std::min<std::uint32_t>(apart, 7));
    }
    if (quote + 1 < turns.size()) {
        const std::uint32_t apart = context.frame(quote + 1).firstBlock - frame.lastBlock;
        facts.paragraphsUntil = static_cast<std::uint8_t>(std::min<std::uint32_t>(apart, 7));
    }
    facts.recent = recentSpeakers(turns, quote);
    facts.report = context.report(quote);
    return facts;
}

Evidence evidence(const ArticleContext& context, std::uint32_t quote, const QuoteFacts& facts,
                  const std::vector<Turn>& turns, const Candidate& candidate) {
    Evidence evidence;
    const QuoteFrame& frame = context.frame(quote);
    evidence.paragraphsSince = facts.paragraphsSince;
    if (candidate.speaker != noSpeaker) {
        for (const Candidate& recent : facts.recent)
            if (recent.speaker == candidate.speaker) evidence.recentRank = recent.rank;
        evidence.turns = turnPattern(context, quote, turns, candidate.speaker);
        evidence.share = shareOfTurns(turns, quote, candidate.speaker);
        evidence.namedInside = has(facts.namedInside, candidate.speaker);
        evidence.namedInLast = has(facts.namedInLast, candidate.speaker);
    }
    if (!standsBeside(candidate)) return evidence;
    evidence.sameMention = quote > 0 && turns[quote - 1].mention == candidate.mention;
    const TokenSpan extent = context.extentTokens(candidate.mention);
    evidence.place = placeOf(context, frame, context.mentionTokens(candidate.mention).begin);
    const TokenSpan gap = gapTo(frame, extent);
    const Sentence& sentence = context.input().tokens.sentences[context.sentence(extent.begin)];
    evidence.opensSentence = extent.begin <= sentence.firstToken + 1;
    evidence.opensBlock =
        evidence.opensSentence &&
        (sentence.firstToken == 0 || context.block(sentence.firstToken - 1) != sentence.block);
    measure(context, gap, evidence);
    evidence.rivals = rivalsIn(context, candidate.mention, gap);
    evidence.before = context.tieInFront(candidate.mention);
    evidence.after = context.tieBehind(candidate.mention);
    placeTie(context, frame, facts, evidence.before);
    placeTie(context, frame, facts, evidence.after);
    evidence.antecedent = antecedentFacts(context, candidate);
    evidence.syntax = syntaxFacts(context, candidate.mention, facts.anchors);
    return evidence;
}

}  // namespace quotelight
