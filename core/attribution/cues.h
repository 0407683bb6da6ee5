// SPDX-License-Identifier: Apache-2.0
#pragma once

// Words that report: verbs and nouns of saying, writing, asking, judging and thinking.
//
// The lexicon groups them by what they do to a quote, so that a rare verb behaves like its common
// sisters. Lookup is by the lower-cased word in any inflection; O(1). Thread-safe.

#include <cstdint>
#include <string_view>

namespace quotelight {

enum class CueKind : std::uint8_t {
    None,
    Say,       // said, told, added, insisted
    Ask,       // asked, wondered, inquired
    Answer,    // replied, responded, answered
    Write,     // wrote, tweeted, posted
    Call,      // called, described, dubbed: names what the quote is about
    Judge,     // praised, accused, criticised
    Think,     // thought, believes, hoped
    Manner,    // smiled, sighed, shouted: how a character speaks
    Noun,      // statement, remark, interview
    According  // "according": the phrase's first word
};

constexpr int cueKindCount = 11;

// `word` in lower case.
CueKind cueKind(std::u16string_view word);

}  // namespace quotelight
