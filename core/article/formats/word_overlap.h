// SPDX-License-Identifier: Apache-2.0
#pragma once

// How much two texts have in common. Linear; thread-safe.

#include <string_view>

namespace quotelight {

// F1 of the words of both, 0 to 1; words are runs of letters and digits, in CJK each
// character.
double wordOverlap(std::u16string_view one, std::u16string_view other);

}  // namespace quotelight
