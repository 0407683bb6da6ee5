// SPDX-License-Identifier: Apache-2.0
#pragma once

// Where a mention stands in its sentence, as its words and their neighbours tell without a tree.
// Each costs a bounded amount.

#include <cstdint>
#include <vector>

#include "speakers/found.h"
#include "speakers/words.h"

namespace quotelight {

// Before a verb, or the first of its sentence.
bool isSubject(const Words& words, const Found& mention);

// "Doe said", "said Doe", "Doe, the mayor, said": a verb of saying next to it.
bool isReported(const Words& words, const Found& mention);

// Behind a preposition or a verb.
bool isObject(const Words& words, const Found& mention);

// The first mention of its sentence that the writer makes.
bool opensSentence(const Words& words, const std::vector<Found>& found, std::uint32_t i);

// Before the mention in its sentence, in steps from 0 to 4.
std::uint8_t wordsInFront(const Words& words, const Found& mention);

// The writer's words between two mentions of one sentence.
struct Gap {
    std::uint8_t length = 0;  // in steps from 1 to 4; 0: not in one sentence
    bool says = false;        // a verb of saying among them
};
Gap gapBetween(const Words& words, const Found& first, const Found& second);

}  // namespace quotelight
