// SPDX-License-Identifier: Apache-2.0
#include <algorithm>
#include <vector>

#include "speakers/antecedent_features.h"
#include "speakers/coreference_model.h"
#include "training/coreference_choices.h"
#include "training/cross_coreference.h"
#include "training/trainers.h"

// Trains the weights of antecedents: whom a pronoun or a description stands for.
namespace quotelight::training {

namespace {

constexpr std::uint32_t folds = 5;
// Documents of other kinds than news count less than news; of chains that another program found,
// those of descriptions are worth more beside their few gold ones than those of pronouns.
constexpr ChoiceWeights otherWeights{0.03F, 0.03F}, silverWeights{0.02F, 0.3F};

struct Example {
    std::uint32_t fold = folds;  // `folds`: never held out
    bool measured = false;
    Choice choice;
};

struct Gold {
    std::vector<GoldRecord> news;
    std::vector<EntityDocument> others, silver;
};

std::vector<Example> gather(const Gold& gold, const Models& models, const WeighAntecedents& weigh) {
    std::vector<Example> examples;
    for (const GoldRecord& record : gold.news)
        for (Choice& choice : newsChoices(record, models, weigh))
            examples.push_back({foldOf(record.id, folds), true, std::move(choice)});
    for (const EntityDocument& document : gold.others)
        for (Choice& choice : entityChoices(document, models, weigh, otherWeights))
            examples.push_back({folds, false, std::move(choice)});
    for (const EntityDocument& document : gold.silver)
        for (Choice& choice : entityChoices(document, models, weigh, silverWeights))
            if (choice.candidates.size() > 1)
                examples.push_back({foldOf(document.document.id, folds), false, std::move(choice)});
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
    options.l2 = 6.0;
    LogLinear model;
    model.train(choices, options);
    return model;
}

WeighAntecedents weighBy(const LogLinear& model) {
    return
        [&model](std::uint32_t, const Anaphor& anaphor, const std::vector<Antecedent>& candidates) {
            Choice choice;
            for (const Antecedent& candidate : candidates)
                choice.candidates.push_back(antecedentFeatures(anaphor, candidate));
            return model.probabilities(choice);
        };
}

void logHeldOut(const std::vector<Example>& examples, std::ostream& log) {
    std::size_t right = 0, all = 0;
    for (std::uint32_t fold = 0; fold < folds; ++fold) {
        const LogLinear model = learn(examples, fold);
        for (const Example& example : examples) {
            if (example.fold != fold || !example.measured) continue;
            const auto& rights = example.choice.right;
            ++all;
            right +=
                std::find(rights.begin(), rights.end(), model.best(example.choice)) != rights.end();
        }
    }
    log << "  " << examples.size() << " antecedents to choose; held out: " << right << " of " << all
        << " right\n";
}

Result<std::vector<Example>> examplesOf(const TrainingContext& context) {
    const auto models = context.models({"tagger", "names"});
    if (!models) return models.error();
    auto news = readGold(context.goldPath("news-train-speakers.jsonl.xz"));
    if (!news) return news.error();
    auto others = readEntities(context.goldPath("gum.conllu.xz"));
    if (!others) return others.error();
    auto silver = readSilverEntities(context.goldPath("news-train.jsonl.xz"),
                                     context.goldPath("news-train.parsed.jsonl.xz"));
    if (!silver) return silver.error();
    const Gold gold{std::move(news).value(), std::move(others).value(), std::move(silver).value()};
    // What the gold does not tell is first chosen by rule, then by the model learnt from that.
    const LogLinear first = learn(gather(gold, **models, weighByModel(CoreferenceModel())), folds);
    return gather(gold, **models, weighBy(first));
}

std::string payloadOf(const LogLinear& model) {
    PayloadWriter payload;
    model.write(payload);
    return payload.take();
}

}  // namespace

Result<TrainedModel> trainCoreference(const TrainingContext& context) {
    const auto examples = examplesOf(context);
    if (!examples) return examples.error();
    logHeldOut(*examples, context.log());
    const LogLinear model = learn(*examples, folds);
    context.log() << "  " << model.size() << " features\n";
    return TrainedModel{CoreferenceModel::version, payloadOf(model)};
}

const CoreferenceModel& CrossCoreference::of(const std::string& article) const {
    return m_models[foldOf(article, folds)];
}

Result<CrossCoreference> crossCoreference(const TrainingContext& context) {
    const auto examples = examplesOf(context);
    if (!examples) return examples.error();
    CrossCoreference cross;
    for (std::uint32_t fold = 0; fold < folds; ++fold)
        cross.m_payloads.push_back(payloadOf(learn(*examples, fold)));
    for (const std::string& payload : cross.m_payloads) {
        const auto model = CoreferenceModel::view(std::as_bytes(std::span(payload)));
        if (!model) return model.error();
        cross.m_models.push_back(*model);
    }
    return cross;
}

}  // namespace quotelight::training
