// SPDX-License-Identifier: Apache-2.0
#pragma once

// The trained model that tells speech from titles and terms: a view of one table of
// resources/models. Logistic regressions over the features of speech_features.h, two for English
// (is it speech; and if it is not, is it a title) and the same by structure alone for other
// languages.
//
// Cheap to copy; the bytes must outlive it. Thread-safe.

#include <cstddef>
#include <cstdint>
#include <span>

#include "language/linear_weights.h"
#include "text/result.h"

namespace quotelight {

class SpeechModel {
public:
    static constexpr const char* tableName = "speech";
    static constexpr std::uint32_t version = 1;

    // Knows nothing: takes every marked stretch for speech.
    SpeechModel() = default;

    // `bytes` is Models::table(tableName). Fails with ModelMissing where they are not such a table.
    static Result<SpeechModel> view(std::span<const std::byte> bytes);

    bool empty() const { return m_empty; }

    // Probabilities, 0 to 1.
    struct Judgement {
        double speech = 1;
        double titleIfNotSpeech = 0;
    };
    // By SpeechFeatures::of. The model must not be empty.
    Judgement byWords(std::span<const WeightedFeature> features) const;
    // By SpeechFeatures::structureOf. The model must not be empty.
    Judgement byStructure(std::span<const WeightedFeature> features) const;

private:
    struct Regressions {
        LinearWeights speech, title;

        bool read(PayloadReader& payload) { return speech.read(payload) && title.read(payload); }
        Judgement judge(std::span<const WeightedFeature> features) const;
    };
    Regressions m_words, m_structure;
    bool m_empty = true;
};

}  // namespace quotelight
