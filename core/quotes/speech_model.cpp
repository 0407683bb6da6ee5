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
    if (!model.m_speech.read(payload) || !model.m_title.read(payload))
        return Error{ErrorCode::ModelMissing, "The model “speech” is missing or damaged.",
                     tableName};
    model.m_empty = false;
    return model;
}

double SpeechModel::speech(std::span<const WeightedFeature> features) const {
    return logistic(m_speech.score(features));
}

double SpeechModel::titleIfNotSpeech(std::span<const WeightedFeature> features) const {
    return logistic(m_title.score(features));
}

}  // namespace quotelight
