// SPDX-License-Identifier: Apache-2.0
#include "attribution/attribute.h"

#include "attribution/confidence.h"
#include "attribution/context.h"
#include "attribution/decode.h"
#include "attribution/indirect/find_indirect.h"
#include "attribution/indirect/quote_reports.h"
#include "attribution/labels.h"
#include "attribution/model.h"
#include "attribution/reason.h"
#include "language/models.h"
#include "text/utf.h"

namespace quotelight {
namespace {

// Of the attributions right in English, the share that still is in a language without a model, as
// measured on German news.
constexpr double foreignShare = 0.55;

// An empty one where there are no models.
template <typename Model>
Model load(const Models* models) {
    if (models == nullptr) return {};
    const auto model = Model::view(models->table(Model::tableName));
    return model ? *model : Model{};
}

// The words of the cue: "according to" is two tokens, a colon none.
std::optional<Span> cueSpan(const ArticleContext& context, const CueTie& tie) {
    if (tie.link == CueLink::None || tie.link == CueLink::Colon) return std::nullopt;
    const auto& tokens = context.input().tokens.tokens;
    const std::uint32_t last = tie.cue + (tie.link == CueLink::According ? 1 : 0);
    return Span{tokens[tie.cue].span.begin, tokens[last].span.end};
}

// The words that name the source may be plain where it is not whom they mean.
constexpr double plainMention = 0.5;

void showMention(const ArticleContext& context, const Decision& decision,
                 Attribution& attribution) {
    attribution.mention = context.input().speakers.mentions[decision.candidate.mention].span;
    attribution.cue = cueSpan(context, decision.evidence.tie());
}

Attribution leaveUnknown(const ArticleContext& context, const Decision& decision,
                         double confidence) {
    Attribution attribution;
    attribution.confidence = confidence;
    attribution.reason = "nobody near is likely enough";
    if (!standsBeside(decision.candidate) || decision.onMention < plainMention) return attribution;
    showMention(context, decision, attribution);
    attribution.reason = "whom “" +
                         toUtf8(slice(context.input().article.text, *attribution.mention)) +
                         "” means is unclear";
    return attribution;
}

Attribution state(const ArticleContext& context, std::uint32_t quote, const Decision& decision,
                  double confidence) {
    if (decision.byLabel) return stateByLabel(context, quote, decision);
    if (confidence < unknownBelow) return leaveUnknown(context, decision, confidence);
    Attribution attribution;
    attribution.confidence = confidence;
    if (!context.input().english) attribution.confidence *= foreignShare;
    attribution.speaker = decision.candidate.speaker;
    attribution.reason = reason(context, decision);
    if (decision.candidate.mention != noMention)
        attribution.mention = context.input().speakers.mentions[decision.candidate.mention].span;
    if (standsBeside(decision.candidate))
        attribution.cue = cueSpan(context, decision.evidence.tie());
    return attribution;
}

}  // namespace

Attributed attribute(const AttributionInput& input) {
    ArticleContext context(input);
    const ReportView view(context);
    const AttributionModel all = load<AttributionModel>(input.models);
    const AttributionModel model = input.speakers.story ? all.forStories() : all;
    if (!model.empty() && !input.speakers.story)
        context.setReports(reportQuotes(view, model.reports()));
    const std::vector<Decision> decisions = decode(context, model);
    Attributed result;
    result.quotes.reserve(decisions.size());
    const Doubts doubts(context);
    for (std::uint32_t quote = 0; quote < decisions.size(); ++quote) {
        const Decision& decision = decisions[quote];
        const double confidence = model.empty()
                                      ? decision.probability
                                      : model.confidence(doubts.features(quote, decision));
        result.quotes.push_back(state(context, quote, decision, confidence));
    }
    if (input.indirect && input.english)
        result.indirect = findIndirect(view, load<IndirectModel>(input.models));
    return result;
}

}  // namespace quotelight
