// SPDX-License-Identifier: Apache-2.0
// The model "names": see language/names.h. Learnt from the silver articles alone; the gold treebank
// marks every mention, and not where the name in it begins and ends.
#include <algorithm>
#include <array>
#include <iomanip>
#include <map>
#include <numeric>

#include "language/name_features.h"
#include "language/name_second_look.h"
#include "training/perceptron.h"
#include "training/random.h"
#include "training/speaker_names.h"
#include "training/trainers.h"
#include "training/treebanks.h"

namespace quotelight::training {
namespace {

constexpr std::uint32_t version = 2;
constexpr int epochs = 8;
constexpr std::uint32_t maxRows = 48'000;

struct NamesDocument {
    const TreeDocument* source;
    NameContext context;
    std::vector<NameLabel> right;
};

std::optional<NameKind> kindNamed(std::string_view silver) {
    if (silver == "PERSON") return NameKind::Person;
    if (silver == "ORGANIZATION") return NameKind::Organisation;
    if (silver == "LOCATION") return NameKind::Place;
    if (silver == "MISC") return NameKind::Other;
    return std::nullopt;
}

std::vector<NameLabel> silverLabels(const AlignedDocument& document) {
    std::vector<NameLabel> labels(document.tokens.tokens.size(), outsideName);
    for (const Sentence& s : document.tokens.sentences) {
        for (std::uint32_t i = s.firstToken; i < s.lastToken; ++i) {
            const TreeToken* source = document.source(i);
            const auto kind = source == nullptr ? std::nullopt : kindNamed(source->name);
            if (!kind) continue;
            const NameLabel begin = beginLabel(*kind);
            const NameLabel before = i > s.firstToken ? labels[i - 1] : outsideName;
            const bool goesOn = before == begin || before == begin + 1;
            labels[i] = static_cast<NameLabel>(goesOn ? begin + 1 : begin);
        }
    }
    return labels;
}

// The silver finder takes one name now for a person, now for a place: within an article the kind it
// gives most often holds.
void settleKinds(const AlignedDocument& document, std::vector<NameLabel>& labels) {
    const auto text = [&](const Name& name) {
        const Span first = document.tokens.tokens[name.firstToken].span;
        const Span last = document.tokens.tokens[name.lastToken - 1].span;
        return slice(document.document->article.text, {first.begin, last.end});
    };
    const auto names = namesOf(labels);
    std::map<std::u16string_view, std::array<int, 4>> counts;
    for (const Name& name : names)
        ++counts[text(name)][static_cast<std::size_t>(name.kind)];
    for (const Name& name : names) {
        const auto& count = counts[text(name)];
        const auto top = std::max_element(count.begin(), count.end());
        const auto settled = static_cast<NameKind>(top - count.begin());
        if (*top == count[static_cast<std::size_t>(name.kind)]) continue;
        for (auto i = name.firstToken; i < name.lastToken; ++i)
            labels[i] = static_cast<NameLabel>(beginLabel(settled) + (i > name.firstToken ? 1 : 0));
    }
}

std::vector<NamesDocument> documentsOf(const std::vector<AlignedDocument>& aligned,
                                       const std::vector<std::vector<Tag>>& tags) {
    std::vector<NamesDocument> result;
    for (std::size_t d = 0; d < aligned.size(); ++d) {
        const TreeDocument* source = aligned[d].document;
        if (source->gold) continue;
        auto right = silverLabels(aligned[d]);
        settleKinds(aligned[d], right);
        result.push_back(
            {source, NameContext(source->article, aligned[d].tokens, tags[d]), std::move(right)});
        labelSurnames(result.back().context, result.back().right);
    }
    return result;
}

void learn(const NamesDocument& document, Perceptron& perceptron) {
    std::vector<NameLabel> labels(document.right.size(), outsideName);
    std::array<std::int32_t, nameLabelCount> scores;
    FeatureKeys keys;
    for (const Sentence& s : document.context.tokens.sentences) {
        for (std::uint32_t i = s.firstToken; i < s.lastToken; ++i) {
            keys.clear();
            nameFeatures(document.context, s, i, labels, keys);
            const std::span all(keys.begin(), keys.size());
            perceptron.score(all, scores.data());
            labels[i] = bestLabel(scores.data(), i > s.firstToken ? labels[i - 1] : outsideName);
            const NameLabel right = document.right[i];
            if (labels[i] != right) perceptron.update(all, right, labels[i]);
            perceptron.tick();
        }
    }
}

struct Counts {
    int right = 0, found = 0, gold = 0;
    double f1() const { return 200.0 * right / std::max(found + gold, 1); }
};

void count(const std::vector<Name>& found, const std::vector<Name>& gold,
           std::array<Counts, 5>& counts) {
    const auto same = [](const Name& a, const Name& b) {
        return a.firstToken == b.firstToken && a.lastToken == b.lastToken && a.kind == b.kind;
    };
    for (const Name& name : found) {
        const bool right = std::any_of(gold.begin(), gold.end(),
                                       [&](const Name& other) { return same(name, other); });
        for (Counts* c : {&counts[static_cast<std::size_t>(name.kind)], &counts[4]}) {
            ++c->found;
            c->right += right ? 1 : 0;
        }
    }
    for (const Name& name : gold) {
        ++counts[static_cast<std::size_t>(name.kind)].gold;
        ++counts[4].gold;
    }
}

bool holdsRange(const std::vector<Name>& names, const Name& range) {
    return std::any_of(names.begin(), names.end(), [&](const Name& name) {
        return name.firstToken == range.firstToken && name.lastToken == range.lastToken;
    });
}

// As findNames() does.
std::vector<Name> found(const ClassWeights& weights, const NamesDocument& document) {
    auto labels = labelNames(weights, document.context);
    labelSurnames(document.context, labels);
    return namesOf(labels);
}

void measureSilver(const ClassWeights& weights, const std::vector<NamesDocument>& documents,
                   std::ostream& log) {
    std::array<Counts, 5> counts{};
    for (const NamesDocument& d : documents)
        count(found(weights, d), namesOf(d.right), counts);
    log << std::fixed << std::setprecision(1) << "  held out (silver), F1 of exact names: person "
        << counts[0].f1() << ", organisation " << counts[1].f1() << ", place " << counts[2].f1()
        << ", other " << counts[3].f1() << ", all " << counts[4].f1() << '\n';
}

// How many of the names of speakers, as people listed them, are found from end to end.
Status measureSpeakers(const ClassWeights& weights, const std::vector<NamesDocument>& documents,
                       const TrainingContext& context) {
    const auto records = readGold(context.goldPath("news-train-speakers.jsonl.xz"));
    if (!records) return records.error();
    int all = 0, exact = 0, silver = 0;
    for (const GoldRecord& record : *records) {
        const auto d =
            std::find_if(documents.begin(), documents.end(),
                         [&](const NamesDocument& each) { return each.source->id == record.id; });
        if (d == documents.end()) continue;
        const auto ours = found(weights, *d), theirs = namesOf(d->right);
        for (const Name& name : speakerNames(record, d->context.tokens)) {
            ++all;
            exact += holdsRange(ours, name) ? 1 : 0;
            silver += holdsRange(theirs, name) ? 1 : 0;
        }
    }
    const double share = 100.0 / std::max(all, 1);
    context.log() << "  held out (gold): of " << all << " speakers' names " << exact * share
                  << " % found exactly (silver " << silver * share << " %)\n";
    return Done{};
}

}  // namespace

Result<TrainedModel> trainNames(const TrainingContext& context) {
    const auto treebanks = context.treebanks();
    if (!treebanks) return treebanks.error();
    const auto documents = documentsOf((*treebanks)->learn, (*treebanks)->learnTags);
    const auto held = documentsOf((*treebanks)->measure, (*treebanks)->measureTags);
    std::vector<std::uint32_t> order(documents.size());
    std::iota(order.begin(), order.end(), 0u);
    Random random(1);
    Perceptron perceptron(nameLabelCount);
    for (int epoch = 0; epoch < epochs; ++epoch) {
        random.shuffle(order);
        for (const std::uint32_t d : order)
            learn(documents[d], perceptron);
    }
    PayloadWriter payload;
    perceptron.write(payload, maxRows);
    TrainedModel model{version, payload.take()};

    PayloadReader reader(std::as_bytes(std::span(model.payload)));
    ClassWeights weights;
    weights.read(reader);
    measureSilver(weights, held, context.log());
    if (Status status = measureSpeakers(weights, held, context); !status) return status.error();
    return model;
}

}  // namespace quotelight::training
