// SPDX-License-Identifier: Apache-2.0
#pragma once

// Character references of HTML and Markdown. Constant cost; thread-safe.

#include <string>
#include <string_view>

namespace quotelight {

// What "&amp;", "&#8220;" or "&#x201C;" stands for; the reference itself where it stands for
// nothing. References to 0x80 to 0x9F mean Windows-1252, as browsers take them.
std::u16string resolveEntity(std::string_view reference);

// A code unit that came from such a reference: 0x80 to 0x9F read as Windows-1252, others unchanged.
char16_t asWindows1252(char16_t unit);

}  // namespace quotelight
