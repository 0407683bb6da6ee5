// SPDX-License-Identifier: Apache-2.0
#pragma once

// A run of capitalised words taken apart: "White House Deputy Chief of Staff | Dan Scavino".
//
// Linear in the run; a run is read up to a bounded length.

#include <cstdint>

#include "speakers/speaker.h"
#include "speakers/words.h"

namespace quotelight {

struct NamePhrase {
    TokenRange run;    // the whole run
    TokenRange title;  // the run's part in front of the name; may be empty
    TokenRange name;   // empty where the run is a role alone: "the White House Press Secretary"
    SpeakerKind sort = SpeakerKind::Unknown;
    bool honorific = false;  // the title ends in Mr, Dr, Sir …
    Gender gender = Gender::Unknown;
};

// `i` is a name word that no earlier run holds.
NamePhrase readNamePhrase(const Words& words, std::uint32_t i);

}  // namespace quotelight
