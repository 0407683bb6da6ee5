// SPDX-License-Identifier: Apache-2.0
#pragma once

// Trains the model of attribution (attribution/model.h) on gold articles with the sources and
// speakers of their quotes.

#include "training/trainer.h"

namespace quotelight::training {

Result<TrainedModel> trainAttribution(const TrainingContext& context);

}  // namespace quotelight::training
