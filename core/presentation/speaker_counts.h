// SPDX-License-Identifier: Apache-2.0
#pragma once

// Who is quoted how often: the rows of panels, legends and reports alike.
//
// O(quotes + n log n) for n speakers; thread-safe.

#include <cstdint>
#include <vector>

#include "reading/analysis.h"
#include "reading/filter.h"

namespace quotelight {

struct SpeakerCount {
    SpeakerId speaker = noSpeaker;
    std::uint32_t quotes = 0;  // at least one

    friend bool operator==(SpeakerCount, SpeakerCount) = default;
};

// Everybody with a quote that `filter` shows, the most quoted first, ties in order of their first
// quote; the unattributed quotes' count, under noSpeaker, is last however many they are.
std::vector<SpeakerCount> speakerCounts(const Analysis& analysis, const Filter& filter);

}  // namespace quotelight
