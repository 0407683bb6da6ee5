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
    std::vector<WeightedFeature> words, structure;
};

using Features = std::vector<WeightedFeature> Example::*;

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
            examples.push_back(
                {fold, found->second->kind, features.of(i), features.structureOf(i)});
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

// A question to learn: to tell `yes` among the examples that `counts`, by these features.
struct Question {
    const char* name;
    Features features;
    Test counts, yes;
};

// In the order SpeechModel reads the answers.
constexpr Question questions[] = {
    {"speech", &Example::words, any, isSpeech},
    {"title rather than term", &Example::words, isNotSpeech, isTitle},
    {"speech by structure", &Example::structure, any, isSpeech},
    {"title rather than term by structure", &Example::structure, isNotSpeech, isTitle},
};

// From the examples of all folds but one.
LogLinear learn(const std::vector<Example>& examples, const Question& question,
                std::uint32_t without) {
    std::vector<Choice> choices;
    for (const Example& example : examples) {
        if (example.fold == without || !question.counts(example)) continue;
        Choice choice;
        choice.candidates = {example.*question.features, {}};
        choice.right = {question.yes(example) ? 0U : 1U};
        choices.push_back(std::move(choice));
    }
    LogLinear model;
    model.train(choices, learning());
    return model;
}

// Cross-validated precision, recall and F1.
void report(const std::vector<Example>& examples, const Question& question, std::ostream& log) {
    double right = 0, wrong = 0, missed = 0;
    for (std::uint32_t fold = 0; fold < folds; ++fold) {
        const LogLinear model = learn(examples, question, fold);
        for (const Example& example : examples) {
            if (example.fold != fold || !question.counts(example)) continue;
            const bool said = model.score(example.*question.features) >= 0;
            right += said && question.yes(example);
            wrong += said && !question.yes(example);
            missed += !said && question.yes(example);
        }
    }
    log << "  " << question.name << ": precision " << right / (right + wrong) << ", recall "
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
    PayloadWriter payload;
    for (const Question& question : questions) {
        report(examples, question, context.log());
        learn(examples, question, folds).write(payload);
    }
    return TrainedModel{SpeechModel::version, payload.take()};
}

}  // namespace quotelight::training
