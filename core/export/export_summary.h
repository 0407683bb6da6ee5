// SPDX-License-Identifier: Apache-2.0
#pragma once

// How much an export will hold, for dialogs, the command line and the heads of pages: said before
// anything is written.
//
// Linear in the quotes; thread-safe.

#include <cstddef>
#include <string>
#include <string_view>

#include "reading/analysis.h"
#include "reading/filter.h"

namespace quotelight {

struct ExportSummary {
    std::size_t quotes = 0;     // that the filter shows
    std::size_t allQuotes = 0;  // of the analysis, hidden ones too
    std::size_t speakers = 0;   // named ones, of the quotes shown
    std::size_t unknown = 0;    // quotes shown whose speaker is not known
    std::size_t doubtful = 0;   // quotes shown whose speaker is named, but unsure

    bool filtered() const { return quotes < allQuotes; }

    friend bool operator==(const ExportSummary&, const ExportSummary&) = default;
};

ExportSummary exportSummary(const Analysis& analysis, const Filter& filter);

// "16 quotes by 5 speakers", or with a filter "3 of 16 quotes, by 1 speaker".
std::string inWords(const ExportSummary& summary);

// "7 quotes", "1 speaker": `one` and `many` are the noun's forms.
std::string counted(std::size_t count, std::string_view one, std::string_view many);

}  // namespace quotelight
