// SPDX-License-Identifier: Apache-2.0
#include "attribution/antecedent.h"

#include <algorithm>
#include <cmath>

namespace quotelight {
namespace {

constexpr int mentionsBack = 60;

std::uint8_t capped(std::uint32_t n, std::uint32_t most) {
    return static_cast<std::uint8_t>(std::min(n, most));
}

// The speaker's last mention before `mention` that the writer makes, not somebody quoted.
std::uint32_t lastMention(const Speakers& speakers, SpeakerId speaker, std::uint32_t mention) {
    const auto& own = speakers.speakers[speaker].mentions;
    auto it = std::lower_bound(own.begin(), own.end(), mention);
    for (int tries = 8; tries > 0 && it != own.begin(); --tries)
        if (!speakers.mentions[*--it].insideQuote) return *it;
    return noMention;
}

// Counts who else is mentioned, and who else says something, between the two.
void countOthers(const ArticleContext& context, std::uint32_t last, const Candidate& candidate,
                 AntecedentFacts& antecedent) {
    const auto& mentions = context.input().speakers.mentions;
    SpeakerId previous = candidate.speaker;
    std::uint32_t others = 0, reporters = 0;
    const std::uint32_t begin = std::max(
        last + 1,
        candidate.mention - std::min(candidate.mention, static_cast<std::uint32_t>(mentionsBack)));
    for (std::uint32_t m = begin; m < candidate.mention; ++m) {
        const Mention& other = mentions[m];
        if (other.insideQuote || other.speaker == candidate.speaker || other.speaker == noSpeaker ||
            other.kind == MentionKind::Pronoun)
            continue;
        others += other.speaker != previous;
        reporters += context.reports(m);
        previous = other.speaker;
    }
    antecedent.others = capped(others, 7);
    antecedent.reporters = capped(reporters, 3);
}

// What the speakers' stage made of it.
void weigh(const Mention& mention, SpeakerId speaker, AntecedentFacts& antecedent) {
    antecedent.weighed = !mention.referents.empty();
    antecedent.doubt = 15;
    for (std::size_t r = 0; r < mention.referents.size(); ++r) {
        const Referent& referent = mention.referents[r];
        if (referent.speaker != speaker) continue;
        const double doubt = -2 * std::log2(std::max(double{referent.probability}, 1e-4));
        antecedent.doubt = capped(static_cast<std::uint32_t>(doubt + 0.5), 15);
        antecedent.preferred = capped(static_cast<std::uint32_t>(r), 7);
        return;
    }
}

}  // namespace

AntecedentFacts antecedentFacts(const ArticleContext& context, const Candidate& candidate) {
    AntecedentFacts result;
    const Speakers& speakers = context.input().speakers;
    if (candidate.mention == noMention || candidate.speaker == noSpeaker) return result;
    if (speakers.mentions[candidate.mention].kind == MentionKind::Name) return result;
    result.needed = true;
    weigh(speakers.mentions[candidate.mention], candidate.speaker, result);
    const std::uint32_t last = lastMention(speakers, candidate.speaker, candidate.mention);
    if (last == noMention) return result;
    const Mention& mention = speakers.mentions[last];
    const std::uint32_t token = context.extentTokens(last).begin;
    const std::uint32_t here = context.mentionTokens(candidate.mention).begin;
    const Sentence& sentence = context.input().tokens.sentences[context.sentence(token)];
    result.found = true;
    result.sentences = capped(context.sentence(here) - context.sentence(token), 15);
    result.paragraphs = capped(context.block(here) - context.block(token), 7);
    result.reports = context.reports(last);
    result.subject = context.verbBehind(last) != noToken;
    result.opensSentence = token <= sentence.firstToken + 1;
    result.opensBlock =
        result.opensSentence &&
        (sentence.firstToken == 0 || context.block(sentence.firstToken - 1) != sentence.block);
    result.possessive = mention.possessive;
    result.nested = mention.nested;
    result.named = mention.kind == MentionKind::Name;
    countOthers(context, last, candidate, result);
    return result;
}

}  // namespace quotelight
