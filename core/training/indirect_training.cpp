// SPDX-License-Identifier: Apache-2.0
// The model "indirect": see attribution/indirect/find_indirect.h.
#include <algorithm>
#include <memory>

#include "attribution/indirect/find_indirect.h"
#include "attribution/indirect/whole_features.h"
#include "speakers/coreference_model.h"
#include "training/attribution_choices.h"
#include "training/calibration.h"
#include "training/cross_coreference.h"
#include "training/kept_trees.h"
#include "training/log_linear.h"
#include "training/report_choices.h"
#include "training/trainers.h"

namespace quotelight::training {
namespace {

constexpr std::uint32_t folds = 4, noFold = folds;

// Many features are seen a few times only: without a strong pull to zero there would be four times
// the weights, and no better ones.
LogLinearOptions learning() {
    LogLinearOptions options;
    options.epochs = 4;
    options.rate = 0.1;
    options.l1 = 1;
    options.l2 = 0.5;
    return options;
}

struct Sample {
    std::unique_ptr<GoldArticle> article;
    std::unique_ptr<ReportView> view;
    std::vector<GoldReport> reports;
    std::uint32_t fold = 0;
    std::vector<Choice> wholes;  // of the proposals by models without this fold
};

LogLinear learn(const std::vector<Choice>& choices) {
    LogLinear model;
    model.train(choices, learning());
    return model;
}

// Everything but the whole.
struct Base {
    LogLinear cue, begin, end, source;
};

Base learnBase(const std::vector<Sample>& samples, std::uint32_t without) {
    ReportChoices choices;
    for (const Sample& sample : samples)
        if (sample.fold != without) addChoices(*sample.view, sample.reports, choices);
    return {learn(choices.cue), learn(choices.begin), learn(choices.end), learn(choices.source)};
}

LogLinear learnWhole(const std::vector<Sample>& samples, std::uint32_t without) {
    std::vector<Choice> choices;
    for (const Sample& sample : samples)
        if (sample.fold != without)
            choices.insert(choices.end(), sample.wholes.begin(), sample.wholes.end());
    return learn(choices);
}

std::string payloadOf(const Base& base, const LogLinear& whole, const std::vector<float>& knots) {
    PayloadWriter payload;
    for (const LogLinear* model : {&base.cue, &base.begin, &base.end, &whole, &base.source})
        model->write(payload);
    payload.put(std::span<const float>(knots));
    return payload.take();
}

const std::vector<float>& noKnots() {
    static const std::vector<float> none(calibrationKnots);
    return none;
}

void proposeFor(Sample& sample, const IndirectModel& model) {
    const ReportView& view = *sample.view;
    const std::vector<Proposal> all = proposals(view, model);
    Keys keys;
    for (std::size_t i = 0; i < all.size(); ++i) {
        const std::vector<TokenSpan> parts = partsOf(view, all[i]);
        const bool right =
            std::any_of(sample.reports.begin(), sample.reports.end(),
                        [&](const GoldReport& report) { return agrees(view, parts, report); });
        keys.clear();
        wholeFeatures(view, all, i, keys);
        sample.wholes.push_back(yesOrNo(keys, right));
    }
}

// What is found in articles that the model has not seen.
struct Figures {
    std::size_t reports = 0, given = 0, right = 0, sources = 0, sourcesRight = 0;
};

// Counts as the measure does: nothing for words of a quote's sentence that are nobody else's.
void judge(const Sample& sample, const std::vector<Reported>& found, Figures& figures,
           std::vector<Graded>& judged) {
    const ReportView& view = *sample.view;
    const auto& tokens = view.context().input().tokens.tokens;
    for (const GoldReport& report : sample.reports)
        figures.reports += report.indirect() ? 1 : 0;
    for (const Reported& one : found) {
        const auto match =
            std::find_if(sample.reports.begin(), sample.reports.end(),
                         [&](const GoldReport& report) { return agrees(view, one.parts, report); });
        const bool right = match != sample.reports.end();
        bool source = right && match->gold->source.empty() == (one.source.head == noToken);
        if (right && one.source.head != noToken) {
            const TokenSpan phrase = sourcePhrase(view, one.source.head);
            source = match->gold->isSource(
                {tokens[phrase.begin].span.begin, tokens[phrase.end - 1].span.end});
        }
        judged.push_back({one.chance, source});
        if (one.chance < acceptedChance || (right && !match->indirect())) continue;
        ++figures.given;
        figures.right += right ? 1 : 0;
        if (right && !match->gold->source.empty()) {
            ++figures.sources;
            figures.sourcesRight += source ? 1 : 0;
        }
    }
}

void report(const Figures& f, std::ostream& log) {
    const auto share = [](std::size_t a, std::size_t b) {
        return static_cast<double>(a) / static_cast<double>(std::max<std::size_t>(b, 1));
    };
    log << "  held out: precision " << share(f.right, f.given) << ", recall "
        << share(f.right, f.reports) << ", F1 " << share(2 * f.right, f.given + f.reports) << " of "
        << f.reports << "; sources " << share(f.sourcesRight, f.sources) << '\n';
}

// Learns the whole from what models propose in articles that they have not seen, and how far its
// probabilities are to be trusted.
std::vector<float> crossValidate(std::vector<Sample>& samples, std::ostream& log) {
    std::vector<Base> bases;
    for (std::uint32_t fold = 0; fold < folds; ++fold) {
        bases.push_back(learnBase(samples, fold));
        const std::string payload = payloadOf(bases[fold], {}, noKnots());
        const auto model = IndirectModel::view(std::as_bytes(std::span(payload)));
        for (Sample& sample : samples)
            if (sample.fold == fold && model) proposeFor(sample, *model);
    }
    Figures figures;
    std::vector<Graded> judged;
    for (std::uint32_t fold = 0; fold < folds; ++fold) {
        const std::string payload = payloadOf(bases[fold], learnWhole(samples, fold), noKnots());
        const auto model = IndirectModel::view(std::as_bytes(std::span(payload)));
        for (const Sample& sample : samples)
            if (sample.fold == fold && model)
                judge(sample, findReported(*sample.view, *model, acceptedChance / 2), figures,
                      judged);
    }
    report(figures, log);
    return isotonic(std::move(judged), calibrationKnots);
}

Result<std::vector<Sample>> samplesOf(const std::string& path, const Models* models,
                                      const TreesById& trees, const CrossCoreference& coreference) {
    auto records = readGold(path);
    if (!records) return records.error();
    std::vector<Sample> samples;
    for (GoldRecord& record : std::move(records).value()) {
        const auto syntax = trees.find(record.id);
        const std::uint32_t fold = foldOf(record.id, folds);
        Sample sample;
        const CoreferenceModel& antecedents = coreference.of(record.id);
        sample.article =
            std::make_unique<GoldArticle>(std::move(record), models, antecedents,
                                          syntax == trees.end() ? nullptr : &syntax->second);
        sample.view = std::make_unique<ReportView>(sample.article->context());
        sample.reports = reportsOf(*sample.view, sample.article->record());
        sample.fold = fold;
        samples.push_back(std::move(sample));
    }
    return samples;
}

}  // namespace

Result<TrainedModel> trainIndirect(const TrainingContext& context) {
    const auto models = context.models({"tagger", "names", "parser", "speech"});
    if (!models) return models.error();
    const auto trees = crossParsedTrees(context, **models);
    if (!trees) return trees.error();
    const auto coreference = crossCoreference(context);
    if (!coreference) return coreference.error();
    auto read =
        samplesOf(context.goldPath("news-train.jsonl.xz"), models->get(), *trees, *coreference);
    if (!read) return read.error();
    std::vector<Sample> samples = std::move(read).value();
    const std::vector<float> knots = crossValidate(samples, context.log());
    const Base base = learnBase(samples, noFold);
    const LogLinear whole = learnWhole(samples, noFold);
    context.log() << "  " << base.cue.size() << ", " << base.begin.size() << ", " << base.end.size()
                  << ", " << whole.size() << " and " << base.source.size() << " features\n";
    return TrainedModel{IndirectModel::version, payloadOf(base, whole, knots)};
}

}  // namespace quotelight::training
