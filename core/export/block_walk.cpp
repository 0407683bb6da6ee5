// SPDX-License-Identifier: Apache-2.0
#include "export/block_walk.h"

#include <algorithm>

namespace quotelight {

namespace {

Element::Kind kindOf(StyleKind style) {
    switch (style) {
        case StyleKind::Link:
            return Element::Kind::Link;
        case StyleKind::Strong:
            return Element::Kind::Strong;
        case StyleKind::Emphasis:
            return Element::Kind::Emphasis;
        case StyleKind::Code:
            break;
    }
    return Element::Kind::Code;
}

// The elements open at a place, outermost first, told to a sink as they come and go.
class OpenElements {
public:
    explicit OpenElements(ElementSink& sink) : m_sink(sink) {}

    bool empty() const { return m_open.empty(); }

    std::uint32_t nearestEnd() const {
        return std::min_element(m_open.begin(), m_open.end(), endsBefore)->span.end;
    }

    // Closes all that end at `offset`, and for now those inside them that go on.
    void closeAt(std::uint32_t offset) {
        const auto endsHere = [offset](const Element& e) { return e.span.end == offset; };
        const auto first = std::find_if(m_open.begin(), m_open.end(), endsHere);
        std::vector<Element> further(first, m_open.end());
        std::for_each(further.rbegin(), further.rend(),
                      [&](const Element& e) { m_sink.close(e, !endsHere(e)); });
        m_open.erase(first, m_open.end());
        std::erase_if(further, endsHere);
        reopen(further);
    }

    // Opens `element`, outside those whose kind stands inside its own.
    void open(const Element& element) {
        if (m_open.size() >= BlockWalk::mostOpen) return;
        const auto inner = std::find_if(m_open.begin(), m_open.end(),
                                        [&](const Element& e) { return e.kind > element.kind; });
        const std::vector<Element> further(inner, m_open.end());
        std::for_each(further.rbegin(), further.rend(),
                      [this](const Element& e) { m_sink.close(e, true); });
        m_open.erase(inner, m_open.end());
        m_open.push_back(element);
        m_sink.open(element, false);
        reopen(further);
    }

private:
    static bool endsBefore(const Element& a, const Element& b) { return a.span.end < b.span.end; }

    void reopen(const std::vector<Element>& elements) {
        for (const Element& element : elements) {
            m_open.push_back(element);
            m_sink.open(element, true);
        }
    }

    ElementSink& m_sink;
    std::vector<Element> m_open;
};

}  // namespace

BlockWalk::BlockWalk(const Article& article, const Analysis& analysis, const Filter& filter) {
    for (QuoteId id = 0; id < analysis.quotes.size(); ++id) {
        const AttributedQuote& quote = analysis.quotes[id];
        if (!filter.shows(quote)) continue;
        for (std::uint32_t part = 0; part < quote.parts.size(); ++part)
            m_elements.push_back({Element::Kind::Quote, id, part, quote.parts[part]});
    }
    for (std::uint32_t i = 0; i < article.styles.size(); ++i)
        m_elements.push_back({kindOf(article.styles[i].kind), i, 0, article.styles[i].span});
    std::vector<Span> spans;
    spans.reserve(m_elements.size());
    for (const Element& element : m_elements)
        spans.push_back(element.span);
    m_index = SpanIndex(spans);
}

// Those that touch the stretch, cut to it, in the order to open them.
std::vector<Element> BlockWalk::elementsIn(Span within) const {
    std::vector<Element> elements;
    for (std::uint32_t i : m_index.overlapping(within)) {
        Element element = m_elements[i];
        element.span = {std::max(element.span.begin, within.begin),
                        std::min(element.span.end, within.end)};
        elements.push_back(element);
    }
    std::stable_sort(elements.begin(), elements.end(), [](const Element& a, const Element& b) {
        if (a.span.begin != b.span.begin) return a.span.begin < b.span.begin;
        if (a.kind != b.kind) return a.kind < b.kind;
        return a.span.end > b.span.end;
    });
    return elements;
}

void BlockWalk::walk(Span within, ElementSink& sink) const {
    const std::vector<Element> elements = elementsIn(within);
    OpenElements open(sink);
    auto next = elements.begin();
    std::uint32_t at = within.begin;
    for (;;) {
        std::uint32_t stop = within.end;
        if (next != elements.end()) stop = std::min(stop, next->span.begin);
        if (!open.empty()) stop = std::min(stop, open.nearestEnd());
        if (stop > at) sink.text({at, stop});
        at = stop;
        if (!open.empty() && open.nearestEnd() == at)
            open.closeAt(at);
        else if (next != elements.end() && next->span.begin == at)
            open.open(*next++);
        else
            return;
    }
}

}  // namespace quotelight
