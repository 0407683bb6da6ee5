// SPDX-License-Identifier: Apache-2.0
#pragma once

// The parts of a person's name, and whether two names can be the same person's.

#include <string_view>
#include <vector>

#include "speakers/found.h"
#include "speakers/words.h"

namespace quotelight {

// Lower-cased parts; views into the Words. A single word is `last` alone.
struct PersonName {
    std::u16string_view first, last, suffix;
    std::vector<std::u16string_view> middle;

    bool full() const { return !first.empty(); }
};

PersonName personName(const Words& words, TokenRange name);

// The same first name, a short form of it, or its initial.
bool firstNamesFit(std::u16string_view a, std::u16string_view b);

// Both full. Surnames equal, first names fit, nothing else contradicts.
bool namesFit(const PersonName& a, const PersonName& b);

}  // namespace quotelight
