// SPDX-License-Identifier: Apache-2.0
#include "attribution/reason.h"

#include "text/utf.h"

namespace quotelight {
namespace {

std::string quoted(std::u16string_view words) {
    return "“" + toUtf8(words) + "”";
}

std::string where(const Evidence& evidence) {
    const bool close = evidence.distance <= 3 && evidence.rivals == 0;
    switch (evidence.place) {
        case MentionPlace::None:
            return "";
        case MentionPlace::Before:
            return close ? "right before the quote" : "before the quote";
        case MentionPlace::Between:
            return "between the parts of the quote";
        case MentionPlace::After:
            return close ? "right after the quote" : "after the quote";
        case MentionPlace::SentenceBefore:
            return "in the sentence before";
        case MentionPlace::SentencesBefore:
            return "earlier in the paragraph";
        case MentionPlace::SentenceAfter:
            return close ? "right after the quote" : "later in the paragraph";
        case MentionPlace::ParagraphBefore:
            return "in the paragraph before";
        case MentionPlace::ParagraphsBefore:
            return "two paragraphs before";
        case MentionPlace::ParagraphAfter:
            return "in the paragraph after";
    }
    return "";
}

std::string by(const ArticleContext& context, const CueTie& tie) {
    switch (tie.link) {
        case CueLink::None:
            return "";
        case CueLink::According:
            return ", by “according to”";
        case CueLink::Colon:
            return ", by a colon";
        case CueLink::Subject:
        case CueLink::Inverted:
        case CueLink::Agent:
        case CueLink::Noun:
        case CueLink::Object:
            return ", by " + quoted(context.word(tie.cue));
    }
    return "";
}

std::string standsFor(const ArticleContext& context, const Candidate& candidate) {
    const Mention& mention = context.input().speakers.mentions[candidate.mention];
    if (candidate.speaker == noSpeaker || mention.kind != MentionKind::Pronoun) return "";
    const std::string name = toUtf8(context.input().speakers.speakers[candidate.speaker].name);
    return "; " + quoted(slice(context.input().article.text, mention.span)) + " is taken for " +
           name;
}

std::string continued(const ArticleContext& context, const Decision& decision) {
    const std::string name =
        toUtf8(context.input().speakers.speakers[decision.candidate.speaker].name);
    if (decision.candidate.kind == CandidateKind::Upcoming)
        return "a turn of the conversation that falls to " + name + ", who speaks next";
    if (decision.candidate.rank > 0) return "a turn of the conversation that falls to " + name;
    const std::uint32_t since = decision.evidence.paragraphsSince;
    return "continues " + name + ", who spoke " +
           (since == 0   ? "in the same paragraph"
            : since == 1 ? "in the paragraph before"
                         : "last");
}

}  // namespace

std::string reason(const ArticleContext& context, std::uint32_t quote, const Decision& decision) {
    (void)quote;
    switch (decision.candidate.kind) {
        case CandidateKind::Nobody:
            return "nobody is named as its source";
        case CandidateKind::Recent:
        case CandidateKind::Upcoming:
            return continued(context, decision);
        case CandidateKind::Mention:
        case CandidateKind::Antecedent:
            return "named " + where(decision.evidence) + by(context, decision.evidence.tie()) +
                   standsFor(context, decision.candidate);
    }
    return "";
}

}  // namespace quotelight
