// SPDX-License-Identifier: Apache-2.0
#include "training/attribution_training.h"

#include <algorithm>
#include <array>
#include <cstdlib>
#include <map>

#include "attribution/model.h"
#include "training/attribution_choices.h"
#include "training/log_linear.h"

namespace quotelight::training {
namespace {

constexpr std::uint32_t folds = 5;

LogLinearOptions learning() {
    LogLinearOptions options;
    options.epochs = 8;
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

struct Example {
    std::uint32_t fold;
    QuoteChoice quote;
};

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

void gather(const std::vector<GoldRecord>& records, const Models* models, float weight,
            std::vector<Example>& examples, std::ostream& log) {
    std::size_t quotes = 0, known = 0, right = 0;
    for (const GoldRecord& record : records) {
        std::uint32_t fold = 0;
        while (fold + 1 < folds && !isHeldOut(record.id, folds, fold))
            ++fold;
        for (QuoteChoice& quote : quoteChoices(record, models)) {
            ++quotes;
            if (quote.choice.right.empty()) continue;
            ++known;
            right += quote.choice.right.front() != 0;
            quote.choice.weight = weight;
            examples.push_back({fold, std::move(quote)});
        }
    }
    log << "  " << records.size() << " articles, " << quotes << " quotes, " << known
        << " with a right candidate, " << right << " of them somebody\n";
}

// Trains on all folds but `without`.
LogLinear learn(const std::vector<Example>& examples, std::uint32_t without) {
    std::vector<Choice> choices;
    for (const Example& example : examples)
        if (example.fold != without) choices.push_back(example.quote.choice);
    LogLinear model;
    model.train(choices, learning());
    return model;
}

std::vector<RequiredModel> earlierModels() {
    std::vector<RequiredModel> earlier;
    for (const RequiredModel model : requiredModels())
        if (model.name != AttributionModel::tableName) earlier.push_back(model);
    return earlier;
}

}  // namespace

Result<TrainedModel> trainAttribution(const TrainingContext& context) {
    const auto models = context.models(earlierModels());
    if (!models) return models.error();
    std::vector<Example> examples;
    auto speakers = readGold(context.goldPath("news-train-speakers.jsonl.xz"));
    if (!speakers) return speakers.error();
    auto news = readGold(context.goldPath("news-train.jsonl.xz"));
    if (!news) return news.error();
    std::map<std::string, bool> seen;
    for (const GoldRecord& record : *speakers)
        seen[record.id] = true;
    std::vector<GoldRecord> rest;
    for (GoldRecord& record : std::move(news).value())
        if (!seen.contains(record.id)) rest.push_back(std::move(record));
    gather(*speakers, models->get(), 1, examples, context.log());
    gather(rest, models->get(), 1, examples, context.log());

    std::vector<Judged> judged;
    for (std::uint32_t fold = 0; fold < folds; ++fold) {
        const LogLinear model = learn(examples, fold);
        std::size_t right = 0, count = 0;
        for (const Example& example : examples) {
            if (example.fold != fold) continue;
            judged.push_back(judge(model, example.quote));
            right += judged.back().right;
            ++count;
        }
        context.log() << "  fold " << fold << ": " << right << " of " << count << " = "
                      << static_cast<double>(right) / static_cast<double>(count) << '\n';
    }
    const LogLinear model = learn(examples, folds);
    const auto knots = calibrate(judged);
    PayloadWriter payload;
    model.write(payload);
    payload.put(std::span<const float>(knots));
    context.log() << "  " << model.size() << " features\n";
    return TrainedModel{AttributionModel::version, payload.take()};
}

}  // namespace quotelight::training
