// SPDX-License-Identifier: Apache-2.0
#include "training/tag_learner.h"

#include <algorithm>
#include <array>
#include <numeric>

#include "language/class_weights.h"
#include "language/tag_features.h"
#include "training/perceptron.h"
#include "training/random.h"
#include "training/tag_mapping.h"

namespace quotelight::training {
namespace {

struct TaggedSentence {
    std::vector<WordForm> forms;
    std::vector<std::optional<Tag>> right;  // none where the treebank has none
    std::vector<std::optional<Tag>> sure;   // tagged without the model
};

std::vector<TaggedSentence> taggedSentences(std::span<const AlignedDocument* const> documents) {
    std::vector<TaggedSentence> result;
    for (const AlignedDocument* each : documents) {
        const AlignedDocument& document = *each;
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

}  // namespace

std::optional<Tag> goldTag(const AlignedDocument& document, std::uint32_t token) {
    const TreeToken* source = document.source(token);
    if (source == nullptr || !document.aligned[token].whole) return std::nullopt;
    // The treebanks differ on the preposition.
    const auto word = slice(document.document->article.text, document.tokens.tokens[token].span);
    if (hashLower(word) == hashWord(u"to")) return Tag::To;
    return tagNamed(source->tag);
}

std::string learnTags(std::span<const AlignedDocument* const> documents, int epochs) {
    constexpr std::uint32_t maxRows = 48'000;
    const auto sentences = taggedSentences(documents);
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
    return payload.take();
}

std::vector<Tag> tagDocument(const std::string& payload, const AlignedDocument& document) {
    PayloadReader reader(std::as_bytes(std::span(payload)));
    ClassWeights weights;
    if (!weights.read(reader)) return {};
    return tagWith(weights, document.document->article, document.tokens);
}

std::vector<std::vector<Tag>> crossTag(const std::vector<AlignedDocument>& documents) {
    constexpr std::uint32_t folds = 2;
    constexpr int epochs = 4;
    std::vector<std::vector<Tag>> tags(documents.size());
    for (std::uint32_t fold = 0; fold < folds; ++fold) {
        std::vector<const AlignedDocument*> others;
        for (std::size_t d = 0; d < documents.size(); ++d) {
            if (d % folds != fold) others.push_back(&documents[d]);
        }
        const std::string payload = learnTags(others, epochs);
        for (std::size_t d = fold; d < documents.size(); d += folds)
            tags[d] = tagDocument(payload, documents[d]);
    }
    return tags;
}

}  // namespace quotelight::training
