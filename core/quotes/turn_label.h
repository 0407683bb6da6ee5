// SPDX-License-Identifier: Apache-2.0
#pragma once

// Whether a line begins with the label of a speaker's turn.

#include <cstdint>
#include <string>
#include <string_view>

namespace quotelight {

struct TurnLabel {
    std::uint32_t units = 0;  // of UTF-16, without role and colon; 0: the line begins with none
    std::uint32_t words = 0;  // where what is said begins, after the colon
    std::u16string key;       // in capitals: equal for equal labels
    bool question = false;    // Q, Question
    bool answer = false;      // A, Answer
    bool described = false;   // with age, trade or place between name and colon
};

// Looks at a bounded number of characters.
TurnLabel turnLabel(std::u16string_view line);

}  // namespace quotelight
