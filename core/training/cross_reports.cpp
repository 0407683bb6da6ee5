// SPDX-License-Identifier: Apache-2.0
#include "training/cross_reports.h"

#include <algorithm>
#include <string>

#include "attribution/indirect/quote_reports.h"
#include "training/report_choices.h"
#include "training/reported_gold.h"

namespace quotelight::training {
namespace {

constexpr std::uint32_t folds = 4, noFold = folds;

LogLinearOptions learning() {
    LogLinearOptions options;
    options.epochs = 4;
    options.rate = 0.1;
    options.l1 = 0.5;
    options.l2 = 0.5;
    return options;
}

// What there is to choose in one article.
struct Sample {
    GoldArticle* article = nullptr;
    std::uint32_t fold = 0;
    std::vector<Choice> cues, sources;
};

// The marked cue of each attribution that the quote is part of, and its source.
void addQuote(const ReportView& view, std::uint32_t quote,
              const std::vector<const GoldAttribution*>& attributions, Sample& sample) {
    std::vector<std::uint32_t> marked;
    for (const GoldAttribution* attribution : attributions) {
        const std::uint32_t token = cueOf(view, attribution->cue);
        if (token == noToken) continue;
        marked.push_back(token);
        addSource(view, {token, surroundings(view, token)}, contentBeside(view, quote, token),
                  *attribution, sample.sources);
    }
    Choice choice;
    Keys keys;
    noCueFeatures(view, quote, keys);
    choice.candidates.push_back(weighted(keys));
    const QuoteAnchors anchors = quoteAnchors(view.context(), quote);
    for (const Cue& cue : cuesOf(view, quote)) {
        keys.clear();
        cueFeatures(view, cue, keys);
        quoteCueFeatures(view, quote, anchors, cue, keys);
        if (std::find(marked.begin(), marked.end(), cue.token) != marked.end())
            choice.right.push_back(static_cast<std::uint32_t>(choice.candidates.size()));
        choice.candidates.push_back(weighted(keys));
    }
    if (choice.right.empty()) choice.right.push_back(0);
    sample.cues.push_back(std::move(choice));
}

Sample sampleOf(GoldArticle& article) {
    Sample sample{&article, foldOf(article.id(), folds), {}, {}};
    const ReportView view(article.context());
    for (const GoldReport& report : reportsOf(view, article.record()))
        if (report.indirect() && report.cue != noToken && !report.content.empty())
            addSource(view, {report.cue, surroundings(view, report.cue)}, report.content,
                      *report.gold, sample.sources);
    for (std::uint32_t q = 0; q < article.context().input().quotes.size(); ++q) {
        const auto attributions = article.attributionsOf(q);
        if (!attributions.empty()) addQuote(view, q, attributions, sample);
    }
    return sample;
}

ReportLearner learn(const std::vector<Sample>& samples, std::uint32_t without) {
    const auto of = [&](std::vector<Choice> Sample::*list) {
        std::vector<Choice> choices;
        for (const Sample& sample : samples)
            if (sample.fold != without)
                choices.insert(choices.end(), (sample.*list).begin(), (sample.*list).end());
        LogLinear model;
        model.train(choices, learning());
        return model;
    };
    return {of(&Sample::cues), of(&Sample::sources)};
}

// The learner's tables as in use.
void setReports(const ReportLearner& learner, const std::vector<Sample>& samples,
                std::uint32_t fold) {
    PayloadWriter writer;
    learner.write(writer);
    const std::string bytes = writer.take();
    PayloadReader payload(std::as_bytes(std::span(bytes)));
    ReportWeights weights;
    if (!weights.read(payload)) return;
    for (const Sample& sample : samples)
        if (sample.fold == fold)
            sample.article->setReports(
                reportQuotes(ReportView(sample.article->context()), weights));
}

}  // namespace

void ReportLearner::write(PayloadWriter& payload) const {
    cue.write(payload);
    source.write(payload);
}

ReportLearner crossReports(std::span<GoldArticle* const> articles) {
    std::vector<Sample> samples;
    for (GoldArticle* article : articles)
        if (!article->isStory()) samples.push_back(sampleOf(*article));
    for (std::uint32_t fold = 0; fold < folds; ++fold)
        setReports(learn(samples, fold), samples, fold);
    return learn(samples, noFold);
}

}  // namespace quotelight::training
