// SPDX-License-Identifier: Apache-2.0
#pragma once

// How much of the quoted words is whose: the figures of pictures and reports.
//
// Of the quotes shown. Linear in quotes, n log n for n speakers; thread-safe.

#include <array>
#include <cstdint>
#include <string>
#include <vector>

#include "export/export_view.h"

namespace quotelight {

struct SpeakerShare {
    SpeakerId speaker = noSpeaker;
    std::size_t quotes = 0;
    std::array<std::size_t, 3> kinds{};  // by QuoteKind
    std::uint64_t length = 0;            // of their quotes' parts, in UTF-16 units
    double share = 0;                    // of everybody's length, 0 to 1
};

// The most quoted by length first; the unknown speakers' share, under noSpeaker, last.
std::vector<SpeakerShare> speakerShares(const ExportView& view);

// "42 %"; "< 1 %" for what is little but not nothing.
std::string roundedPercent(double share);

}  // namespace quotelight
