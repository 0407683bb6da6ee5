// SPDX-License-Identifier: Apache-2.0
#pragma once

// Breaks text into lines of fixed-width print, for files that are read as they are and terminals.
//
// Lines break where Unicode allows (UAX 14) and are as wide as their characters' columns: two for
// East Asian wide ones, none for combining ones. A word wider than a line stands on one of its own.
// Linear in the text. One thread at a time.

#include <unicode/brkiter.h>

#include <cstddef>
#include <memory>
#include <string_view>
#include <vector>

namespace quotelight {

class LineWrapper {
public:
    LineWrapper();

    // Views into `text`, without the white space where lines break. An LF breaks too. Empty for an
    // empty text.
    std::vector<std::u16string_view> wrap(std::u16string_view text, std::size_t width);

private:
    std::unique_ptr<icu::BreakIterator> m_breaks;  // null where ICU's data is missing: no wrapping
};

// How many columns `text` takes.
std::size_t columns(std::u16string_view text);

}  // namespace quotelight
