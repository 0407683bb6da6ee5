// SPDX-License-Identifier: Apache-2.0
#pragma once

// Features as 32-bit hashes: a template's number mixed with the values it looks at. Training and
// use share these functions, so that a model's keys mean the same in both.
//
// Collisions: of a million features some hundred pairs share a key; learners do not mind.

#include <cstdint>
#include <string_view>

#include "language/characters.h"

namespace quotelight {

constexpr std::uint64_t mixHash(std::uint64_t state, std::uint64_t value) {
    state = (state ^ value) * 0x9E3779B97F4A7C15ULL;
    return state ^ (state >> 29);
}

constexpr std::uint32_t foldHash(std::uint64_t state) {
    return static_cast<std::uint32_t>((state * 0xBF58476D1CE4E5B9ULL) >> 32);
}

// Of bytes; for names and ids, also at compile time.
constexpr std::uint32_t hashBytes(std::string_view bytes) {
    std::uint64_t state = 0x51;
    for (const char c : bytes)
        state = mixHash(state, static_cast<unsigned char>(c));
    return foldHash(state);
}

// Of a word as it stands. ASCII words hash as their bytes do.
constexpr std::uint32_t hashWord(std::u16string_view word) {
    std::uint64_t state = 0x51;
    for (const char16_t unit : word)
        state = mixHash(state, unit);
    return foldHash(state);
}

// Of a word in lower case; a turned apostrophe counts as a straight one.
inline std::uint32_t hashLower(std::u16string_view word) {
    std::uint64_t state = 0x51;
    for (const char16_t unit : word)
        state = mixHash(state, unit == u'\u2019' ? u'\'' : lowerUnit(unit));
    return foldHash(state);
}

// The key of a feature: `number` tells templates apart, within one model. Never 0.
// Small numbers beside small values would meet in the hash: the number is spread first.
constexpr std::uint32_t featureKey(std::uint32_t number, std::uint32_t a, std::uint32_t b = 0,
                                   std::uint32_t c = 0) {
    std::uint64_t state = mixHash(number * 0x9E3779B1U + 1, a);
    state = mixHash(state, (static_cast<std::uint64_t>(b) << 32) | c);
    const std::uint32_t key = foldHash(state);
    return key == 0 ? 1 : key;
}

}  // namespace quotelight
