// SPDX-License-Identifier: Apache-2.0
#pragma once

// Names at the begin of a line, told by capitals alone.

#include <cstdint>
#include <string_view>

namespace quotelight {

// "van", "de", "of": small words inside names and titles.
bool isNameParticle(std::u16string_view word);

// A line that says who somebody is: "Nora Vance, 71, retired teacher", "Tom Pell (@tompell)".
struct NameLine {
    std::uint32_t units = 0;  // of UTF-16, of the name; 0: the line does not begin with one
    std::uint32_t words = 0;  // in the name
    bool described = false;   // more stands behind it
};

// `line` has no white space or dash before the name. Looks at a bounded number of characters.
NameLine nameLine(std::u16string_view line);

// How many units at the begin of `line` are dashes, and the white space after them.
std::uint32_t leadingDash(std::u16string_view line);

}  // namespace quotelight
