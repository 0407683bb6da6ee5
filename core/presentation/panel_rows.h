// SPDX-License-Identifier: Apache-2.0
#pragma once

// What a list of quotes says of each: its words, where it stands, and the words that name its
// source. Toolkit-free and untranslated; front ends put them together. Thread-safe.

#include <cstddef>
#include <cstdint>
#include <string>

#include "reading/analysis.h"

namespace quotelight {

// Index of the block that holds `offset`, or of the last one that begins before it; 0 where there
// is none. O(log blocks).
std::uint32_t blockAt(const Article& article, std::uint32_t offset);

// The quote's words, its parts joined by " … ", cut at `limit` UTF-16 units.
// Never cuts a surrogate pair.
std::u16string quoteWords(const Article& article, const AttributedQuote& quote, std::size_t limit);

// The words beside the quote that name and report its source, in text order: "Ruiz remarked",
// "according to the ministry". Empty where the attribution rests on neither.
std::u16string sourceWords(const Article& article, const AttributedQuote& quote);

}  // namespace quotelight
