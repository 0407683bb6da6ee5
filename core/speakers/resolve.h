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

// The index of the antecedent that mention `i` is given. The last candidate of a description is
// somebody new. Training puts its own choice in place of the model's.
using ChooseAntecedent =
    std::function<std::size_t(std::uint32_t i, const Anaphor&, const std::vector<Antecedent>&)>;

// The one that the model scores highest, the more recent of equals.
ChooseAntecedent chooseByModel(const CoreferenceModel& model);

void resolveMentions(const Words& words, const std::vector<Found>& found, Cast& cast,
                     const ChooseAntecedent& choose);

}  // namespace quotelight
