// SPDX-License-Identifier: Apache-2.0
#pragma once

// Apostrophes among single marks: what stands before or after one that makes it one.

#include <string_view>

#include "quotes/mark.h"

namespace quotelight {

// Before a word that has lost its head ('tis, 'em, rock 'n' roll) or a decade ('90s): opens a quote
// only where nothing else explains the closing mark.
bool dropsLetters(std::u16string_view text, const Mark& mark);

// After a plural's s (the workers' demands), a name's (James'), or a word that has lost its tail
// (goin', o', th'): closes a quote only where no better mark does.
bool endsWord(std::u16string_view text, const Mark& mark);

// After figures, feet or inches (6'2", a 12" pipe): as above.
bool measures(std::u16string_view text, const Mark& mark);

}  // namespace quotelight
