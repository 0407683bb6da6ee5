// SPDX-License-Identifier: Apache-2.0
#pragma once

// A quote: somebody's words in the article, in one or more parts.

#include <cstdint>
#include <vector>

#include "quotes/marked.h"
#include "text/span.h"

namespace quotelight {

enum class QuoteKind : std::uint8_t {
    Direct,   // a full utterance inside marks
    Mixed,    // marked words that are part of the writer's sentence: called it "a disgrace"
    Indirect  // reported without marks: said that it was a disgrace
};

// As the command line prints it: "direct".
const char* quoteKindName(QuoteKind kind);

struct Quote {
    QuoteKind kind = QuoteKind::Direct;
    std::vector<Span> parts;  // at least one, in order; marks included
    std::vector<std::uint32_t>
        stretches;  // indices into MarkedText::stretches, one a part; none if indirect

    Span extent() const { return {parts.front().begin, parts.back().end}; }
};

// Gathers the outermost speech stretches into quotes: paragraphs running on become one quote, save
// where a later one has a reporting clause of its own besides that of the first; `"…," he said,
// "…"` is one quote in two parts. In order of begin.
std::vector<Quote> gatherQuotes(const Article& article, const Tokens& tokens,
                                const MarkedText& marked);

}  // namespace quotelight
