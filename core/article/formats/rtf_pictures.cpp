// SPDX-License-Identifier: Apache-2.0
#include "article/formats/rtf_pictures.h"

#include "text/ascii.h"

namespace quotelight {

std::string hexBytes(std::string_view digits) {
    std::string bytes;
    bytes.reserve(digits.size() / 2);
    int high = -1;
    for (const char c : digits) {
        const char lower = asciiLower(c);
        const int value = lower >= '0' && lower <= '9'   ? lower - '0'
                          : lower >= 'a' && lower <= 'f' ? lower - 'a' + 10
                                                         : -1;
        if (value < 0) continue;
        if (high >= 0) bytes += static_cast<char>(high * 16 + value);
        high = high >= 0 ? -1 : value;
    }
    return bytes;
}

std::string hexDigits(std::string_view bytes) {
    static constexpr char digits[] = "0123456789abcdef";
    std::string written;
    written.reserve(bytes.size() * 2);
    for (const char c : bytes) {
        const auto byte = static_cast<unsigned char>(c);
        written += digits[byte >> 4];
        written += digits[byte & 15];
    }
    return written;
}

}  // namespace quotelight
