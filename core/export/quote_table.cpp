// SPDX-License-Identifier: Apache-2.0
#include "export/quote_table.h"

#include "export/quote_words.h"
#include "text/utf.h"

namespace quotelight {

namespace {

QuoteRow rowOf(const ExportView& view, QuoteId id) {
    const AttributedQuote& quote = view.quote(id);
    const Attribution& attribution = quote.attribution;
    QuoteRow row;
    row.quote = id;
    row.number = view.numbers[id];
    row.speaker = attribution.speaker;
    row.name = row.speaker == noSpeaker ? std::string("Speaker unknown")
                                        : toUtf8(nameOnOneLine(view.analysis, row.speaker));
    row.description = toUtf8(descriptionOnOneLine(view.analysis, row.speaker));
    row.words = toUtf8(quoteOnOneLine(view.article, quote));
    row.kind = quoteKindName(quote.kind);
    row.paragraph = paragraphNumber(view.article, quote);
    row.confidence = attribution.confidence;
    row.doubtful = quote.doubtful();
    row.reason = toUtf8(oneLine(toUtf16(attribution.reason)));
    return row;
}

}  // namespace

std::vector<QuoteRow> quoteRows(const ExportView& view) {
    std::vector<QuoteRow> rows;
    rows.reserve(view.shown.size());
    for (const QuoteId id : view.shown)
        rows.push_back(rowOf(view, id));
    return rows;
}

std::string tablesPreface(const ExportView& view) {
    std::string preface = summary(view.request);
    for (const std::u16string& part : view.origin)
        preface += " · " + toUtf8(part);
    return preface +
           ". Quotes and speakers were found by Quotelight, a program: please check them against "
           "the text before you rely on them.";
}

std::string speakerAndDescription(const ExportView& view, SpeakerId speaker) {
    if (speaker == noSpeaker) return "Speaker unknown";
    const std::string description = toUtf8(descriptionOnOneLine(view.analysis, speaker));
    return toUtf8(nameOnOneLine(view.analysis, speaker)) +
           (description.empty() ? "" : ", " + description);
}

std::string attributionWords(const ExportView& view, QuoteId quote) {
    const AttributedQuote& attributed = view.quote(quote);
    const std::string reason = why(attributed, "; ");
    return speakerAndDescription(view, attributed.attribution.speaker) +
           (reason.empty() ? "" : " (" + reason + ")");
}

}  // namespace quotelight
