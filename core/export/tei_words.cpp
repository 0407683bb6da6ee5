// SPDX-License-Identifier: Apache-2.0
#include "export/tei_words.h"

#include <algorithm>

#include "article/links.h"
#include "export/tei_names.h"

namespace quotelight {

namespace {

class Counter final : public ElementSink {
public:
    explicit Counter(std::vector<std::uint32_t>& stretches) : m_stretches(stretches) {}

    void open(const Element& element, bool) override {
        if (element.kind == Element::Kind::Quote) ++m_stretches[element.index];
    }
    void close(const Element&, bool) override {}
    void text(Span) override {}

private:
    std::vector<std::uint32_t>& m_stretches;
};

// Whether the words share one with the speaker's name: a name, not a pronoun or a description.
bool names(std::u16string_view words, std::u16string_view name) {
    constexpr std::u16string_view breaks = u" \n\u00A0";
    while (!name.empty()) {
        const std::size_t end = std::min(name.find_first_of(breaks), name.size());
        if (end > 1 && words.find(name.substr(0, end)) != std::u16string_view::npos) return true;
        name.remove_prefix(std::min(end + 1, name.size()));
    }
    return false;
}

const char* mentionElement(const QuotedSpeaker& speaker, std::u16string_view words) {
    if (!names(words, speaker.name)) return "rs";
    if (speaker.kind == SpeakerKind::Person) return "persName";
    return speaker.kind == SpeakerKind::Organisation ? "orgName" : "rs";
}

const char* typeOf(SetOffKind kind) {
    switch (kind) {
        case SetOffKind::SoCalled:
            return "soCalled";
        case SetOffKind::Term:
            return "term";
        case SetOffKind::Unknown:
            break;
    }
    return nullptr;
}

Span cutTo(Span span, Span within) {
    return {std::max(span.begin, within.begin), std::min(span.end, within.end)};
}

template <typename T>
SpanIndex indexOf(const std::vector<T>& all) {
    std::vector<Span> spans;
    spans.reserve(all.size());
    for (const T& one : all)
        spans.push_back(one.span);
    return SpanIndex(spans);
}

}  // namespace

TeiWords::TeiWords(XmlWriter& xml, const ExportView& view)
    : m_xml(xml),
      m_view(view),
      m_walk(view.article, view.analysis, view.request.filter),
      m_stretches(view.analysis.quotes.size()),
      m_written(view.analysis.quotes.size()),
      m_setOff(setOffWords(view.article, view.analysis)) {
    countStretches();
    gatherMentions();
    m_mentionIndex = indexOf(m_mentions);
    m_setOffIndex = indexOf(m_setOff);
}

void TeiWords::countStretches() {
    Counter counter(m_stretches);
    for (const Block& block : m_view.article.blocks)
        m_walk.walk(block.span, counter);
}

void TeiWords::gatherMentions() {
    for (const SpeakerCount& count : m_view.speakers) {
        if (count.speaker == noSpeaker) continue;
        const QuotedSpeaker& speaker = m_view.analysis.speakers[count.speaker];
        for (Span span : speaker.mentions)
            m_mentions.push_back(
                {span, count.speaker, mentionElement(speaker, slice(m_view.article.text, span))});
    }
}

void TeiWords::write(const Block& block) {
    m_block = &block;
    m_walk.walk(block.span, *this);
}

void TeiWords::open(const Element& element, bool) {
    switch (element.kind) {
        case Element::Kind::Quote:
            return openQuote(element.index);
        case Element::Kind::Link:
            if (!opensLink(element)) return;
            m_xml.open("ref");
            m_xml.attribute("target", safeLink(m_view.article.styles[element.index].target));
            return;
        case Element::Kind::Strong:
        case Element::Kind::Emphasis:
        case Element::Kind::Code:
            break;
    }
    m_xml.open("hi");
    m_xml.attribute("rend", element.kind == Element::Kind::Strong     ? "bold"
                            : element.kind == Element::Kind::Emphasis ? "italic"
                                                                      : "monospace");
}

void TeiWords::close(const Element& element, bool) {
    if (element.kind != Element::Kind::Link || opensLink(element)) m_xml.close();
}

bool TeiWords::opensLink(const Element& element) const {
    return !safeLink(m_view.article.styles[element.index].target).empty();
}

void TeiWords::openQuote(QuoteId id) {
    const AttributedQuote& quote = m_view.quote(id);
    const std::uint32_t number = m_view.numbers[id], stretch = ++m_written[id];
    m_xml.open("said");
    m_xml.attribute("xml:id", teiQuote(number, stretch));
    if (quote.attribution.speaker != noSpeaker) {
        m_xml.attribute("who", '#' + teiSpeaker(quote.attribution.speaker));
        m_xml.attribute("cert", teiCertainty(quote));
    }
    m_xml.attribute("direct", quote.kind == QuoteKind::Indirect ? "false" : "true");
    if (stretch > 1) m_xml.attribute("prev", '#' + teiQuote(number, stretch - 1));
    if (stretch < m_stretches[id]) m_xml.attribute("next", '#' + teiQuote(number, stretch + 1));
}

void TeiWords::text(Span span) {
    std::uint32_t at = span.begin;
    for (std::uint32_t i : m_setOffIndex.overlapping(span)) {
        const Span marked = cutTo(m_setOff[i].span, span);
        withMentions({at, marked.begin});
        m_xml.open("q");
        if (const char* type = typeOf(m_setOff[i].kind)) m_xml.attribute("type", type);
        withMentions(marked);
        m_xml.close();
        at = marked.end;
    }
    withMentions({at, span.end});
}

void TeiWords::withMentions(Span span) {
    if (span.empty()) return;
    std::uint32_t at = span.begin;
    for (std::uint32_t i : m_mentionIndex.overlapping(span)) {
        const Mention& mention = m_mentions[i];
        const Span cut = cutTo(mention.span, span);
        if (cut.begin < at || cut.empty()) continue;  // inside another mention
        words({at, cut.begin});
        m_xml.open(mention.element);
        m_xml.attribute("ref", '#' + teiSpeaker(mention.speaker));
        words(cut);
        m_xml.close();
        at = cut.end;
    }
    words({at, span.end});
}

// A line's end that the source means is a <lb/>, which begins the line after it.
void TeiWords::words(Span span) {
    const std::u16string text = m_view.shownText(*m_block, span);
    std::size_t begin = 0;
    for (std::size_t end = text.find(u'\n'); end != std::u16string::npos;
         end = text.find(u'\n', begin)) {
        m_xml.text(std::u16string_view(text).substr(begin, end + 1 - begin));
        m_xml.empty("lb");
        begin = end + 1;
    }
    m_xml.text(std::u16string_view(text).substr(begin));
}

}  // namespace quotelight
