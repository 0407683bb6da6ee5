// SPDX-License-Identifier: Apache-2.0
#pragma once

// A stretch of an article as well-nested elements and text: quotes and inline styles, which may
// cross one another, cut so that every element opened inside another closes inside it.
//
// Quotes stand outside styles where both could be. Built in O(n log n) for n quotes and styles;
// walking a stretch costs O(log n) for it and for each element found there. At most `mostOpen`
// elements are open at once: deeper ones are left out, their text stays. Immutable, so thread-safe.

#include <cstdint>
#include <vector>

#include "article/article.h"
#include "presentation/span_index.h"
#include "reading/analysis.h"
#include "reading/filter.h"
#include "text/span.h"

namespace quotelight {

struct Element {
    // In the order in which they enclose one another.
    enum class Kind : std::uint8_t { Quote, Link, Strong, Emphasis, Code };

    Kind kind = Kind::Quote;
    std::uint32_t index = 0;  // QuoteId, or index into Article::styles
    std::uint32_t part = 0;   // which of the quote's parts
    Span span;                // cut to the stretch
};

// What is told of a stretch, in text order.
class ElementSink {
public:
    virtual ~ElementSink() = default;

    // `again`: the element had to be closed where another ended, and goes on.
    virtual void open(const Element& element, bool again) = 0;
    // `forNow`: it will be opened again.
    virtual void close(const Element& element, bool forNow) = 0;
    // Not empty, and cut wherever an element opens or closes.
    virtual void text(Span span) = 0;
};

class BlockWalk {
public:
    static constexpr std::size_t mostOpen = 32;

    // Quotes that `filter` hides are no elements. The article and analysis must outlive this.
    BlockWalk(const Article& article, const Analysis& analysis, const Filter& filter);

    void walk(Span within, ElementSink& sink) const;

private:
    std::vector<Element> elementsIn(Span within) const;

    std::vector<Element> m_elements;  // of the whole article
    SpanIndex m_index;                // their spans
};

}  // namespace quotelight
