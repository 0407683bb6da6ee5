// SPDX-License-Identifier: Apache-2.0
#pragma once

// What the models of reported speech say of a quote, for the ranker to weigh among its other
// evidence: which word reports it, and which mentions may be that word's source.
//
// They learn from all reported speech, marked or not, and from the words that annotators marked as
// reporting: three times as many cases as there are quotes, and a question less for each.

#include <cstdint>
#include <vector>

#include "attribution/cue_ties.h"
#include "language/linear_weights.h"

namespace quotelight {

struct QuoteReport {
    struct Source {
        std::uint32_t mention = 0;
        float chance = 0;
    };
    std::vector<Source> sources;  // likeliest first
    std::uint32_t cue = noToken;  // the likeliest
    float noCue = 1;              // that no word reports it
    float nobody = 0;             // that the word which reports it names nobody

    // The mention's place among the sources; how many there are if it is none of them.
    std::uint32_t rankOf(std::uint32_t mention) const {
        std::uint32_t rank = 0;
        while (rank < sources.size() && sources[rank].mention != mention)
            ++rank;
        return rank;
    }
    float chanceOf(std::uint32_t mention) const {
        const std::uint32_t rank = rankOf(mention);
        return rank < sources.size() ? sources[rank].chance : 0;
    }
};

// Views of a model's tables, as LinearWeights are.
struct ReportWeights {
    LinearWeights cue, source;

    bool read(PayloadReader& payload) { return cue.read(payload) && source.read(payload); }
};

}  // namespace quotelight
