// SPDX-License-Identifier: Apache-2.0
#include "article/formats/word_overlap.h"

#include <unicode/uchar.h>
#include <unicode/utf16.h>

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <unordered_map>

namespace quotelight {

namespace {

// How often each word stands there, by its hash (FNV-1a): two that meet by chance are one.
using Words = std::unordered_map<std::uint64_t, std::uint32_t>;

Words wordsOf(std::u16string_view text) {
    constexpr std::uint64_t start = 14695981039346656037U;
    Words words;
    std::uint64_t hash = start;
    for (std::size_t at = 0; at < text.size();) {
        char32_t character = 0;
        U16_NEXT(text, at, text.size(), character);
        const bool inWord = u_isalnum(static_cast<UChar32>(character)) != 0;
        const bool alone = u_hasBinaryProperty(static_cast<UChar32>(character), UCHAR_IDEOGRAPHIC);
        if ((!inWord || alone) && hash != start) {
            ++words[hash];
            hash = start;
        }
        if (inWord) hash = (hash ^ character) * 1099511628211U;
        if (inWord && alone) {
            ++words[hash];
            hash = start;
        }
    }
    if (hash != start) ++words[hash];
    return words;
}

std::size_t sizeOf(const Words& words) {
    std::size_t size = 0;
    for (const auto& [word, count] : words)
        size += count;
    return size;
}

}  // namespace

double wordOverlap(std::u16string_view one, std::u16string_view other) {
    const Words words = wordsOf(one);
    const Words others = wordsOf(other);
    if (words.empty() && others.empty()) return 1;
    std::size_t shared = 0;
    for (const auto& [word, count] : words)
        if (const auto same = others.find(word); same != others.end())
            shared += std::min(count, same->second);
    return 2.0 * static_cast<double>(shared) / static_cast<double>(sizeOf(words) + sizeOf(others));
}

}  // namespace quotelight
