// SPDX-License-Identifier: Apache-2.0
#include "article/formats/rtf_tokens.h"

#include <algorithm>

#include "text/ascii.h"

namespace quotelight {

namespace {

int hexValue(char c) {
    if (c >= '0' && c <= '9') return c - '0';
    c = asciiLower(c);
    return c >= 'a' && c <= 'f' ? c - 'a' + 10 : -1;
}

bool isDigit(char c) {
    return c >= '0' && c <= '9';
}

}  // namespace

std::string_view RtfTokens::take(std::size_t size) {
    size = std::min(size, m_rest.size());
    const std::string_view taken = m_rest.substr(0, size);
    m_rest.remove_prefix(size);
    return taken;
}

RtfToken RtfTokens::next() {
    // Line ends are for old programs only.
    m_rest.remove_prefix(std::min(m_rest.find_first_not_of("\r\n"), m_rest.size()));
    RtfToken token;
    if (m_rest.empty()) return token;
    switch (m_rest.front()) {
        case '{':
            token.kind = RtfToken::GroupBegin;
            take(1);
            return token;
        case '}':
            token.kind = RtfToken::GroupEnd;
            take(1);
            return token;
        case '\\':
            take(1);
            return control();
        default:
            token.kind = RtfToken::Text;
            token.chars = take(m_rest.find_first_of("\\{}\r\n"));
            return token;
    }
}

RtfToken RtfTokens::control() {
    RtfToken token;
    if (m_rest.empty()) return token;
    if (isAsciiLetter(m_rest.front())) return word();
    if (m_rest.front() == '\'' && m_rest.size() >= 3) {
        const int high = hexValue(m_rest[1]), low = hexValue(m_rest[2]);
        if (high >= 0 && low >= 0) {
            take(3);
            token.kind = RtfToken::Byte;
            token.number = high * 16 + low;
            return token;
        }
    }
    token.kind = RtfToken::Symbol;
    token.chars = take(1);
    return token;
}

RtfToken RtfTokens::word() {
    RtfToken token;
    token.kind = RtfToken::Word;
    constexpr std::size_t longestName = 32;
    std::size_t size = 0;
    while (size < m_rest.size() && size < longestName && isAsciiLetter(m_rest[size]))
        ++size;
    token.chars = take(size);
    const bool negative = m_rest.starts_with('-') && m_rest.size() > 1 && isDigit(m_rest[1]);
    if (negative) take(1);
    constexpr int greatest = 100'000'000;
    while (!m_rest.empty() && isDigit(m_rest.front())) {
        token.hasNumber = true;
        token.number = std::min(token.number, greatest) * 10 + (m_rest.front() - '0');
        take(1);
    }
    if (negative) token.number = -token.number;
    if (m_rest.starts_with(' ')) take(1);
    if (token.chars != "bin") return token;
    token.kind = RtfToken::Binary;
    token.chars = take(static_cast<std::size_t>(std::max(token.number, 0)));
    return token;
}

}  // namespace quotelight
