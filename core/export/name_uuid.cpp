// SPDX-License-Identifier: Apache-2.0
#include "export/name_uuid.h"

#include <array>
#include <bit>
#include <cstddef>

#include "export/numbers.h"
#include "text/utf.h"

namespace quotelight {

namespace {

constexpr std::size_t blockBytes = 64, uuidBytes = 16;

// The space of all that this program names: a UUID of its own, drawn once.
constexpr unsigned char programSpace[uuidBytes] = {0x5d, 0x0e, 0x6b, 0x2a, 0x93, 0x41, 0x4c, 0x7f,
                                                   0x8a, 0x16, 0x2f, 0xc4, 0x70, 0xb9, 0xe8, 0x3d};

class Sha1 {
public:
    // `bytes` has sixty-four.
    void block(const char* bytes) {
        std::array<std::uint32_t, 80> w{};
        for (std::size_t i = 0; i < blockBytes; ++i)
            w[i / 4] = w[i / 4] << 8 | static_cast<unsigned char>(bytes[i]);
        for (std::size_t i = 16; i < w.size(); ++i)
            w[i] = std::rotl(w[i - 3] ^ w[i - 8] ^ w[i - 14] ^ w[i - 16], 1);
        std::array<std::uint32_t, 5> v = m_state;
        for (std::size_t i = 0; i < w.size(); ++i) {
            const std::uint32_t next = std::rotl(v[0], 5) + mixed(i, v) + v[4] + w[i];
            v = {next, v[0], std::rotl(v[1], 30), v[2], v[3]};
        }
        for (std::size_t i = 0; i < v.size(); ++i)
            m_state[i] += v[i];
    }

    std::string digest() const {
        std::string out;
        for (std::uint32_t word : m_state)
            for (int shift = 24; shift >= 0; shift -= 8)
                out += static_cast<char>(word >> shift & 0xFF);
        return out;
    }

private:
    // The round's function and constant.
    static std::uint32_t mixed(std::size_t i, const std::array<std::uint32_t, 5>& v) {
        const std::uint32_t b = v[1], c = v[2], d = v[3];
        if (i < 20) return ((b & c) | (~b & d)) + 0x5A827999;
        if (i < 40) return (b ^ c ^ d) + 0x6ED9EBA1;
        if (i < 60) return ((b & c) | (b & d) | (c & d)) + 0x8F1BBCDC;
        return (b ^ c ^ d) + 0xCA62C1D6;
    }

    std::array<std::uint32_t, 5> m_state = {0x67452301, 0xEFCDAB89, 0x98BADCFE, 0x10325476,
                                            0xC3D2E1F0};
};

// The first sixteen bytes of the hash of `space` and `name`, marked as version 5.
std::string named(std::string_view space, std::string_view name) {
    std::string bytes = sha1(std::string(space).append(name)).substr(0, uuidBytes);
    bytes[6] = static_cast<char>((static_cast<unsigned char>(bytes[6]) & 0x0F) | 0x50);
    bytes[8] = static_cast<char>((static_cast<unsigned char>(bytes[8]) & 0x3F) | 0x80);
    return bytes;
}

std::string written(std::string_view bytes) {
    constexpr char hex[] = "0123456789abcdef";
    std::string out;
    for (std::size_t i = 0; i < bytes.size(); ++i) {
        if (i == 4 || i == 6 || i == 8 || i == 10) out += '-';
        const auto byte = static_cast<unsigned char>(bytes[i]);
        out += hex[byte >> 4];
        out += hex[byte & 0xF];
    }
    return out;
}

}  // namespace

std::string sha1(std::string_view message) {
    Sha1 hash;
    const std::uint64_t bits = std::uint64_t{message.size()} * 8;
    while (message.size() >= blockBytes) {
        hash.block(message.data());
        message.remove_prefix(blockBytes);
    }
    std::string rest(message);
    rest += '\x80';
    while (rest.size() % blockBytes != blockBytes - 8)
        rest += '\0';
    for (int shift = 56; shift >= 0; shift -= 8)
        rest += static_cast<char>(bits >> shift & 0xFF);
    for (std::size_t at = 0; at < rest.size(); at += blockBytes)
        hash.block(rest.data() + at);
    return hash.digest();
}

NameUuids::NameUuids(std::u16string_view text, std::string_view source) {
    // The text's own hash keeps its bytes apart from the source's.
    const std::string_view program(reinterpret_cast<const char*>(programSpace), uuidBytes);
    m_space = named(program, sha1(toUtf8(text)).append(source));
}

std::string NameUuids::of(std::string_view name) const {
    return written(named(m_space, name));
}

std::string NameUuids::of(std::string_view kind, std::uint64_t number) const {
    std::string name(kind);
    name += ' ';
    appendNumber(name, number);
    return of(name);
}

}  // namespace quotelight
