// SPDX-License-Identifier: Apache-2.0
#pragma once

// Where one word ends: the part of the tokeniser that knows hyphens, apostrophes, abbreviations,
// figures and addresses. Looks ahead 64 characters at most, so a scan is linear.

#include <cstdint>
#include <string_view>

namespace quotelight {

class WordScan {
public:
    // `text` ends where the block ends.
    explicit WordScan(std::u16string_view text) : m_text(text) {}

    // The end of the word or figure that begins at `begin` (a word character).
    std::uint32_t wordEnd(std::uint32_t begin) const;

    // The end of the web address that begins at `begin`, or `begin` if none does.
    std::uint32_t addressEnd(std::uint32_t begin) const;

    // The end of a word that begins with an apostrophe at `begin` ('tis, '90s), or `begin`.
    std::uint32_t headlessEnd(std::uint32_t begin) const;

    // Where the clitic of the word [begin, end) begins: 's, 'll, 're; `end` if it has none.
    std::uint32_t cliticBegin(std::uint32_t begin, std::uint32_t end) const;

private:
    char16_t at(std::uint32_t offset) const { return offset < m_text.size() ? m_text[offset] : 0; }
    bool bridges(std::uint32_t begin, std::uint32_t offset) const;
    bool isMisread(std::uint32_t begin, std::uint32_t offset) const;
    bool periodBridges(std::uint32_t begin, std::uint32_t offset) const;
    bool mailAhead(std::uint32_t offset) const;
    bool mailBehind(std::uint32_t begin, std::uint32_t offset) const;
    bool keepsPeriod(std::uint32_t begin, std::uint32_t period) const;
    std::uint32_t labelEnd(std::uint32_t begin) const;

    std::u16string_view m_text;
};

}  // namespace quotelight
