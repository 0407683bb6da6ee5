// SPDX-License-Identifier: Apache-2.0
#include <algorithm>
#include <array>
#include <set>

#include "attribution/model.h"
#include "speakers/coreference_model.h"
#include "training/attribution_choices.h"
#include "training/calibration.h"
#include "training/kept_trees.h"
#include "training/log_linear.h"
#include "training/trainers.h"

namespace quotelight::training {
namespace {

constexpr std::uint32_t folds = 4;

// A novel has as many quotes as a hundred articles; it shall not outvote them.
constexpr float newsWeight = 1, novelWeight = 0.3F;

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
    float weight = 1;
    std::vector<Turn> turns;           // as the first pass decides without this fold
    std::vector<QuoteChoice> choices;  // of the pass being learnt
};

std::uint32_t foldOf(const std::string& id) {
    std::uint32_t fold = 0;
    while (fold + 1 < folds && !isHeldOut(id, folds, fold))
        ++fold;
    return fold;
}

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

std::string payloadOf(const LogLinear& first, const LogLinear& second, const LogLinear& clauses,
                      const Confidence& confidence) {
    PayloadWriter payload;
    first.write(payload);
    second.write(payload);
    clauses.write(payload);
    confidence.trust.write(payload);
    payload.put(std::span<const float>(confidence.calibration));
    return payload.take();
}

// Learns which clauses are reported speech, and says how well on one fold held out.
LogLinear learnClauses(const std::vector<Sample>& samples, std::ostream& log) {
    std::vector<Choice> all, most, held;
    for (const Sample& sample : samples)
        for (Choice& choice : sample.article->clauseChoices()) {
            (sample.fold == 0 ? held : most).push_back(choice);
            all.push_back(std::move(choice));
        }
    LogLinear tried;
    tried.train(most, learning());
    std::size_t right = 0, given = 0, found = 0;
    for (const Choice& choice : held) {
        const bool reported = choice.right.front() == 0;
        const bool accepted = tried.probabilities(choice)[0] >= 0.4;
        right += reported;
        given += accepted;
        found += reported && accepted;
    }
    log << "  clauses: " << found << " found of " << right << " reported, " << given << " given\n";
    LogLinear model;
    model.train(all, learning());
    return model;
}

// What the first pass decides for articles that it was not trained on.
void predictTurns(std::vector<Sample>& samples) {
    for (std::uint32_t fold = 0; fold < folds; ++fold) {
        const LogLinear first = learn(samples, fold);
        const std::string payload = payloadOf(first, {}, {}, {});
        const auto model = AttributionModel::view(std::as_bytes(std::span(payload)));
        for (Sample& sample : samples)
            if (sample.fold == fold && model) sample.turns = sample.article->firstPass(*model);
    }
}

// What the second pass decides for articles that it was not trained on, and whether it is right.
std::vector<JudgedDecision> crossValidate(const std::vector<Sample>& samples) {
    std::vector<JudgedDecision> all;
    for (std::uint32_t fold = 0; fold < folds; ++fold) {
        const std::string payload = payloadOf({}, learn(samples, fold), {}, {});
        const auto model = AttributionModel::view(std::as_bytes(std::span(payload)));
        for (const Sample& sample : samples) {
            if (sample.fold != fold || !model) continue;
            for (JudgedDecision& judged : sample.article->secondPass(*model, sample.turns)) {
                judged.fold = fold;
                judged.weight = sample.weight;
                all.push_back(std::move(judged));
            }
        }
    }
    return all;
}

void logGraded(std::span<const Graded> graded, const Confidence& confidence, std::ostream& log) {
    for (const float weight : {newsWeight, novelWeight}) {
        std::size_t count = 0, right = 0, sure = 0, sureRight = 0;
        for (const Graded& one : graded) {
            if (one.weight != weight) continue;
            const bool isSure = calibrated(confidence.calibration, one.confidence) >= 0.9;
            ++count;
            right += one.right;
            sure += isSure;
            sureRight += isSure && one.right;
        }
        log << (weight < 1 ? "  novels: " : "  news: ") << right << " right of " << count << "; "
            << sureRight << " of the " << sure << " that are sure\n";
    }
}

// Without the model that chooses antecedents: it was trained on these very articles, and would be
// trusted for more than it is worth on others.
std::vector<RequiredModel> earlierModels() {
    std::vector<RequiredModel> earlier;
    for (const RequiredModel model : requiredModels())
        if (model.name != AttributionModel::tableName && model.name != CoreferenceModel::tableName)
            earlier.push_back(model);
    return earlier;
}

// Adds a file's articles, but for those whose id is there already.
Status addArticles(const std::string& path, const Models* models, const TreesById& trees,
                   float weight, std::vector<Sample>& samples) {
    auto records = readGold(path);
    if (!records) return records.error();
    std::set<std::string> known;
    for (const Sample& sample : samples)
        known.insert(sample.article->id());
    for (GoldRecord& record : std::move(records).value()) {
        if (known.contains(record.id)) continue;
        const std::uint32_t fold = foldOf(record.id);
        const auto syntax = trees.find(record.id);
        samples.push_back(
            {std::make_unique<GoldArticle>(std::move(record), models,
                                           syntax == trees.end() ? nullptr : &syntax->second),
             fold,
             weight,
             {},
             {}});
    }
    return Done{};
}

}  // namespace

Result<TrainedModel> trainAttribution(const TrainingContext& context) {
    const auto models = context.models(earlierModels());
    if (!models) return models.error();
    const auto trees = crossParsedTrees(context, **models);
    if (!trees) return trees.error();
    std::vector<Sample> samples;
    for (const auto& [file, weight] : {std::pair{"news-train-speakers.jsonl.xz", newsWeight},
                                       std::pair{"news-train.jsonl.xz", newsWeight},
                                       std::pair{"novels-train.jsonl.xz", novelWeight}}) {
        const Status added =
            addArticles(context.goldPath(file), models->get(), *trees, weight, samples);
        if (!added) return added.error();
    }
    for (Sample& sample : samples)
        sample.choices = sample.article->firstChoices();
    const LogLinear first = learn(samples, folds);
    predictTurns(samples);
    for (Sample& sample : samples)
        sample.choices = sample.article->secondChoices(sample.turns);
    std::vector<Graded> graded;
    const Confidence confidence = learnConfidence(crossValidate(samples), folds, &graded);
    logGraded(graded, confidence, context.log());
    const LogLinear second = learn(samples, folds);
    const LogLinear clauses = learnClauses(samples, context.log());
    context.log() << "  " << first.size() << " and " << second.size() << " features\n";
    return TrainedModel{AttributionModel::version,
                        payloadOf(first, second, clauses, confidence)};
}

}  // namespace quotelight::training
