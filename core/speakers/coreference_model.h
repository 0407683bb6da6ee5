// SPDX-License-Identifier: Apache-2.0
#pragma once

// The trained weights of antecedents. A view of one table of resources/models, made by
// training/coreference_training.cpp. Cheap to copy; the bytes must outlive it. Thread-safe.

#include <cstddef>
#include <cstdint>
#include <span>

#include "language/linear_weights.h"
#include "speakers/antecedents.h"
#include "text/result.h"

namespace quotelight {

class CoreferenceModel {
public:
    static constexpr const char* tableName = "coreference";
    static constexpr std::uint32_t version = 1;

    // Prefers the near, the speaking and the fitting by rule of thumb.
    CoreferenceModel() = default;

    // `bytes` is Models::table(tableName). Fails with ModelMissing where it is not such a table.
    static Result<CoreferenceModel> view(std::span<const std::byte> bytes);

    // Higher is better; comparable between the candidates of one anaphor.
    double score(const Anaphor& anaphor, const Antecedent& antecedent) const;

private:
    LinearWeights m_weights;
    bool m_trained = false;
};

}  // namespace quotelight
