// SPDX-License-Identifier: Apache-2.0
#include "made_reading.h"

#include <stdexcept>
#include <utility>

namespace quotelight::test {

MadeReading& MadeReading::block(BlockKind kind, std::u16string_view text, std::uint8_t level,
                                std::string marker) {
    if (!article.text.empty()) article.text += u"\n\n";
    Block block;
    block.kind = kind;
    block.level = level;
    block.marker = std::move(marker);
    block.span.begin = static_cast<std::uint32_t>(article.text.size());
    article.text += text;
    block.span.end = static_cast<std::uint32_t>(article.text.size());
    article.blocks.push_back(block);
    return *this;
}

Span MadeReading::find(std::u16string_view words) const {
    const std::size_t at = article.text.find(words);
    if (words.empty() || at == std::u16string::npos) throw std::logic_error("no such words");
    return {static_cast<std::uint32_t>(at), static_cast<std::uint32_t>(at + words.size())};
}

MadeReading& MadeReading::style(std::u16string_view words, StyleKind kind, std::string target) {
    article.styles.push_back({find(words), kind, std::move(target)});
    return *this;
}

SpeakerId MadeReading::speaker(std::u16string name, std::u16string description, SpeakerKind kind) {
    QuotedSpeaker speaker;
    speaker.name = std::move(name);
    speaker.description = std::move(description);
    speaker.kind = kind;
    analysis.speakers.push_back(std::move(speaker));
    return static_cast<SpeakerId>(analysis.speakers.size() - 1);
}

MadeReading& MadeReading::quote(QuoteKind kind, std::initializer_list<std::u16string_view> parts,
                                SpeakerId speaker, Why why) {
    AttributedQuote quote;
    quote.kind = kind;
    for (std::u16string_view part : parts)
        quote.parts.push_back(find(part));
    quote.attribution.speaker = speaker;
    if (!why.mention.empty()) quote.attribution.mention = find(why.mention);
    if (!why.cue.empty()) quote.attribution.cue = find(why.cue);
    quote.attribution.confidence = why.confidence;
    quote.attribution.reason = std::move(why.reason);
    if (speaker != noSpeaker) {
        QuotedSpeaker& who = analysis.speakers[speaker];
        who.quotes.push_back(static_cast<QuoteId>(analysis.quotes.size()));
        if (quote.attribution.mention) who.mentions.push_back(*quote.attribution.mention);
    }
    analysis.quotes.push_back(std::move(quote));
    return *this;
}

Reading MadeReading::reading() const {
    return {std::make_shared<const Article>(article), std::make_shared<const Analysis>(analysis)};
}

namespace {

MadeReading councilText() {
    MadeReading made;
    made.article.format = "markdown";
    made.article.encoding = "UTF-8";
    made.article.metadata.title = "Harbour to stay open";
    made.article.metadata.byline = "By Ines Okafor";
    made.article.metadata.date = "2024-05-17";
    made.block(BlockKind::Heading, u"Harbour to stay open", 1)
        .paragraph(
            u"“The harbour stays open,” Mayor Lena Brandvik said on Friday, “and it stays public.”")
        .paragraph(
            u"She called the rival plan “a really bad idea” and said the ferry “will sail 🚢 "
            u"again”.")
        .block(BlockKind::Heading, u"What comes next", 2)
        .block(BlockKind::ListItem, u"A vote in June;", 1, "1.")
        .block(BlockKind::ListItem,
               u"repairs that, according to the port authority, cost 3 million.", 1, "2.")
        .block(BlockKind::BlockQuote, u"“We were never asked.”", 1)
        .paragraph(
            u"Tomás Brandvik, no relation, told the meeting that Ruiz “said ‘never’ to him”.")
        .block(BlockKind::Code, u"open = true\nprice = 3", 0)
        .paragraph(u"“I have read\nthe report,” he added.");
    made.article.blocks.back().wrapped = true;
    made.style(u"really", StyleKind::Emphasis)
        .style(u"said the ferry “will sail", StyleKind::Strong)
        .style(u"port authority", StyleKind::Link, "https://port.example/?a=1&b=2");
    return made;
}

}  // namespace

MadeReading councilMeeting() {
    MadeReading made = councilText();
    made.analysis.language = "en";
    made.analysis.words = 108;
    const SpeakerId lena = made.speaker(u"Lena Brandvik", u"Mayor");
    const SpeakerId port = made.speaker(u"the port authority", u"", SpeakerKind::Organisation);
    const SpeakerId tomas = made.speaker(u"Tomás Brandvik");
    const SpeakerId ruiz = made.speaker(u"Ruiz");
    made.quote(QuoteKind::Direct, {u"“The harbour stays open,”", u"“and it stays public.”"}, lena,
               {u"Lena Brandvik", u"said", 0.985, "named between the quote's parts, by “said”"})
        .quote(QuoteKind::Mixed, {u"“a really bad idea”"}, lena,
               {u"She", u"called", 0.81, "“She” is taken for Lena Brandvik"})
        .quote(QuoteKind::Mixed, {u"“will sail 🚢 again”"}, lena,
               {u"She", u"said", 0.42, "further away"})
        .quote(QuoteKind::Indirect, {u"repairs that", u"cost 3 million"}, port,
               {u"the port authority", u"according to", 0.9, "named by “according to”"})
        .quote(QuoteKind::Direct, {u"“We were never asked.”"}, noSpeaker,
               {u"", u"", 0, "nobody is named near the quote"})
        .quote(QuoteKind::Indirect, {u"that Ruiz “said ‘never’ to him”"}, tomas,
               {u"Tomás Brandvik", u"told", 0.7, "named right before, by “told”"})
        .quote(QuoteKind::Mixed, {u"“said ‘never’ to him”"}, ruiz,
               {u"Ruiz", u"", 0.61, "named before"})
        .quote(QuoteKind::Direct, {u"“I have read\nthe report,”"}, tomas,
               {u"he", u"added", 0.75, "“he” is taken for Tomás Brandvik"});
    const auto end = static_cast<std::uint32_t>(made.article.text.size());
    made.article.notices.push_back({NoticeCode::EncodingGuessed, "The encoding was guessed.", {}});
    made.analysis.notices.push_back(
        {NoticeCode::UnclosedQuote, "A quote is never closed.", Span{end - 9, end}});
    return made;
}

MadeReading everyTrap() {
    using namespace std::string_literals;
    MadeReading made;
    made.article.metadata.title = "</title><script>alert(1)</script>";
    made.article.metadata.byline = "=HYPERLINK(\"http://evil.example\")";
    made.analysis.language = "en\"><script>";
    made.paragraph(u"</script> ]]> <!-- & &amp; \" ' ` | \\ {{x}} ${y} %s")
        .paragraph(u"# not a heading")
        .paragraph(u"- not an item\n+ nor this\n1. nor that\n2) or that\n=== \n--- \n    not code")
        .paragraph(u"*stars* _lines_ **two** [text](target) ![image](x) <b>bold</b> ~~gone~~ a_b_c")
        .paragraph(u"http://plain.example/?a=b&c=d and x@mail.example^2^ $5$ [^1]: note")
        .paragraph(u"tab\there, nul \0 here, bell \a, delete \x7F, c1 \u0085\u009B, bom \uFEFF"s)
        .paragraph(
            u"sep \u2028 and \u2029, override \u202Etxt.exe\u202C, isolate \u2067x\u2069 \u200F")
        .paragraph(std::u16string(u"half ") + char16_t(0xD800) + u" pair, non \uFFFE character 𝔘")
        .paragraph(u"=1+1 said “@SUM(A1)” and “,\"\r\n;” to him");
    const SpeakerId formula =
        made.speaker(u"=cmd|' /C calc'!A0", u"\"><img src=x onerror=alert(1)>");
    const SpeakerId turned = made.speaker(u"\u202Enamow \u2066\n**bold** </script>", u"+1");
    made.quote(QuoteKind::Direct, {u"“@SUM(A1)”"}, formula,
               {u"=1+1", u"said", 0.99, "<b>reason</b> ]]> \x01 \"quoted\""})
        .quote(QuoteKind::Mixed, {u"“,\"\r\n;”"}, turned, {u"him", u"said", 0.3, "-1"})
        .quote(QuoteKind::Mixed, {u"# not"}, formula, {})
        .quote(QuoteKind::Mixed, {u"*stars* _lines_"}, turned, {})
        .quote(QuoteKind::Indirect, {u"=1+1"}, turned, {});
    made.article.styles.push_back({{0, 9}, StyleKind::Link, "javascript:alert(1)"});
    made.article.notices.push_back({NoticeCode::InvalidBytes, "<i>3 bytes</i>", {}});
    return made;
}

}  // namespace quotelight::test
