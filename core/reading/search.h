// SPDX-License-Identifier: Apache-2.0
#pragma once

// Finds words in a text as a person means them: by default without regard to case and accents, and
// always to the shape of quotation marks, apostrophes, dashes and white space (a phrase is found
// over the end of a wrapped line, not over a blank one). Matches cover whole graphemes, do not
// overlap, and are in text order. Linear in the text for a given needle. Thread-safe; no locale.

#include <string_view>
#include <vector>

#include "text/span.h"

namespace quotelight {

struct SearchOptions {
    bool matchCase = false;
    bool matchAccents = false;
    bool wholeWord = false;
};

// An empty needle matches nothing.
std::vector<Span> search(std::u16string_view text, std::u16string_view needle,
                         const SearchOptions& options = {});

}  // namespace quotelight
