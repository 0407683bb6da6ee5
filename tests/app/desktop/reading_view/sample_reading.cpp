// SPDX-License-Identifier: Apache-2.0
#include "sample_reading.h"

#include <QAccessible>
#include <QApplication>
#include <algorithm>

#include "support/catch.h"

namespace quotelight::test {

ArticleMaker& ArticleMaker::block(std::u16string_view text, BlockKind kind, int level,
                                  const char* marker) {
    Block block;
    block.span.begin = std::uint32_t(m_article->text.size());
    m_article->text += text;
    block.span.end = std::uint32_t(m_article->text.size());
    m_article->text += u"\n\n";
    block.kind = kind;
    block.level = std::uint8_t(level);
    block.marker = marker;
    m_article->blocks.push_back(block);
    return *this;
}

ArticleMaker& ArticleMaker::style(std::u16string_view words, StyleKind kind, const char* target) {
    m_article->styles.push_back({spanOf(*m_article, words), kind, target});
    std::sort(m_article->styles.begin(), m_article->styles.end(),
              [](const InlineStyle& a, const InlineStyle& b) { return a.span < b.span; });
    return *this;
}

std::shared_ptr<const Article> ArticleMaker::made() {
    return m_article;
}

Span spanOf(const Article& article, std::u16string_view words) {
    const std::size_t at = article.text.find(words);
    REQUIRE(at != std::u16string::npos);
    return {std::uint32_t(at), std::uint32_t(at + words.size())};
}

AttributedQuote quoteAt(const Article& article, std::u16string_view words, SpeakerId speaker,
                        double confidence, QuoteKind kind) {
    AttributedQuote quote;
    quote.kind = kind;
    quote.parts = {spanOf(article, words)};
    quote.attribution.speaker = speaker;
    quote.attribution.confidence = confidence;
    quote.attribution.reason = "named right after the quote, by “said”";
    return quote;
}

Reading reading(std::shared_ptr<const Article> article, std::vector<std::u16string> names,
                std::vector<AttributedQuote> quotes) {
    auto analysis = std::make_shared<Analysis>();
    std::sort(quotes.begin(), quotes.end(), [](const auto& a, const auto& b) {
        return a.parts.front().begin < b.parts.front().begin;
    });
    for (std::u16string& name : names) {
        QuotedSpeaker speaker;
        speaker.name = std::move(name);
        analysis->speakers.push_back(std::move(speaker));
    }
    for (QuoteId id = 0; id < quotes.size(); ++id) {
        const SpeakerId speaker = quotes[id].attribution.speaker;
        if (speaker != noSpeaker) analysis->speakers[speaker].quotes.push_back(id);
    }
    analysis->quotes = std::move(quotes);
    return {std::move(article), std::move(analysis)};
}

Reading harbourReading() {
    auto article =
        ArticleMaker()
            .block(u"Harbour town argues over its ferry", BlockKind::Heading, 1)
            .block(
                u"The council voted to keep the night ferry running until the spring, after "
                u"three hours in which nearly everybody wanted to speak.")
            .block(u"“We are not going to strand four hundred families,” said Odile Brandt.")
            .block(
                u"Tomas Wheel called the vote “a lovely gesture” and said that the company "
                u"would lose two million a year. “Nobody rides at three,” he said.")
            .block(u"The figures are on the council’s page for all to see, and nobody has looked.")
            .block(u"“If it stops, I quit,” Priya Anand said, and somebody clapped at the back.")
            .block(u"“Closing it would be a mistake,” one resident wrote.")
            .made();
    const Article& a = *article;
    return reading(
        article, {u"Odile Brandt", u"Tomas Wheel", u"Priya Anand"},
        {quoteAt(a, u"“We are not going to strand four hundred families,”", 0),
         quoteAt(a, u"“a lovely gesture”", 1, 0.9, QuoteKind::Mixed),
         quoteAt(a, u"“Nobody rides at three,”", 1), quoteAt(a, u"“If it stops, I quit,”", 2, 0.4),
         quoteAt(a, u"“Closing it would be a mistake,”", noSpeaker, 0)});
}

Reading longReading(std::size_t paragraphs) {
    auto article = std::make_shared<Article>();
    auto analysis = std::make_shared<Analysis>();
    for (int i = 0; i < 12; ++i) {
        QuotedSpeaker speaker;
        speaker.name = u"Speaker ";
        speaker.name += char16_t(u'A' + i);
        analysis->speakers.push_back(std::move(speaker));
    }
    static constexpr std::u16string_view before =
        u"The lamps along the quay were lit one after another, and the boats that had waited for "
        u"the tide went out past the mole without a sound. ";
    static constexpr std::u16string_view words =
        u"“There is no use in waiting for the others, because they have never once been in time,”";
    static constexpr std::u16string_view after =
        u" said the harbour master, who had a list in his hand and did not look at it while he "
        u"spoke to the people on the stairs.";
    for (std::size_t i = 0; i < paragraphs; ++i) {
        const auto begin = std::uint32_t(article->text.size());
        article->text += std::u16string_view(before).substr(0, before.size() - i % 70);
        const auto quote = std::uint32_t(article->text.size());
        article->text += words;
        AttributedQuote q;
        q.parts = {{quote, std::uint32_t(article->text.size())}};
        q.attribution.speaker = SpeakerId(i % 12);
        q.attribution.confidence = 0.9;
        article->text += after;
        Block block;
        block.span = {begin, std::uint32_t(article->text.size())};
        article->blocks.push_back(block);
        article->text += u'\n';
        analysis->speakers[i % 12].quotes.push_back(QuoteId(analysis->quotes.size()));
        analysis->quotes.push_back(std::move(q));
    }
    return {article, analysis};
}

std::unique_ptr<ReadingView> shownView(const Reading& reading, int width, int height) {
    auto view = std::make_unique<ReadingView>();
    view->setAnimated(false);
    view->resize(width, height);
    view->setReading(reading);
    view->show();
    view->setFocus();
    QApplication::processEvents();
    return view;
}

QPoint pointAt(const ReadingView& view, std::u16string_view words) {
    return pointAt(view, spanOf(*view.reading().article, words).begin);
}

QPoint pointAt(const ReadingView& view, std::uint32_t offset) {
    QAccessibleInterface* interface =
        QAccessible::queryAccessibleInterface(const_cast<ReadingView*>(&view));
    const QRect rect = interface->textInterface()->characterRect(int(offset));
    const QPoint point = view.viewport()->mapFromGlobal(rect.center());
    REQUIRE(view.viewport()->rect().contains(point));
    return point;
}

QString textOf(const ReadingView& view, Span span) {
    const std::u16string_view words = slice(view.reading().article->text, span);
    return QString::fromUtf16(words.data(), qsizetype(words.size()));
}

}  // namespace quotelight::test
