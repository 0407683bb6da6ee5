// SPDX-License-Identifier: Apache-2.0
#pragma once

// What tells how far a decision can be trusted, as hashed features of a linear model: how probable
// the answer is and its rival, what kind of mention it rests on, how that is tied to the quote, and
// what is doubtful about the name.
//
// The ranker's probability alone is too sure: it was trained to find the mention, and knows little
// of whether the speaker shown for it is the right one. Training and use both come through here.

#include <cstdint>
#include <unordered_map>
#include <vector>

#include "attribution/context.h"
#include "attribution/decode.h"
#include "language/linear_weights.h"

namespace quotelight {

// Made once an article, in time linear in its speakers; thread-safe.
class Doubts {
public:
    explicit Doubts(const ArticleContext& context);

    // Bounded work.
    std::vector<WeightedFeature> features(std::uint32_t quote, const Decision& decision) const;

private:
    std::uint32_t namesakes(SpeakerId speaker) const;

    const ArticleContext& m_context;
    std::unordered_map<std::uint32_t, std::uint32_t> m_lastNames;  // how many speakers' each is
};

}  // namespace quotelight
