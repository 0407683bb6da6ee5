// SPDX-License-Identifier: Apache-2.0
#pragma once

// Which kinds of facts carried a decision: those without which it would lose most.
//
// The model is a sum over features, so each kind of fact can be left out of every candidate's sum
// at no more cost than another softmax. Thread-safe.

#include <span>

#include "attribution/candidates.h"
#include "attribution/fact_kinds.h"

namespace quotelight {

// `scores`: one a candidate. No losses where nothing else was there to choose.
Losses lossesOf(std::span<const Candidate> candidates, std::span<const FactScores> scores,
                const Candidate& chosen);

// Does a kind of fact carry the decision? The weightiest does, and those not far behind.
class Carriers {
public:
    explicit Carriers(const FactScores& losses);

    bool has(FactKind kind) const { return m_has[static_cast<std::size_t>(kind)]; }
    // Nothing is known to speak for the decision: it is what is left.
    bool none() const;

private:
    std::array<bool, factKinds> m_has{};
};

}  // namespace quotelight
