// SPDX-License-Identifier: Apache-2.0
#include <algorithm>
#include <array>
#include <set>

#include "attribution/model.h"
#include "speakers/coreference_model.h"
#include "training/attribution_choices.h"
#include "training/calibration.h"
#include "training/cross_coreference.h"
#include "training/cross_reports.h"
#include "training/kept_trees.h"
#include "training/log_linear.h"
#include "training/trainers.h"

namespace quotelight::training {
namespace {

constexpr std::uint32_t folds = 4;

LogLinearOptions learning() {
    LogLinearOptions options;
    options.epochs = 4;
    options.rate = 0.05;
    options.l1 = 0.05;
    options.l2 = 0.5;
    return options;
}

struct Sample {
    std::unique_ptr<GoldArticle> article;
    std::uint32_t fold = 0;
    float weight = 1;                  // 0: not of the kind being learnt
    std::vector<Turn> turns;           // as the first pass decides without this fold
    std::vector<QuoteChoice> choices;  // of the pass being learnt
};

// Learns from all folds but `without`.
LogLinear learn(const std::vector<Sample>& samples, std::uint32_t without) {
    std::vector<Choice> choices;
    for (const Sample& sample : samples) {
        if (sample.fold == without) continue;
        for (const QuoteChoice& quote : sample.choices) {
            if (quote.choice.right.empty()) continue;
            choices.push_back(quote.choice);
            choices.back().weight = sample.weight;
        }
    }
    LogLinear model;
    model.train(choices, learning());
    return model;
}

// What is learnt from articles of one kind.
struct Learnt {
    LogLinear first, second;
    Confidence confidence;

