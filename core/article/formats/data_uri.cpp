// SPDX-License-Identifier: Apache-2.0
#include "article/formats/data_uri.h"

#include <algorithm>
#include <cstdint>

#include "text/ascii.h"

namespace quotelight {

namespace {

constexpr std::string_view scheme = "data:";

int base64Value(char c) {
    if (c >= 'A' && c <= 'Z') return c - 'A';
    if (c >= 'a' && c <= 'z') return c - 'a' + 26;
    if (c >= '0' && c <= '9') return c - '0' + 52;
    if (c == '+' || c == '-') return 62;
    if (c == '/' || c == '_') return 63;
    return -1;
}

int hexValue(char c) {
    if (c >= '0' && c <= '9') return c - '0';
    c = asciiLower(c);
    return c >= 'a' && c <= 'f' ? c - 'a' + 10 : -1;
}

std::string percentDecoded(std::string_view text) {
    std::string bytes;
    bytes.reserve(text.size());
    for (std::size_t at = 0; at < text.size(); ++at) {
        const bool escape = text[at] == '%' && at + 2 < text.size() &&
                            hexValue(text[at + 1]) >= 0 && hexValue(text[at + 2]) >= 0;
        if (escape) {
            bytes.push_back(
                static_cast<char>(hexValue(text[at + 1]) << 4 | hexValue(text[at + 2])));
            at += 2;
        } else {
            bytes.push_back(text[at]);
        }
    }
    return bytes;
}

std::string base64Decoded(std::string_view text) {
    std::string bytes;
    bytes.reserve(text.size() / 4 * 3 + 3);
    std::uint32_t bits = 0;
    int count = 0;
    for (const char c : text) {
        if (isAsciiSpace(c)) continue;
        if (c == '=') break;
        const int value = base64Value(c);
        if (value < 0) return {};
        bits = bits << 6 | static_cast<std::uint32_t>(value);
        count += 6;
        if (count < 8) continue;
        count -= 8;
        bytes.push_back(static_cast<char>(bits >> count & 0xFFU));
    }
    return bytes;
}

}  // namespace

bool isDataUri(std::string_view address) {
    return asciiLowered(address.substr(0, scheme.size())) == scheme;
}

std::string dataUriBytes(std::string_view address, std::size_t most) {
    if (!isDataUri(address)) return {};
    const auto comma = address.find(',');
    if (comma == std::string_view::npos) return {};
    const std::string type = asciiLowered(address.substr(0, std::min<std::size_t>(comma, 200)));
    const std::string_view body = address.substr(comma + 1);
    const bool base64 = type.ends_with(";base64");
    if (body.size() / 4 * (base64 ? 3 : 1) > most) return {};
    const bool escaped = body.find('%') != std::string_view::npos;
    std::string bytes = base64 && !escaped ? base64Decoded(body) : percentDecoded(body);
    if (base64 && escaped) bytes = base64Decoded(bytes);
    return bytes.size() <= most ? bytes : std::string();
}

}  // namespace quotelight
