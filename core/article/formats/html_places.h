// SPDX-License-Identifier: Apache-2.0
#pragma once

// Where in a page the characters stand that its parser hands over. Linear; one thread at a time.

#include <cstddef>
#include <cstdint>
#include <string_view>
#include <vector>

#include "article/formats/html_dom.h"
#include "article/formats/html_guard.h"

namespace quotelight {

class HtmlPlaces {
public:
    explicit HtmlPlaces(std::string_view markup) : m_markup(markup) {}

    // The last `size` bytes of `dom.chars` were read by the parser, which now stands at `end`.
    // Appends to `dom.sources`.
    void add(HtmlDom& dom, std::uint32_t size, std::size_t end);

private:
    Span placeOf(std::string_view chars, std::size_t end) const;

    std::string_view m_markup;
    std::size_t m_last = 0;  // where the characters before ended
};

// Places in the markup that html_guard.h made, as places in the original.
void unguard(std::vector<HtmlSource>& sources, const std::vector<GuardedPiece>& pieces);

// Places in UTF-8 as places in the same text as UTF-16.
void inCodeUnits(std::vector<HtmlSource>& sources, std::string_view utf8);

}  // namespace quotelight
