// SPDX-License-Identifier: Apache-2.0
#pragma once

// What the inflections of an English verb or noun have in common, so that "denies", "denied" and
// "denying" are one word to a model.
//
// Not a dictionary's base form: endings are cut by rule and the common irregular verbs are listed.
// Linear in the word. Thread-safe.

#include <cstdint>
#include <string_view>

namespace quotelight {

// A hash of the stem. `word` in lower case.
std::uint32_t stemHash(std::u16string_view word);

}  // namespace quotelight
