// SPDX-License-Identifier: Apache-2.0
#pragma once

// English pronouns that can stand for a source.

#include <optional>

#include "speakers/speaker.h"
#include "speakers/words.h"

namespace quotelight {

struct Pronoun {
    Gender gender = Gender::Unknown;
    Number number = Number::Unknown;
    bool possessive = false;
    bool firstPerson = false;
    bool relative = false;  // who, which
};

std::optional<Pronoun> readPronoun(const Words& words, std::uint32_t i);

// the, this, that, his, their …: the phrase means something known.
bool isDefiniteWord(const Words& words, std::uint32_t i);

}  // namespace quotelight
