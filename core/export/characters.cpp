// SPDX-License-Identifier: Apache-2.0
#include "export/characters.h"

namespace quotelight {

void appendUtf8(std::string& out, char32_t c) {
    const auto trail = [c](unsigned shift) {
        return static_cast<char>(0x80 | ((c >> shift) & 0x3F));
    };
    if (c < 0x80) {
        out += static_cast<char>(c);
    } else if (c < 0x800) {
        out += static_cast<char>(0xC0 | (c >> 6));
        out += trail(0);
    } else if (c < 0x10000) {
        out += static_cast<char>(0xE0 | (c >> 12));
        out += trail(6);
        out += trail(0);
    } else {
        out += static_cast<char>(0xF0 | (c >> 18));
        out += trail(12);
        out += trail(6);
        out += trail(0);
    }
}

}  // namespace quotelight
