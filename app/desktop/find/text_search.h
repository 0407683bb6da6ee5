// SPDX-License-Identifier: Apache-2.0
#pragma once

// Search through a long text that can be stopped while it runs, for work off the GUI thread.
//
// Finds exactly what search() finds: the text is taken in parts of about a megabyte that end where
// no match reaches over, at a blank line. A text without blank lines is one part.

#include <cstddef>
#include <string_view>
#include <vector>

#include "background/background.h"
#include "reading/search.h"

namespace quotelight {

struct FoundText {
    std::vector<Span> matches;  // in text order
    bool more = false;          // than `most` are there
};

// At most `most` matches; what was found so far where `job` is cancelled.
FoundText searchInParts(std::u16string_view text, std::u16string_view needle,
                        const SearchOptions& options, std::size_t most, const JobState& job);

}  // namespace quotelight
