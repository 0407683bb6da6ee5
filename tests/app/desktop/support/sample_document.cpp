// SPDX-License-Identifier: Apache-2.0
#include "support/sample_document.h"

#include <stdexcept>

#include "text/utf.h"

namespace quotelight::test {
namespace {

Span spanOf(const std::u16string& text, const std::u16string& words, std::size_t from) {
    const std::size_t at = text.find(words, from);
    if (at == text.npos) throw std::runtime_error("not in the text: " + toUtf8(words));
    return {static_cast<std::uint32_t>(at), static_cast<std::uint32_t>(at + words.size())};
}

std::shared_ptr<const Article> makeArticle(const std::u16string& text) {
    auto article = std::make_shared<Article>();
    article->text = text;
    article->format = "text";
    article->encoding = "UTF-8";
    for (std::size_t begin = 0; begin < text.size();) {
        const std::size_t end = std::min(text.find(u'\n', begin), text.size());
        Block block;
        block.span = {static_cast<std::uint32_t>(begin), static_cast<std::uint32_t>(end)};
        if (!block.span.empty()) article->blocks.push_back(block);
        begin = end + 1;
    }
    if (!article->blocks.empty()) article->blocks.front().kind = BlockKind::Heading;
    return article;
}

AttributedQuote makeQuote(const std::u16string& text, const Said& said, std::size_t from) {
    AttributedQuote quote;
    quote.kind = said.kind;
    const Span span = spanOf(text, said.words, from);
    quote.parts = {span};
    quote.attribution.speaker = said.speaker;
    quote.attribution.confidence = said.speaker == noSpeaker ? 0 : said.confidence;
    quote.attribution.reason = "named beside the quote";
    if (!said.mention.empty()) quote.attribution.mention = spanOf(text, said.mention, span.end);
    if (!said.cue.empty()) quote.attribution.cue = spanOf(text, said.cue, span.end);
    return quote;
}

DocumentPtr makeFrom(std::shared_ptr<const Article> article, Analysis analysis) {
    for (QuoteId id = 0; id < analysis.quotes.size(); ++id)
        if (const SpeakerId speaker = analysis.quotes[id].attribution.speaker; speaker != noSpeaker)
            analysis.speakers[speaker].quotes.push_back(id);
    analysis.language = "en";
    auto document = std::make_shared<Document>();
    document->path = QStringLiteral("/nowhere/article.txt");
    document->looks = speakerLooks(analysis);
    document->reading = {std::move(article), std::make_shared<const Analysis>(std::move(analysis))};
    document->analysed = true;
    document->withSpeakers = true;
    return document;
}

}  // namespace

DocumentPtr makeDocument(const std::u16string& text, const std::vector<Person>& people,
                         const std::vector<Said>& said) {
    Analysis analysis;
    analysis.words = 120;
    for (const Person& person : people)
        analysis.speakers.push_back({person.name, person.description, SpeakerKind::Person, {}, {}});
    std::size_t from = 0;
    for (const Said& one : said) {
        analysis.quotes.push_back(makeQuote(text, one, from));
        from = analysis.quotes.back().parts.front().end;
    }
    return makeFrom(makeArticle(text), std::move(analysis));
}

DocumentPtr sampleDocument() {
    const std::u16string text =
        u"The bridge opens\n"
        u"“It holds,” said Ana Ruiz, the engineer. “We tested every bolt.”\n"
        u"The mayor, Bo Lind, called it “a gift to the valley” on Monday.\n"
        u"“Nobody asked the ferrymen,” a voice shouted.\n"
        u"Cleo Márquez wrote that the toll would fall by half.\n";
    return makeDocument(
        text, {{u"Ana Ruiz", u"the engineer"}, {u"Bo Lind", u"mayor"}, {u"Cleo Márquez", u""}},
        {{u"“It holds,”", 0, QuoteKind::Direct, 0.95, u"Ana Ruiz", u"said"},
         {u"“We tested every bolt.”", 0},
         {u"“a gift to the valley”", 1, QuoteKind::Mixed},
         {u"“Nobody asked the ferrymen,”", noSpeaker},
         {u"the toll would fall by half", 2, QuoteKind::Indirect, 0.4}});
}

DocumentPtr largeDocument(int count, int speakers) {
    std::u16string text;
    Analysis analysis;
    for (int i = 0; i < speakers; ++i)
        analysis.speakers.push_back({u"Speaker " + toUtf16(std::to_string(i)), u"", {}, {}, {}});
    for (int i = 0; i < count; ++i) {
        const auto begin = static_cast<std::uint32_t>(text.size());
        text += u"“These are the words of number " + toUtf16(std::to_string(i)) + u".”";
        AttributedQuote quote;
        quote.parts = {{begin, static_cast<std::uint32_t>(text.size())}};
        quote.attribution.speaker = static_cast<SpeakerId>(i % speakers);
        quote.attribution.confidence = 1;
        analysis.quotes.push_back(std::move(quote));
        text += u'\n';
    }
    return makeFrom(makeArticle(text), std::move(analysis));
}

}  // namespace quotelight::test
