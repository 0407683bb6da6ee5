// SPDX-License-Identifier: Apache-2.0
#pragma once

// What the panel's models say of a row beside Qt's own roles.

#include <Qt>

namespace quotelight {

enum RowRole {
    IdRole = Qt::UserRole,  // SpeakerId or QuoteId, as uint
    SpeakerRole,            // SpeakerId, as uint
    SecondLineRole,         // QString: description; place and source
    CountRole,              // int: how many quotes
    ShareRole,              // double: of the most quoted speaker's count
    ChosenRole,             // bool: in the filter
    DoubtfulRole            // bool
};

}  // namespace quotelight
