// SPDX-License-Identifier: Apache-2.0
#include <algorithm>
#include <vector>

#include "speakers/antecedent_features.h"
#include "speakers/coreference_model.h"
#include "training/coreference_choices.h"
#include "training/trainers.h"

// Trains the weights of antecedents: whom a pronoun or a description stands for.
namespace quotelight::training {

namespace {

constexpr std::uint32_t folds = 5;
// Documents of other kinds than news count less than news.
constexpr float otherWeight = 0.1F;

struct Example {
    std::uint32_t fold = folds;  // `folds`: never held out
    Choice choice;
};

struct Gold {
    std::vector<GoldRecord> news;
    std::vector<EntityDocument> others;
};

std::uint32_t foldOf(const std::string& id) {
    std::uint32_t fold = 0;
    while (fold + 1 < folds && !isHeldOut(id, folds, fold))
        ++fold;
    return fold;
}

std::vector<Example> gather(const Gold& gold, const Models& models,
                            const ChooseAntecedent& choose) {
    std::vector<Example> examples;
    for (const GoldRecord& record : gold.news)
        for (Choice& choice : newsChoices(record, models, choose))
            examples.push_back({foldOf(record.id), std::move(choice)});
    for (const EntityDocument& document : gold.others)
        for (Choice& choice : entityChoices(document, models, choose)) {
            choice.weight = otherWeight;
            examples.push_back({folds, std::move(choice)});
        }
    return examples;
}

LogLinear learn(const std::vector<Example>& examples, std::uint32_t without) {
    std::vector<Choice> choices;
    for (const Example& example : examples)
        if (example.fold != without || without == folds) choices.push_back(example.choice);
    LogLinearOptions options;
    options.epochs = 8;
    options.rate = 0.05;
    options.l1 = 0.05;
    options.l2 = 2.0;
    LogLinear model;
    model.train(choices, options);
    return model;
}

ChooseAntecedent chooseBy(const LogLinear& model) {
    return
        [&model](std::uint32_t, const Anaphor& anaphor, const std::vector<Antecedent>& candidates) {
            std::size_t best = 0;
            double bestScore = 0;
            for (std::size_t c = 0; c < candidates.size(); ++c) {
                const double score = model.score(antecedentFeatures(anaphor, candidates[c]));
                if (c == 0 || score > bestScore) best = c, bestScore = score;
            }
            return best;
        };
}

// The tagger and the finder of names.
std::vector<RequiredModel> earlierModels() {
    std::vector<RequiredModel> earlier;
    for (const RequiredModel model : requiredModels())
        if (model.name == "tagger" || model.name == "names") earlier.push_back(model);
    return earlier;
}

void logHeldOut(const std::vector<Example>& examples, std::ostream& log) {
    std::size_t right = 0, all = 0;
    for (std::uint32_t fold = 0; fold < folds; ++fold) {
        const LogLinear model = learn(examples, fold);
        for (const Example& example : examples) {
            if (example.fold != fold) continue;
            const auto& rights = example.choice.right;
            ++all;
            right +=
                std::find(rights.begin(), rights.end(), model.best(example.choice)) != rights.end();
        }
    }
    log << "  " << examples.size() << " antecedents to choose; held out: " << right << " of " << all
        << " right\n";
}

}  // namespace

Result<TrainedModel> trainCoreference(const TrainingContext& context) {
    const auto models = context.models(earlierModels());
    if (!models) return models.error();
    auto news = readGold(context.goldPath("news-train-speakers.jsonl.xz"));
    if (!news) return news.error();
    auto others = readEntities(context.goldPath("gum.conllu.xz"));
    if (!others) return others.error();
    const Gold gold{std::move(news).value(), std::move(others).value()};
    // What the gold does not tell is first chosen by rule, then by the model learnt from that.
    const LogLinear first = learn(gather(gold, **models, chooseByModel(CoreferenceModel())), folds);
    const std::vector<Example> examples = gather(gold, **models, chooseBy(first));
    logHeldOut(examples, context.log());
    const LogLinear model = learn(examples, folds);
    context.log() << "  " << model.size() << " features\n";
    PayloadWriter payload;
    model.write(payload);
    return TrainedModel{CoreferenceModel::version, payload.take()};
}

}  // namespace quotelight::training
