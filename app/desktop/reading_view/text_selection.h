// SPDX-License-Identifier: Apache-2.0
#pragma once

// A selection as the reader makes it: from an anchor to a caret, by characters, words or
// paragraphs. A plain value; spans are the article's.

#include <algorithm>
#include <cstdint>

#include "text/span.h"

namespace quotelight {

class TextSelection {
public:
    std::uint32_t caret() const { return m_caret; }
    Span span() const { return {std::min(m_anchor, m_caret), std::max(m_anchor, m_caret)}; }
    bool empty() const { return m_anchor == m_caret; }

    void collapseTo(std::uint32_t offset) { set(offset, offset); }
    void set(std::uint32_t anchor, std::uint32_t caret) {
        m_anchor = anchor;
        m_caret = caret;
        m_start = {anchor, anchor};
    }
    void clampTo(std::uint32_t size) {
        m_anchor = std::min(m_anchor, size);
        m_caret = std::min(m_caret, size);
        m_start = {std::min(m_start.begin, size), std::min(m_start.end, size)};
    }
    // Selects a word or paragraph that what follows is added to whole.
    void startWith(Span unit) {
        m_start = unit;
        m_anchor = unit.begin;
        m_caret = unit.end;
    }
    // Extends from where it started as far as to include `unit`; an empty unit is a place.
    void extendTo(Span unit) {
        const bool backwards = unit.begin < m_start.begin;
        m_anchor = backwards ? m_start.end : m_start.begin;
        m_caret = backwards ? unit.begin : std::max(unit.end, m_start.end);
    }

private:
    std::uint32_t m_anchor = 0, m_caret = 0;
    Span m_start;
};

}  // namespace quotelight
