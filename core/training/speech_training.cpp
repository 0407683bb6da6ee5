// SPDX-License-Identifier: Apache-2.0
// The model "speech": speech, titles and terms, see quotes/speech_model.h.
//
// Two kinds of articles teach it what speech is. In some, annotators named the class of every
// stretch. In the others they only marked whose words are reported: a stretch among those words is
// speech more often than not, one that is not seldom is. How often, the first kind tells; together
// with what a first model thinks of the stretch that gives the probability that it counts with.

#include <cmath>
#include <map>
#include <set>

#include "quotes/marked.h"
#include "quotes/speech_features.h"
#include "quotes/speech_model.h"
#include "training/log_linear.h"
#include "training/trainers.h"

namespace quotelight::training {
namespace {

constexpr std::uint32_t folds = 10;

struct Example {
    std::uint32_t fold = 0;
    std::string kind;         // as the gold has it; empty: not annotated
    bool attributed = false;  // its words are reported as somebody's, whatever its class
    std::vector<WeightedFeature> words, structure;

    bool isAnnotated() const { return !kind.empty(); }
};

using Features = std::vector<WeightedFeature> Example::*;

LogLinearOptions learning() {
    LogLinearOptions options;
    options.epochs = 8;
    options.rate = 0.05;
    options.l1 = 1;
    return options;
}

// Which of the article's segments its attributions quote.
std::vector<bool> attributedSegments(const GoldRecord& record) {
    std::vector<bool> attributed(record.segments.size());
    for (const GoldAttribution& attribution : record.attributions)
        for (const std::uint32_t segment : attribution.quoted)
            if (segment < attributed.size()) attributed[segment] = true;
    return attributed;
}

void gather(const GoldRecord& record, std::vector<Example>& examples) {
    const Tokens tokens = tokenise(record.article);
    const MarkedText marked = findMarked(record.article, "en");
    const SpeechFeatures features(record.article, tokens, marked);
    const std::vector<bool> attributed = attributedSegments(record);
    std::map<std::uint32_t, std::size_t> segments;  // by begin
    for (std::size_t i = 0; i < record.segments.size(); ++i)
        segments[record.segments[i].span.begin] = i;
    const std::uint32_t fold = foldOf(record.id, folds);
    for (std::size_t i = 0; i < marked.stretches.size(); ++i) {
        const auto found = segments.find(marked.stretches[i].span.begin);
        if (found == segments.end()) continue;
        const GoldSegment& segment = record.segments[found->second];
        examples.push_back({fold, segment.kind, attributed[found->second], features.of(i),
                            features.structureOf(i)});
    }
}

// The stretches of both kinds of articles.
Result<std::vector<Example>> readExamples(const TrainingContext& context) {
    const auto annotated = readGold(context.goldPath("news-train-speakers.jsonl.xz"));
    if (!annotated) return annotated.error();
    const auto all = readGold(context.goldPath("news-train.jsonl.xz"));
    if (!all) return all.error();
    std::vector<Example> examples;
    std::set<std::string> ids;
    for (const GoldRecord& record : *annotated) {
        ids.insert(record.id);
        gather(record, examples);
    }
    const std::size_t known = examples.size();
    for (const GoldRecord& record : *all)
        if (ids.insert(record.id).second) gather(record, examples);
    context.log() << "  " << ids.size() << " articles, " << known << " stretches annotated, "
                  << examples.size() - known << " others\n";
    return examples;
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

Choice choice(const Example& example, const Question& question, bool yes, double weight) {
    Choice made;
    made.candidates = {example.*question.features, {}};
    made.right = {yes ? 0U : 1U};
    made.weight = static_cast<float>(weight);
    return made;
}

// How much likelier speech is than another class, for being attributed or for not being.
class AttributedOdds {
public:
    void count(bool speech, bool attributed) { ++m_counts[speech][attributed]; }

    double of(bool attributed) const { return share(true, attributed) / share(false, attributed); }

private:
    double share(bool speech, bool attributed) const {
        const auto& counts = m_counts[speech];
        return counts[attributed] / (counts[false] + counts[true]);
    }

    double m_counts[2][2] = {{1, 1}, {1, 1}};
};

// The examples that are not annotated, as `model` and the annotators' attributions judge them.
void addJudged(const std::vector<Example>& examples, const Question& question,
               const LogLinear& model, const AttributedOdds& odds, std::vector<Choice>& choices) {
    constexpr double certain = 0.98;
    for (const Example& example : examples) {
        if (example.isAnnotated()) continue;
        const double ratio =
            std::exp(model.score(example.*question.features)) * odds.of(example.attributed);
        const double yes = ratio / (1 + ratio);
        if (yes > 1 - certain) choices.push_back(choice(example, question, true, yes));
        if (yes < certain) choices.push_back(choice(example, question, false, 1 - yes));
    }
}

// From the annotated examples of all folds but one and, where the question is speech, the others.
LogLinear learn(const std::vector<Example>& examples, const Question& question,
                std::uint32_t without) {
    constexpr int rounds = 2;  // a third gains nothing
    std::vector<Choice> choices;
    AttributedOdds odds;
    for (const Example& example : examples) {
        if (!example.isAnnotated() || example.fold == without || !question.counts(example))
            continue;
        choices.push_back(choice(example, question, question.yes(example), 1));
        odds.count(isSpeech(example), example.attributed);
    }
    LogLinear model;
    model.train(choices, learning());
    if (question.yes != isSpeech) return model;
    const std::size_t annotated = choices.size();
    for (int round = 0; round < rounds; ++round) {
        choices.resize(annotated);
        addJudged(examples, question, model, odds, choices);
        model = LogLinear();
        model.train(choices, learning());
    }
    return model;
}

// Cross-validated precision, recall and F1.
void report(const std::vector<Example>& examples, const Question& question, std::ostream& log) {
    double right = 0, wrong = 0, missed = 0;
    for (std::uint32_t fold = 0; fold < folds; ++fold) {
        const LogLinear model = learn(examples, question, fold);
        for (const Example& example : examples) {
            if (!example.isAnnotated() || example.fold != fold || !question.counts(example))
                continue;
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
    const auto examples = readExamples(context);
    if (!examples) return examples.error();
    PayloadWriter payload;
    for (const Question& question : questions) {
        report(*examples, question, context.log());
        learn(*examples, question, folds).write(payload);
    }
    return TrainedModel{SpeechModel::version, payload.take()};
}

}  // namespace quotelight::training
