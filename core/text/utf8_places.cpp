// SPDX-License-Identifier: Apache-2.0
#include "text/utf8_places.h"

#include <algorithm>

namespace quotelight {

namespace {

// A character counts at its first byte, one of four bytes twice.
std::uint32_t unitsIn(std::string_view bytes) {
    std::uint32_t units = 0;
    for (const char c : bytes) {
        const auto byte = static_cast<unsigned char>(c);
        units += (byte & 0xC0U) != 0x80U;
        units += byte >= 0xF0U;
    }
    return units;
}

}  // namespace

Utf8Places::Utf8Places(std::string_view utf8) : m_utf8(utf8) {
    m_marks.reserve(utf8.size() / stride + 1);
    std::uint32_t units = 0;
    for (std::size_t at = 0; at <= utf8.size(); at += stride) {
        m_marks.push_back(units);
        units += unitsIn(utf8.substr(at, stride));
    }
}

std::uint32_t Utf8Places::codeUnit(std::size_t byte) const {
    byte = std::min(byte, m_utf8.size());
    const std::size_t mark = byte / stride;
    return m_marks[mark] + unitsIn(m_utf8.substr(mark * stride, byte - mark * stride));
}

}  // namespace quotelight
