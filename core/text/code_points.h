// SPDX-License-Identifier: Apache-2.0
#pragma once

// Offsets in UTF-16 code units (inside) to offsets in Unicode code points (files and interchange)
// and back. The only place that converts.
//
// Built once a text in linear time; a lookup costs O(1), from code points O(log n) where the text
// has surrogate pairs. The text must outlive the map. Offsets beyond the text count as its end. An
// offset inside a surrogate pair counts as the pair's begin. Thread-safe once built.

#include <cstdint>
#include <string_view>
#include <vector>

#include "text/span.h"

namespace quotelight {

class CodePointMap {
public:
    explicit CodePointMap(std::u16string_view text);

    std::uint32_t toCodePoints(std::uint32_t codeUnits) const;
    std::uint32_t toCodeUnits(std::uint32_t codePoints) const;
    Span toCodePoints(Span codeUnits) const;
    Span toCodeUnits(Span codePoints) const;

private:
    std::u16string_view m_text;
    std::vector<std::uint32_t>
        m_samples;  // code points before every 256th code unit; empty if all BMP
};

}  // namespace quotelight
