// SPDX-License-Identifier: Apache-2.0
#pragma once

// RTF (Microsoft's Rich Text Format 1.9.1) as tokens: groups, control words, bytes of text. Linear;
// one thread at a time.

#include <cstddef>
#include <cstdint>
#include <string_view>

namespace quotelight {

struct RtfToken {
    enum Kind : std::uint8_t { End, GroupBegin, GroupEnd, Word, Symbol, Text, Byte, Binary };

    Kind kind = End;
    std::string_view chars;  // a word's name, a symbol's character, text, binary data
    int number = 0;          // a word's parameter; a byte's value
    bool hasNumber = false;
};

class RtfTokens {
public:
    explicit RtfTokens(std::string_view bytes) : m_rest(bytes) {}

    RtfToken next();

private:
    RtfToken control();
    RtfToken word();
    std::string_view take(std::size_t size);

    std::string_view m_rest;
};

}  // namespace quotelight
