// SPDX-License-Identifier: Apache-2.0
#pragma once

// The words around a stretch of text that make it unlike any other place of the same text, as the
// W3C's TextQuoteSelector asks for: prefix + stretch + suffix stands in the text once.
//
// By construction: a window around the stretch's beginning is widened until no other window of that
// width reads the same, all stretches at once, by rolling hashes (two that read the same have the
// same hash, so a clash can only widen a window, never make a false "once"). Linear in the text for
// each of the few widths. Contexts are cut at graphemes. No locale; thread-safe.

#include <cstdint>
#include <optional>
#include <string_view>
#include <vector>

#include "text/span.h"

namespace quotelight {

// The prefix before a stretch and the suffix behind it, as spans of the text.
struct QuoteContext {
    Span prefix, suffix;
};

// One for each of `stretches`; none where even `widestContext` units on each side leave it in doubt
// which place is meant, as in a text that repeats itself.
std::vector<std::optional<QuoteContext>> quoteContexts(std::u16string_view text,
                                                       const std::vector<Span>& stretches);

inline constexpr std::uint32_t narrowestContext = 32, widestContext = 2048;

}  // namespace quotelight
