// SPDX-License-Identifier: Apache-2.0
#include "export/base64.h"

#include <cstddef>
#include <cstdint>

namespace quotelight {

std::string base64(std::string_view bytes) {
    constexpr char letters[] = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
    std::string out;
    out.reserve((bytes.size() + 2) / 3 * 4);
    for (std::size_t i = 0; i < bytes.size(); i += 3) {
        const auto byte = [&](std::size_t at) {
            return at < bytes.size() ? std::uint32_t{static_cast<unsigned char>(bytes[at])} : 0U;
        };
        const std::uint32_t group = byte(i) << 16 | byte(i + 1) << 8 | byte(i + 2);
        const std::size_t held = bytes.size() - i;  // 3 or more: no padding
        out += letters[group >> 18];
        out += letters[group >> 12 & 63];
        out += held > 1 ? letters[group >> 6 & 63] : '=';
        out += held > 2 ? letters[group & 63] : '=';
    }
    return out;
}

}  // namespace quotelight
