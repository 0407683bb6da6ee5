// SPDX-License-Identifier: Apache-2.0
// The model "tagger": parts of speech, see language/tags.h.
#include <algorithm>
#include <array>
#include <iomanip>
#include <numeric>

#include "language/class_weights.h"
#include "language/tag_features.h"
#include "training/perceptron.h"
#include "training/random.h"
#include "training/tag_mapping.h"
#include "training/trainers.h"
#include "training/treebanks.h"

namespace quotelight::training {
namespace {

constexpr std::uint32_t version = 1;
constexpr int epochs = 8;
constexpr std::uint32_t maxRows = 48'000;

struct TaggedSentence {
    std::vector<WordForm> forms;
    std::vector<std::optional<Tag>> right;  // none where the treebank has none
    std::vector<std::optional<Tag>> sure;   // tagged without the model
};

std::optional<Tag> goldTag(const AlignedDocument& document, std::uint32_t token) {
    const TreeToken* source = document.source(token);
    if (source == nullptr || !document.aligned[token].whole) return std::nullopt;
    // The treebanks differ on the preposition.
    const auto word = slice(document.document->article.text, document.tokens.tokens[token].span);
    if (hashLower(word) == hashWord(u"to")) return Tag::To;
    return tagNamed(source->tag);
}

std::vector<TaggedSentence> taggedSentences(const std::vector<AlignedDocument>& documents) {
    std::vector<TaggedSentence> result;
    for (const AlignedDocument& document : documents) {
        const auto forms = wordForms(document.document->article, document.tokens);
        for (const Sentence& s : document.tokens.sentences) {
            TaggedSentence sentence;
            sentence.forms.assign(forms.begin() + s.firstToken, forms.begin() + s.lastToken);
            for (std::uint32_t i = s.firstToken; i < s.lastToken; ++i) {
                sentence.right.push_back(goldTag(document, i));
                sentence.sure.push_back(
                    punctuationTag(document.document->article.text, document.tokens.tokens[i]));
            }
            result.push_back(std::move(sentence));
        }
    }
    return result;
}

// One pass over a sentence, the tagger's own guesses as its context.
void learn(const TaggedSentence& sentence, Perceptron& perceptron) {
    std::vector<Tag> guessed(sentence.forms.size());
    std::array<std::int32_t, tagCount> scores;
    FeatureKeys keys;
    for (std::uint32_t i = 0; i < sentence.forms.size(); ++i) {
        if (sentence.sure[i]) {
            guessed[i] = *sentence.sure[i];
            continue;
        }
        keys.clear();
        tagFeatures(sentence.forms, guessed, i, keys);
        const std::span all(keys.begin(), keys.size());
        perceptron.score(all, scores.data());
        const auto best = static_cast<std::uint32_t>(
            std::max_element(scores.begin(), scores.end()) - scores.begin());
        guessed[i] = static_cast<Tag>(best);
        const auto right = sentence.right[i];
        if (right && guessed[i] != *right)
            perceptron.update(all, static_cast<std::uint32_t>(*right), best);
        perceptron.tick();
    }
}

struct Accuracy {
    std::uint64_t right = 0, all = 0;
    double percent() const {
        return 100.0 * static_cast<double>(right) /
               static_cast<double>(std::max<std::uint64_t>(all, 1));
    }
};

void measure(const std::string& payload, const std::vector<AlignedDocument>& documents,
             std::ostream& log) {
    Accuracy news, gum;
    PayloadReader reader(std::as_bytes(std::span(payload)));
    ClassWeights weights;
    if (!weights.read(reader)) return;
    for (const AlignedDocument& document : documents) {
        const auto tags = tagWith(weights, document.document->article, document.tokens);
        Accuracy& accuracy = document.document->gold ? gum : news;
        for (std::uint32_t i = 0; i < tags.size(); ++i) {
            const auto right = goldTag(document, i);
            if (!right) continue;
            ++accuracy.all;
            accuracy.right += *right == tags[i] ? 1 : 0;
        }
    }
    log << std::fixed << std::setprecision(2) << "  held out: news (silver) " << news.percent()
        << " % of " << news.all << ", GUM (gold) " << gum.percent() << " % of " << gum.all << '\n';
}

}  // namespace

Result<TrainedModel> trainTagger(const TrainingContext& context) {
    const auto treebanks = readTreebanks(context);
    if (!treebanks) return treebanks.error();
    const auto sentences = taggedSentences((*treebanks)->learn);
    std::vector<std::uint32_t> order(sentences.size());
    std::iota(order.begin(), order.end(), 0u);
    Random random(1);
    Perceptron perceptron(tagCount);
    for (int epoch = 0; epoch < epochs; ++epoch) {
        random.shuffle(order);
        for (const std::uint32_t i : order)
            learn(sentences[i], perceptron);
    }
    PayloadWriter payload;
    perceptron.write(payload, maxRows);
    TrainedModel model{version, payload.take()};
    measure(model.payload, (*treebanks)->measure, context.log());
    return model;
}

}  // namespace quotelight::training
