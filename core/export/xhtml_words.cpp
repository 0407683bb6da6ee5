// SPDX-License-Identifier: Apache-2.0
#include "export/xhtml_words.h"

#include <algorithm>
#include <string_view>

#include "article/links.h"
#include "export/quote_words.h"
#include "export/xhtml_body.h"

namespace quotelight {

namespace {

class PieceCounter final : public ElementSink {
public:
    PieceCounter(const std::vector<std::uint32_t>& firstPart, std::vector<std::uint32_t>& pieces)
        : m_firstPart(firstPart), m_pieces(pieces) {}

    void open(const Element& element, bool) override {
        if (element.kind == Element::Kind::Quote)
            ++m_pieces[m_firstPart[element.index] + element.part];
    }
    void close(const Element&, bool) override {}
    void text(Span) override {}

private:
    const std::vector<std::uint32_t>& m_firstPart;
    std::vector<std::uint32_t>& m_pieces;
};

// One character that opens or closes a quote in some language.
bool isMark(char16_t c) {
    constexpr std::u16string_view marks = u"\"'“”„‟‘’‚‛«»‹›「」『』〝〞〟";
    return marks.find(c) != std::u16string_view::npos;
}

const char* tagOf(Element::Kind kind) {
    switch (kind) {
        case Element::Kind::Strong:
            return "strong";
        case Element::Kind::Emphasis:
            return "em";
        case Element::Kind::Code:
        case Element::Kind::Quote:
        case Element::Kind::Link:
            break;
    }
    return "code";
}

}  // namespace

XhtmlWords::XhtmlWords(XmlWriter& xml, const ExportView& view)
    : m_xml(xml), m_view(view), m_walk(view.article, view.analysis, view.request.filter) {
    for (const AttributedQuote& quote : view.analysis.quotes) {
        m_firstPart.push_back(static_cast<std::uint32_t>(m_pieces.size()));
        m_pieces.resize(m_pieces.size() + quote.parts.size());
    }
    PieceCounter counter(m_firstPart, m_pieces);
    for (const Block& block : view.article.blocks)
        m_walk.walk(block.span, counter);
}

void XhtmlWords::write(const Block& block) {
    m_block = &block;
    m_omitted.clear();
    m_walk.walk(block.span, *this);
}

void XhtmlWords::open(const Element& element, bool) {
    if (element.kind == Element::Kind::Quote) return openQuote(element);
    if (element.kind != Element::Kind::Link) return m_xml.open(tagOf(element.kind));
    if (!opensLink(element)) return;
    m_xml.open("a");
    m_xml.attribute("href", safeLink(m_view.article.styles[element.index].target));
}

void XhtmlWords::close(const Element& element, bool) {
    if (element.kind != Element::Kind::Link || opensLink(element)) m_xml.close();
}

bool XhtmlWords::opensLink(const Element& element) const {
    return !safeLink(m_view.article.styles[element.index].target).empty();
}

// A whole part with a mark at each end, which a <q> stands for.
bool XhtmlWords::isWhole(const Element& element) const {
    const std::u16string_view words = slice(m_view.article.text, element.span);
    return m_pieces[m_firstPart[element.index] + element.part] == 1 && words.size() > 2 &&
           isMark(words.front()) && isMark(words.back());
}

void XhtmlWords::openQuote(const Element& element) {
    const AttributedQuote& quote = m_view.quote(element.index);
    const bool whole = quote.kind != QuoteKind::Indirect && isWhole(element);
    m_xml.open(whole ? "q" : "span");
    if (!whole) m_xml.attribute("class", quote.kind == QuoteKind::Indirect ? "reported" : "quote");
    const SpeakerId speaker = quote.attribution.speaker;
    if (speaker != noSpeaker) {
        m_xml.attribute("data-speaker", xhtmlSpeaker(speaker));
        m_xml.attribute("title", nameOnOneLine(m_view.analysis, speaker));
    }
    if (!whole) return;
    for (std::uint32_t mark : {element.span.begin, element.span.end - 1})
        m_omitted.insert(std::upper_bound(m_omitted.begin(), m_omitted.end(), mark), mark);
}

void XhtmlWords::text(Span span) {
    auto mark = std::lower_bound(m_omitted.begin(), m_omitted.end(), span.begin);
    for (; mark != m_omitted.end() && *mark < span.end; ++mark) {
        piece({span.begin, *mark});
        span.begin = *mark + 1;
    }
    piece(span);
}

void XhtmlWords::piece(Span span) {
    if (span.empty()) return;
    const std::u16string text = m_view.shownText(*m_block, span);
    const bool breaks = m_block->kind != BlockKind::Code;
    std::size_t begin = 0;
    for (std::size_t end = text.find(u'\n'); breaks && end != std::u16string::npos;
         end = text.find(u'\n', begin)) {
        m_xml.text(std::u16string_view(text).substr(begin, end - begin));
        m_xml.empty("br");
        begin = end + 1;
    }
    m_xml.text(std::u16string_view(text).substr(begin));
}

}  // namespace quotelight
