// SPDX-License-Identifier: Apache-2.0
#include "attribution/labels.h"

#include "text/utf.h"

namespace quotelight {
namespace {

// A label says it; what remains is a paragraph taken for a turn, or one that ran on too far.
constexpr double labelConfidence = 0.97;

// That its bearer is somebody named elsewhere is inferred.
constexpr double inferredConfidence = 0.85;

// The person, or a body by its full name, that a credit names; noMention if it names none.
std::uint32_t sourceIn(const AttributionInput& input, Span credit) {
    if (credit.empty()) return noMention;
    const std::uint32_t mention = mentionIn(input.speakers, credit);
    if (mention == noMention) return noMention;
    const Mention& found = input.speakers.mentions[mention];
    if (found.kind != MentionKind::Name || found.speaker == noSpeaker) return noMention;
    const SpeakerKind kind = input.speakers.speakers[found.speaker].kind;
    if (kind == SpeakerKind::Person) return mention;
    const bool whole = found.extent.begin <= credit.begin && credit.end <= found.extent.end;
    const bool words = slice(input.article.text, credit).find(u' ') != std::u16string_view::npos;
    return kind == SpeakerKind::Organisation && whole && words ? mention : noMention;
}

const char* why(const Marked& stretch) {
    if (!stretch.isTurn()) return "the line beside it names";
    return stretch.label.begin < stretch.span.begin ? "its turn is labelled" : "it is signed";
}

}  // namespace

std::optional<Decision> decideByLabel(const ArticleContext& context, std::uint32_t quote) {
    const AttributionInput& input = context.input();
    const auto& stretches = input.quotes[quote].stretches;
    if (stretches.empty()) return std::nullopt;
    const Marked& first = input.marked.stretches[stretches.front()];
    const std::uint32_t mention =
        first.isTurn() ? mentionIn(input.speakers, first.label) : sourceIn(input, first.credit);
    if (mention == noMention) return std::nullopt;
    Decision decision;
    decision.candidate = {CandidateKind::Mention, 0, mention,
                          context.interview().bearer(input.speakers.mentions[mention].speaker)};
    decision.probability = 1;
    decision.byLabel = true;
    return decision;
}

Attribution stateByLabel(const ArticleContext& context, std::uint32_t quote,
                         const Decision& decision) {
    const AttributionInput& input = context.input();
    Attribution attribution;
    attribution.speaker = decision.candidate.speaker;
    attribution.mention = input.speakers.mentions[decision.candidate.mention].span;
    const Marked& first = input.marked.stretches[input.quotes[quote].stretches.front()];
    attribution.reason =
        why(first) + (" “" + toUtf8(slice(input.article.text, *attribution.mention)) + "”");
    const bool inferred =
        input.speakers.mentions[decision.candidate.mention].speaker != attribution.speaker;
    attribution.confidence = inferred ? inferredConfidence : labelConfidence;
    if (inferred)
        attribution.reason +=
            "; this is taken for " + toUtf8(input.speakers.speakers[attribution.speaker].name);
    return attribution;
}

}  // namespace quotelight
