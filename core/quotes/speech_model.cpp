// SPDX-License-Identifier: Apache-2.0
#include "quotes/speech_model.h"

#include <cmath>

#include "language/payload.h"

namespace quotelight {
namespace {

double logistic(double score) {
    return 1 / (1 + std::exp(-score));
}

}  // namespace

Result<SpeechModel> SpeechModel::view(std::span<const std::byte> bytes) {
    PayloadReader payload(bytes);
    SpeechModel model;
    if (!model.m_words.read(payload) || !model.m_structure.read(payload))
        return Error{ErrorCode::ModelMissing, "The model “speech” is missing or damaged.",
                     tableName};
    model.m_empty = false;
    return model;
}

SpeechModel::Judgement SpeechModel::Regressions::judge(
    std::span<const WeightedFeature> features) const {
    return {logistic(speech.score(features)), logistic(title.score(features))};
}

SpeechModel::Judgement SpeechModel::byWords(std::span<const WeightedFeature> features) const {
    return m_words.judge(features);
}

SpeechModel::Judgement SpeechModel::byStructure(std::span<const WeightedFeature> features) const {
    return m_structure.judge(features);
}

}  // namespace quotelight
