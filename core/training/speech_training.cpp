// SPDX-License-Identifier: Apache-2.0
// The model "speech": speech, titles and terms, see quotes/speech_model.h.

#include <algorithm>
#include <map>

#include "quotes/marked.h"
#include "quotes/speech_features.h"
#include "quotes/speech_model.h"
#include "training/log_linear.h"
#include "training/trainers.h"

namespace quotelight::training {
namespace {

constexpr std::uint32_t folds = 10;

struct Example {
    std::uint32_t fold;
    std::string kind;  // as the gold has it
    std::vector<WeightedFeature> features;
};

LogLinearOptions learning() {
    LogLinearOptions options;
    options.epochs = 8;
    options.rate = 0.05;
    options.l1 = 1;
    return options;
}

std::uint32_t foldOf(const std::string& id) {
    std::uint32_t fold = 0;
    while (fold + 1 < folds && !isHeldOut(id, folds, fold))
        ++fold;
    return fold;
}

void gather(const GoldRecord& record, std::vector<Example>& examples) {
    const Tokens tokens = tokenise(record.article);
    const MarkedText marked = findMarked(record.article, "en");
    const SpeechFeatures features(record.article, tokens, marked);
    std::map<std::uint32_t, const GoldSegment*> gold;  // by begin
    for (const GoldSegment& segment : record.segments)
        gold[segment.span.begin] = &segment;
    const std::uint32_t fold = foldOf(record.id);
    for (std::size_t i = 0; i < marked.stretches.size(); ++i) {
        const auto found = gold.find(marked.stretches[i].span.begin);
        if (found != gold.end() && !found->second->kind.empty())
            examples.push_back({fold, found->second->kind, features.of(i)});
    }
}

bool isSpeech(const Example& example) {
    return example.kind == "speech";
}
bool isTitle(const Example& example) {
    return example.kind == "title";
}
bool any(const Example&) {
    return true;
}
bool isNotSpeech(const Example& example) {
    return !isSpeech(example);
}

using Test = bool (*)(const Example&);

// Learns to tell `yes` among the examples that `counts`, those of one fold left out.
LogLinear learn(const std::vector<Example>& examples, Test counts, Test yes,
                std::uint32_t without) {
    std::vector<Choice> choices;
    for (const Example& example : examples) {
        if (example.fold == without || !counts(example)) continue;
        Choice choice;
        choice.candidates = {example.features, {}};
        choice.right = {yes(example) ? 0U : 1U};
        choices.push_back(std::move(choice));
    }
    LogLinear model;
    model.train(choices, learning());
    return model;
}

// Cross-validated precision, recall and F1 of `yes`.
void report(const std::vector<Example>& examples, Test counts, Test yes, const char* what,
            std::ostream& log) {
    double right = 0, wrong = 0, missed = 0;
    for (std::uint32_t fold = 0; fold < folds; ++fold) {
        const LogLinear model = learn(examples, counts, yes, fold);
        for (const Example& example : examples) {
            if (example.fold != fold || !counts(example)) continue;
            const bool said = model.score(example.features) >= 0;
            right += said && yes(example);
            wrong += said && !yes(example);
            missed += !said && yes(example);
        }
    }
    log << "  " << what << ": precision " << right / (right + wrong) << ", recall "
        << right / (right + missed) << ", F1 " << 2 * right / (2 * right + wrong + missed) << " ("
        << folds << " folds)\n";
}

}  // namespace

Result<TrainedModel> trainSpeech(const TrainingContext& context) {
    const auto records = readGold(context.goldPath("news-train-speakers.jsonl.xz"));
    if (!records) return records.error();
    std::vector<Example> examples;
    for (const GoldRecord& record : *records)
        gather(record, examples);
    context.log() << "  " << records->size() << " articles, " << examples.size() << " stretches\n";
    report(examples, any, isSpeech, "speech", context.log());
    report(examples, isNotSpeech, isTitle, "title rather than term", context.log());
    PayloadWriter payload;
    learn(examples, any, isSpeech, folds).write(payload);
    learn(examples, isNotSpeech, isTitle, folds).write(payload);
    return TrainedModel{SpeechModel::version, payload.take()};
}

}  // namespace quotelight::training
