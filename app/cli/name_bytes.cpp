// SPDX-License-Identifier: Apache-2.0
#include "cli/name_bytes.h"

#include <cstddef>

#include "export/characters.h"

namespace quotelight::cli {

namespace {

struct Decoded {
    char32_t character = replacementCharacter;
    std::size_t length = 0;  // bytes; 0: not UTF-8
};

bool isTrail(char byte) {
    return (static_cast<unsigned char>(byte) & 0xC0) == 0x80;
}

// The character at the start of `bytes`, well-formed after table 3-7 of the Unicode standard.
Decoded decodeOne(std::string_view bytes) {
    const auto lead = static_cast<unsigned char>(bytes.front());
    if (lead < 0x80) return {lead, 1};
    const std::size_t length = lead >= 0xF0 ? 4 : lead >= 0xE0 ? 3 : lead >= 0xC2 ? 2 : 0;
    if (length == 0 || lead > 0xF4 || bytes.size() < length) return {};
    char32_t character = lead & (0x7Fu >> length);
    for (std::size_t i = 1; i < length; ++i) {
        if (!isTrail(bytes[i])) return {};
        character = (character << 6) | (static_cast<unsigned char>(bytes[i]) & 0x3F);
    }
    const bool overlong =
        (length == 3 && character < 0x800) || (length == 4 && character < 0x10000);
    const bool surrogate = character >= 0xD800 && character < 0xE000;
    if (overlong || surrogate || character > 0x10FFFF) return {};
    return {character, length};
}

void appendByte(std::string& out, char byte) {
    constexpr char hex[] = "0123456789ABCDEF";
    const auto value = static_cast<unsigned char>(byte);
    out += "\\x";
    out += hex[value >> 4];
    out += hex[value & 0xF];
}

template <typename MustHide>
std::string written(std::string_view name, MustHide mustHide) {
    std::string out;
    while (!name.empty()) {
        const Decoded decoded = decodeOne(name);
        const std::size_t length = decoded.length == 0 ? 1 : decoded.length;
        if (decoded.length == 0 || mustHide(decoded.character)) {
            for (char byte : name.substr(0, length))
                appendByte(out, byte);
        } else {
            out += name.substr(0, length);
        }
        name.remove_prefix(length);
    }
    return out;
}

}  // namespace

std::string nameInRecord(std::string_view name) {
    return written(name, [](char32_t) { return false; });
}

std::string nameInMessage(std::string_view name) {
    return written(
        name, [](char32_t c) { return isControl(c) || isBidiControl(c) || isLineSeparator(c); });
}

}  // namespace quotelight::cli
