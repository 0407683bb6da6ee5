// SPDX-License-Identifier: Apache-2.0
#pragma once

// The kinds of facts that speak for a candidate, so that what each contributes to a decision can be
// told apart.

#include <array>
#include <cstddef>
#include <cstdint>

namespace quotelight {

enum class FactKind : std::uint8_t {
    Nobody,  // that no source is named
    Turns,   // who was quoted before and is after, whom a conversation calls by name
    Place,   // where the mention stands
    Cue,     // the words that tie it to the quote, in their order and by the sentence's tree
    Person   // whom it stands for, and what sort of source that is
};
inline constexpr std::size_t factKinds = 5;

// A candidate's features come in sections of one kind each. The last is a story's conversation.
inline constexpr std::array sectionKinds = {FactKind::Nobody, FactKind::Turns,  FactKind::Place,
                                            FactKind::Cue,    FactKind::Person, FactKind::Turns};

// Where each section ends.
using SectionEnds = std::array<std::uint32_t, sectionKinds.size()>;

// A figure for each kind: what its features come to.
using FactScores = std::array<double, factKinds>;

// How much less likely a decision would be, in log odds, did the model not know one kind of fact.
struct Losses {
    FactScores mention{};  // that the source is this mention, rather than another
    FactScores person{};   // that the mention means this person, rather than another
};

}  // namespace quotelight
