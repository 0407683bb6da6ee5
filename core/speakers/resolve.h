// SPDX-License-Identifier: Apache-2.0
#pragma once

// Gives pronouns and descriptions to the people and bodies they stand for.
//
// In text order, so that what was resolved before is evidence for what comes after. The cost is
// linear: see antecedents.h.

#include <cstdint>
#include <functional>
#include <vector>

#include "speakers/antecedents.h"
#include "speakers/cast.h"
#include "speakers/coreference_model.h"
#include "speakers/found.h"
#include "speakers/words.h"

namespace quotelight {

// How likely mention `i` stands for each of its candidates, in all 1. The last candidate of a
// description is somebody new. Training puts its own knowledge in place of the model's.
using WeighAntecedents = std::function<std::vector<double>(std::uint32_t i, const Anaphor&,
                                                           const std::vector<Antecedent>&)>;

WeighAntecedents weighByModel(const CoreferenceModel& model);

struct Likely {
    EntityId entity = noEntity;  // noEntity: nobody else, and too unlikely to count
    float probability = 0;
};

// Gives each mention to its likeliest candidate, the more recent of equals. Returns what was
// weighed, by Found, the likeliest first; empty where nothing had to be.
std::vector<std::vector<Likely>> resolveMentions(const Words& words,
                                                 const std::vector<Found>& found, Cast& cast,
                                                 const WeighAntecedents& weigh);

}  // namespace quotelight