    void write(PayloadWriter& payload) const {
        first.write(payload);
        second.write(payload);
        confidence.trust.write(payload);
    }
};

std::string payloadOf(const Learnt& reports, const Learnt& stories,
                      const ReportLearner& sources = {}) {
    PayloadWriter payload;
    reports.write(payload);
    stories.write(payload);
    sources.write(payload);
    std::vector<float> calibrations;  // in one: requiredModels() counts values, not arrays
    for (const Learnt* kind : {&reports, &stories})
        calibrations.insert(calibrations.end(), kind->confidence.calibration.begin(),
                            kind->confidence.calibration.end());
    payload.put(std::span<const float>(calibrations));
    return payload.take();
}

// What the first pass decides for articles that it was not trained on.
void predictTurns(std::vector<Sample>& samples) {
    for (std::uint32_t fold = 0; fold < folds; ++fold) {
        const std::string payload = payloadOf({learn(samples, fold), {}, {}}, {});
        const auto model = AttributionModel::view(std::as_bytes(std::span(payload)));
        for (Sample& sample : samples)
            if (sample.fold == fold && sample.weight > 0 && model)
                sample.turns = sample.article->firstPass(*model);
    }
}

// What the second pass decides for articles that it was not trained on, and whether it is right.
std::vector<JudgedDecision> crossValidate(const std::vector<Sample>& samples) {
    std::vector<JudgedDecision> all;
    for (std::uint32_t fold = 0; fold < folds; ++fold) {
        const std::string payload = payloadOf({{}, learn(samples, fold), {}}, {});
        const auto model = AttributionModel::view(std::as_bytes(std::span(payload)));
        for (const Sample& sample : samples) {
            if (sample.fold != fold || sample.weight < 1 || !model) continue;
            for (JudgedDecision& judged : sample.article->secondPass(*model, sample.turns)) {
                judged.fold = fold;
                all.push_back(std::move(judged));
            }
        }
    }
    return all;
}

void logGraded(const char* kind, std::span<const Graded> graded, const Confidence& confidence,
               std::ostream& log) {
    std::size_t right = 0, sure = 0, sureRight = 0;
    for (const Graded& one : graded) {
        const bool isSure = calibrated(confidence.calibration, one.confidence) >= 0.9;
        right += one.right;
        sure += isSure;
        sureRight += isSure && one.right;
    }
    log << "  " << kind << ": " << right << " right of " << graded.size() << "; " << sureRight
        << " of the " << sure << " that are sure\n";
}

// Reports and stories are learnt apart: who speaks in turn with whom says little in an article and
// nearly all in a novel. A short dialogue is no story yet, so reports learn from novels too; these
// have as many quotes as a hundred articles each and shall not outvote them.
enum class Kind : std::uint8_t { Reports, Stories };

float weightOf(const Sample& sample, Kind kind) {
    if (kind == Kind::Stories) return sample.article->isStory() ? 1 : 0;
    return sample.article->isStory() ? 0.05F : 1;
}

// Sets what each sample's quotes choose from.
template <typename Choices>
void choose(std::vector<Sample>& samples, Choices choicesOf) {
    for (Sample& sample : samples) {
        sample.choices.clear();
        if (sample.weight > 0) sample.choices = choicesOf(sample);
    }
}

// Both passes over the articles of one kind.
Learnt learnPasses(std::vector<Sample>& samples, Kind kind, std::ostream& log) {
    Learnt learnt;
    for (Sample& sample : samples)
        sample.weight = weightOf(sample, kind);
    choose(samples, [](const Sample& sample) { return sample.article->firstChoices(); });
    if (kind == Kind::Stories) {
        // Once more with the turns that it decides itself: in a conversation one error brings the
        // next.
        predictTurns(samples);
        choose(samples,
               [](const Sample& sample) { return sample.article->firstChoices(sample.turns); });
    }
    learnt.first = learn(samples, folds);
    predictTurns(samples);
    choose(samples,
           [](const Sample& sample) { return sample.article->secondChoices(sample.turns); });
    std::vector<Graded> graded;
    learnt.confidence = learnConfidence(crossValidate(samples), folds, &graded);
    logGraded(kind == Kind::Stories ? "stories" : "reports", graded, learnt.confidence, log);
    learnt.second = learn(samples, folds);
    log << "  " << learnt.first.size() << " and " << learnt.second.size() << " features\n";
    return learnt;
}

// Adds a file's articles, but for those whose id is there already.
Status addArticles(const std::string& path, const Models* models, const TreesById& trees,
                   const CrossCoreference& coreference, std::vector<Sample>& samples) {
    auto records = readGold(path);
    if (!records) return records.error();
    std::set<std::string> known;
    for (const Sample& sample : samples)
        known.insert(sample.article->id());
    for (GoldRecord& record : std::move(records).value()) {
        if (known.contains(record.id)) continue;
        const std::uint32_t fold = foldOf(record.id, folds);
        const auto syntax = trees.find(record.id);
        const CoreferenceModel& antecedents = coreference.of(record.id);
        auto article =
            std::make_unique<GoldArticle>(std::move(record), models, antecedents,
                                          syntax == trees.end() ? nullptr : &syntax->second);
        samples.push_back({std::move(article), fold, 1, {}, {}});
    }
    return Done{};
}

}  // namespace

Result<TrainedModel> trainAttribution(const TrainingContext& context) {
    // Without the model that chooses antecedents, which was trained on these very articles: see
    // cross_coreference.h.
    const auto models = context.models({"tagger", "names", "parser", "speech"});
    if (!models) return models.error();
    const auto trees = crossParsedTrees(context, **models);
    if (!trees) return trees.error();
    const auto coreference = crossCoreference(context);
    if (!coreference) return coreference.error();
    std::vector<Sample> samples;
    for (const char* file :
         {"news-train-speakers.jsonl.xz", "news-train.jsonl.xz", "novels-train.jsonl.xz"}) {
        const Status added =
            addArticles(context.goldPath(file), models->get(), *trees, *coreference, samples);
        if (!added) return added.error();
    }
    std::vector<GoldArticle*> articles;
    for (const Sample& sample : samples)
        articles.push_back(sample.article.get());
    const ReportLearner sources = crossReports(articles);
    const Learnt reports = learnPasses(samples, Kind::Reports, context.log());
    const Learnt stories = learnPasses(samples, Kind::Stories, context.log());
    return TrainedModel{AttributionModel::version, payloadOf(reports, stories, sources)};
}

}  // namespace quotelight::training
