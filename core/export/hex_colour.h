// SPDX-License-Identifier: Apache-2.0
#pragma once

// A colour as style sheets and drawings write it: "#0072b2".

#include <string>

#include "presentation/speaker_looks.h"

namespace quotelight {

inline std::string hexColour(Colour colour) {
    constexpr char digits[] = "0123456789abcdef";
    std::string out = "#";
    for (std::uint8_t channel : {colour.red, colour.green, colour.blue}) {
        out += digits[channel >> 4];
        out += digits[channel & 0xF];
    }
    return out;
}

}  // namespace quotelight
