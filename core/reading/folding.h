// SPDX-License-Identifier: Apache-2.0
#pragma once

// What characters count as when words are sought: keys that are equal where a person sees no
// difference that matters. By Unicode's canonical decomposition and case folding; quotation marks,
// apostrophes, dashes and white space of any shape are one each; characters that are not seen count
// as nothing. Not thread-safe: one a search.

#include <array>
#include <cstdint>
#include <memory>
#include <span>
#include <string_view>
#include <vector>

#include "text/span.h"

struct UNormalizer2;

namespace quotelight {

class Folding {
public:
    Folding(bool matchCase, bool matchAccents);

    // The keys of one code point: none, one, or several ("ß" is "ss"). Valid until the next call.
    std::span<const char32_t> keys(char32_t codePoint);

    // The keys of a whole text, runs of white space as one space.
    std::vector<char32_t> keys(std::u16string_view text);

    // The single key of a code unit, or `several` where it has none or more than one.
    char32_t key(char16_t unit) {
        if (!m_pages[unit >> 8]) fillPage(unit >> 8);
        return (*m_pages[unit >> 8])[unit & 0xFF];
    }
    static constexpr char32_t several = 0xFFFFFFFF;

private:
    using Page = std::array<char32_t, 256>;

    void fillPage(unsigned page);
    void fold(char32_t codePoint);

    bool m_matchCase, m_matchAccents;
    const UNormalizer2* m_decomposition;
    std::array<std::unique_ptr<Page>, 256> m_pages;
    std::vector<char32_t> m_keys;
};

}  // namespace quotelight
