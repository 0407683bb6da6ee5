// SPDX-License-Identifier: Apache-2.0
#include "training/reported_gold.h"

#include <algorithm>

namespace quotelight::training {
namespace {

std::vector<std::uint32_t> wordsIn(const ArticleContext& context, const std::vector<Span>& spans) {
    const auto& tokens = context.input().tokens;
    std::vector<std::uint32_t> words;
    for (const Span span : spans)
        for (std::uint32_t t = tokens.at(span.begin);
             t < context.size() && tokens.tokens[t].span.begin < span.end; ++t)
            if (context.isWord(t)) words.push_back(t);
    std::sort(words.begin(), words.end());
    words.erase(std::unique(words.begin(), words.end()), words.end());
    return words;
}

TokenSpan within(TokenSpan sentence, const std::vector<std::uint32_t>& words) {
    TokenSpan content;
    for (const std::uint32_t word : words) {
        if (!sentence.contains(word)) continue;
        if (content.empty()) content.begin = word;
        content.end = word + 1;
    }
    return content;
}

}  // namespace

std::uint32_t cueOf(const ReportView& view, const std::vector<Span>& spans) {
    const ArticleContext& context = view.context();
    const auto& tokens = context.input().tokens;
    std::uint32_t verb = noToken, other = noToken;
    for (const Span span : spans)
        for (std::uint32_t t = tokens.at(span.begin);
             t < context.size() && tokens.tokens[t].span.begin < span.end; ++t) {
            if (!mayReport(view, t)) continue;
            if (context.cue(t) == CueKind::According) return t;
            if (isVerb(context.tag(t)))
                verb = t;
            else if (other == noToken || isNoun(context.tag(t)))
                other = t;
        }
    return verb != noToken ? verb : other;
}

std::vector<GoldReport> reportsOf(const ReportView& view, const GoldRecord& record) {
    std::vector<GoldReport> reports;
    for (const GoldAttribution& attribution : record.attributions) {
        if (attribution.kind == "direct") continue;
        GoldReport report;
        report.gold = &attribution;
        report.words = wordsIn(view.context(), attribution.content);
        report.cue = cueOf(view, attribution.cue);
        if (report.cue != noToken) report.content = within(view.sentence(report.cue), report.words);
        std::erase_if(report.words, [&](std::uint32_t t) { return view.context().quoted(t); });
        reports.push_back(std::move(report));
    }
    return reports;
}

bool agrees(const ReportView& view, const std::vector<TokenSpan>& parts, const GoldReport& report) {
    std::size_t shared = 0, size = 0;
    for (const TokenSpan part : parts)
        for (std::uint32_t t = part.begin; t < part.end; ++t) {
            if (!view.context().isWord(t)) continue;
            ++size;
            shared += std::binary_search(report.words.begin(), report.words.end(), t);
        }
    return shared > 0 && 2 * shared >= size + report.words.size() - shared;
}

}  // namespace quotelight::training
