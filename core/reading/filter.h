// SPDX-License-Identifier: Apache-2.0
#pragma once

// Which quotes of a reading are to be seen: by speaker and by kind. A plain value.

#include <set>
#include <string>
#include <vector>

#include "reading/analysis.h"

namespace quotelight {

struct Filter {
    std::set<SpeakerId> speakers;  // empty: everybody. May hold noSpeaker for the unattributed
    bool direct = true, mixed = true, indirect = false;

    bool everybody() const { return speakers.empty(); }
    bool shows(const AttributedQuote& quote) const;
};

// In text order.
std::vector<QuoteId> filtered(const Analysis& analysis, const Filter& filter);

// The speaker a person means by `name`: equal or part of the name, ignoring case and accents;
// noSpeaker where nobody or several fit.
SpeakerId speakerNamed(const Analysis& analysis, std::u16string_view name);

}  // namespace quotelight
