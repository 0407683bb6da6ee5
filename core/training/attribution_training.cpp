// SPDX-License-Identifier: Apache-2.0
#include <algorithm>
#include <map>
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

// The answer with the largest summed probability, and whether a right candidate gives it.
Judged judge(const LogLinear& model, const QuoteChoice& quote) {
    const std::vector<double> p = model.probabilities(quote.choice);
    std::vector<double> sums(p.size(), 0.0);
    for (std::size_t i = 0; i < p.size(); ++i)
        sums[quote.answer[i]] += p[i];
    const auto best = std::max_element(sums.begin(), sums.end()) - sums.begin();
    const bool right = std::any_of(
        quote.choice.right.begin(), quote.choice.right.end(),
        [&](std::uint32_t r) { return quote.answer[r] == static_cast<std::uint32_t>(best); });
    return {sums[static_cast<std::size_t>(best)], right};
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

std::string payloadOf(const LogLinear& first, const LogLinear& second,
                      const std::vector<float>& knots) {
    PayloadWriter payload;
    first.write(payload);
    second.write(payload);
    payload.put(std::span<const float>(knots));
    return payload.take();
}

// What the first pass decides for articles that it was not trained on.
void predictTurns(std::vector<Sample>& samples) {
    for (std::uint32_t fold = 0; fold < folds; ++fold) {
        const LogLinear first = learn(samples, fold);
        const std::string payload =
            payloadOf(first, {}, std::vector<float>(AttributionModel::knots));
        const auto model = AttributionModel::view(std::as_bytes(std::span(payload)));
        for (Sample& sample : samples)
            if (sample.fold == fold && model) sample.turns = sample.article->firstPass(*model);
    }
}

std::vector<Judged> crossValidate(const std::vector<Sample>& samples, std::ostream& log) {
    std::vector<Judged> judged;
    std::map<float, std::pair<std::size_t, std::size_t>> byKind;
    for (std::uint32_t fold = 0; fold < folds; ++fold) {
        const LogLinear model = learn(samples, fold);
        for (const Sample& sample : samples) {
            if (sample.fold != fold) continue;
            for (const QuoteChoice& quote : sample.choices) {
                if (quote.choice.right.empty()) continue;
                judged.push_back(judge(model, quote));
                byKind[sample.weight].first += judged.back().right;
                ++byKind[sample.weight].second;
            }
        }
    }
    for (const auto& [weight, count] : byKind)
        log << "  " << (weight < 1 ? "novels: " : "news: ") << count.first << " of " << count.second
            << " = " << static_cast<double>(count.first) / static_cast<double>(count.second)
            << '\n';
    return judged;
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
    const std::vector<Judged> judged = crossValidate(samples, context.log());
    const LogLinear second = learn(samples, folds);
    context.log() << "  " << first.size() << " and " << second.size() << " features\n";
    return TrainedModel{AttributionModel::version,
                        payloadOf(first, second, calibrate(judged, AttributionModel::knots))};
}

}  // namespace quotelight::training
