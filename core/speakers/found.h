// SPDX-License-Identifier: Apache-2.0
#pragma once

// A mention while its meaning is being worked out: a Mention in tokens, with what its own words and
// its neighbours say of it.

#include <cstdint>
#include <vector>

#include "speakers/speaker.h"
#include "speakers/words.h"

namespace quotelight {

inline constexpr std::uint32_t noFound = UINT32_MAX;

struct Found {
    TokenRange core;    // what Mention::span covers
    TokenRange extent;  // what Mention::extent covers
    TokenRange title;   // in front of a name: "Russian President"; may be empty
    std::uint32_t head = 0;
    MentionKind kind = MentionKind::Name;
    SpeakerKind sort = SpeakerKind::Unknown;
    Gender gender = Gender::Unknown;
    Number number = Number::Unknown;
    bool honorific = false;   // the title ends in Mr, Dr, Sir
    bool definite = false;    // a description with "the", "this", a possessor
    bool possessive = false;  // a possessive pronoun, or followed by 's
    bool nested = false;
    bool label = false;                  // of a transcript's turn
    std::uint32_t possessor = noFound;   // of "his campaign", "Clinton's campaign"
    std::uint32_t apposition = noFound;  // the description that says who a name is, or the reverse
    std::uint32_t first = noFound, second = noFound;  // of two names that are one subject

    bool joint() const { return first != noFound; }
};

}  // namespace quotelight
