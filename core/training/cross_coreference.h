// SPDX-License-Identifier: Apache-2.0
#pragma once

// The choice of antecedents as attribution will meet it in use: for each article by a model that
// was not trained on it.

#include <string>
#include <vector>

#include "speakers/coreference_model.h"
#include "text/result.h"
#include "training/trainer.h"

namespace quotelight::training {

class CrossCoreference {
public:
    CrossCoreference() = default;
    CrossCoreference(CrossCoreference&&) = default;
    CrossCoreference& operator=(CrossCoreference&&) = default;

    // For the article with this id, whether it has gold antecedents or not. Valid as long as this.
    const CoreferenceModel& of(const std::string& article) const;

private:
    friend Result<CrossCoreference> crossCoreference(const TrainingContext& context);

    std::vector<std::string> m_payloads;     // one a fold; never changed once viewed
    std::vector<CoreferenceModel> m_models;  // views of them
};

// Trains one model for each fold left out.
Result<CrossCoreference> crossCoreference(const TrainingContext& context);

}  // namespace quotelight::training
