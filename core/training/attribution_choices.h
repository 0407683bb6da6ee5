// SPDX-License-Identifier: Apache-2.0
#pragma once

// Turns a gold article into the choices that attribution has to make in it: each quote's candidates
// and which of them are right.

#include <vector>

#include "language/models.h"
#include "training/gold.h"
#include "training/log_linear.h"

namespace quotelight::training {

// One quote. `choice.right` is empty where the gold does not say or no candidate is right.
struct QuoteChoice {
    Choice choice;
    std::vector<std::uint32_t> answer;  // one a candidate: equal numbers, the same speaker
};

// In text order, each quote's history as the gold has it. `models` may be null.
std::vector<QuoteChoice> quoteChoices(const GoldRecord& record, const Models* models);

}  // namespace quotelight::training
