// SPDX-License-Identifier: Apache-2.0
#pragma once

// The facts about an antecedent as hashed features of a linear model. Training and use both come
// through here.

#include <cstdint>
#include <vector>

#include "language/linear_weights.h"
#include "speakers/antecedents.h"

namespace quotelight {

// A new entity's Antecedent has no entity.
std::vector<WeightedFeature> antecedentFeatures(const Anaphor& anaphor, const Antecedent& c);

}  // namespace quotelight
