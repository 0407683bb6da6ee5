// SPDX-License-Identifier: Apache-2.0
#include <algorithm>
#include <array>
#include <map>
#include <set>

#include "attribution/model.h"
#include "speakers/coreference_model.h"
#include "training/attribution_choices.h"
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

struct Judged {
    double probability;
    bool right;
};

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

// Pool-adjacent-violators over the judged, read off at evenly spaced probabilities.
std::array<float, AttributionModel::knots> calibrate(std::vector<Judged> judged) {
    std::stable_sort(judged.begin(), judged.end(), [](const Judged& a, const Judged& b) {
        return a.probability < b.probability;
    });
    struct Pool {
        double probability, right, count;
        double share() const { return right / count; }
    };
    std::vector<Pool> pools;
    for (const Judged& one : judged) {
        pools.push_back({one.probability, one.right ? 1.0 : 0.0, 1});
        while (pools.size() > 1 && pools[pools.size() - 2].share() >= pools.back().share()) {
            const Pool last = pools.back();
            pools.pop_back();
            Pool& into = pools.back();
            into.probability = (into.probability * into.count + last.probability * last.count) /
                               (into.count + last.count);
            into.right += last.right;
            into.count += last.count;
        }
    }
    std::array<float, AttributionModel::knots> knots{};
    for (std::size_t k = 0; k < knots.size(); ++k) {
        const double at = static_cast<double>(k) / (AttributionModel::knots - 1);
        const auto next = std::find_if(pools.begin(), pools.end(),
                                       [&](const Pool& pool) { return pool.probability >= at; });
        double share = at;
        if (next == pools.end() && !pools.empty())
            share = pools.back().share();
        else if (next == pools.begin() && next != pools.end())
            share = next->share();
        else if (next != pools.end()) {
            const Pool& below = *(next - 1);
            const double along =
                (at - below.probability) / std::max(1e-9, next->probability - below.probability);
            share = below.share() + along * (next->share() - below.share());
        }
        knots[k] = static_cast<float>(share);
    }
    return knots;
}

struct Sample {
    std::unique_ptr<GoldArticle> article;
    std::uint32_t fold = 0;
    float weight = 1;                  // 0: not of the kind being learnt
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

// What is learnt from articles of one kind.
struct Learnt {
    LogLinear first, second;
    std::array<float, AttributionModel::knots> calibration{};

    void write(PayloadWriter& payload) const {
        first.write(payload);
        second.write(payload);
    }
};

std::string payloadOf(const Learnt& reports, const LogLinear& clauses, const Learnt& stories) {
    PayloadWriter payload;
    reports.write(payload);
    clauses.write(payload);
    stories.write(payload);
    std::vector<float> calibrations(reports.calibration.begin(), reports.calibration.end());
    calibrations.insert(calibrations.end(), stories.calibration.begin(), stories.calibration.end());
    payload.put(std::span<const float>(calibrations));
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
        const std::string payload = payloadOf({learn(samples, fold), {}, {}}, {}, {});
        const auto model = AttributionModel::view(std::as_bytes(std::span(payload)));
        for (Sample& sample : samples)
            if (sample.fold == fold && sample.weight > 0 && model)
                sample.turns = sample.article->firstPass(*model);
    }
}

std::vector<Judged> crossValidate(const std::vector<Sample>& samples) {
    std::vector<Judged> judged;
    for (std::uint32_t fold = 0; fold < folds; ++fold) {
        const LogLinear model = learn(samples, fold);
        for (const Sample& sample : samples) {
            if (sample.fold != fold || sample.weight < 1) continue;
            for (const QuoteChoice& quote : sample.choices)
                if (!quote.choice.right.empty()) judged.push_back(judge(model, quote));
        }
    }
    return judged;
}

// Reports and stories are learnt apart: who speaks in turn with whom says little in an article and
// nearly all in a novel. A short dialogue is no story yet, so reports learn from novels too; these
// have as many quotes as a hundred articles each and shall not outvote them.
enum class Kind : std::uint8_t { Reports, Stories };

float weightOf(const Sample& sample, Kind kind) {
    if (kind == Kind::Stories) return sample.article->isStory() ? 1 : 0;
    return sample.article->isStory() ? 0.3F : 1;
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
    const std::vector<Judged> judged = crossValidate(samples);
    const auto right =
        std::count_if(judged.begin(), judged.end(), [](const Judged& one) { return one.right; });
    learnt.second = learn(samples, folds);
    learnt.calibration = calibrate(judged);
    log << (kind == Kind::Stories ? "  stories: " : "  reports: ") << right << " of "
        << judged.size() << " right, left out; " << learnt.first.size() << " and "
        << learnt.second.size() << " features\n";
    return learnt;
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
                   std::vector<Sample>& samples) {
    auto records = readGold(path);
    if (!records) return records.error();
    std::set<std::string> known;
    for (const Sample& sample : samples)
        known.insert(sample.article->id());
    for (GoldRecord& record : std::move(records).value()) {
        if (known.contains(record.id)) continue;
        const std::uint32_t fold = foldOf(record.id);
        const auto syntax = trees.find(record.id);
        auto article = std::make_unique<GoldArticle>(
            std::move(record), models, syntax == trees.end() ? nullptr : &syntax->second);
        samples.push_back({std::move(article), fold, 1, {}, {}});
    }
    return Done{};
}

}  // namespace

Result<TrainedModel> trainAttribution(const TrainingContext& context) {
    const auto models = context.models(earlierModels());
    if (!models) return models.error();
    const auto treebanks = context.treebanks();
    if (!treebanks) return treebanks.error();
    const TreesById trees = crossParse(**treebanks);
    std::vector<Sample> samples;
    for (const char* file :
         {"news-train-speakers.jsonl.xz", "news-train.jsonl.xz", "novels-train.jsonl.xz"}) {
        const Status added = addArticles(context.goldPath(file), models->get(), trees, samples);
        if (!added) return added.error();
    }
    const Learnt reports = learnPasses(samples, Kind::Reports, context.log());
    const Learnt stories = learnPasses(samples, Kind::Stories, context.log());
    const LogLinear clauses = learnClauses(samples, context.log());
    return TrainedModel{AttributionModel::version, payloadOf(reports, clauses, stories)};
}

}  // namespace quotelight::training
