// SPDX-License-Identifier: Apache-2.0
#pragma once

// Which quotation marks open and which close, language by language, as CLDR (Unicode's locale data,
// through ICU) has them.
//
// Built once and cached; thread-safe.

#include <span>
#include <string>
#include <vector>

namespace quotelight {

// One character for each shape of a mark: full-width and vertical forms stand for the plain ones.
char16_t markShape(char16_t unit);

// A mark of the typewriter that both opens and closes, in every language.
constexpr bool isStraightMark(char16_t shape) {
    return shape == u'"' || shape == u'\'';
}

struct MarkPair {
    char16_t open = 0;
    char16_t close = 0;

    friend bool operator==(MarkPair, MarkPair) = default;
};

// The language's own conventions, first and alternate; `language` is BCP 47. Empty where CLDR does
// not know it.
std::vector<MarkPair> pairsOfLanguage(const std::string& language);

// How many conventions open and close by a mark.
struct MarkUse {
    int opens = 0;
    int closes = 0;
};
MarkUse useIn(std::span<const MarkPair> pairs, char16_t shape);

// In all of CLDR's languages, and in the few printers' habits it lacks.
MarkUse useAnywhere(char16_t shape);

// Whether some language closes `open` by `close`.
bool isKnownPair(char16_t open, char16_t close);

}  // namespace quotelight
