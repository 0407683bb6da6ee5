// SPDX-License-Identifier: Apache-2.0
#include "window/quote_clipboard.h"

#include "presentation/panel_rows.h"
#include "strings/display_text.h"
#include "text/limits.h"

namespace quotelight {
namespace {

constexpr int mostWords = static_cast<int>(limits::quoteCharacters);

}  // namespace

QString quoteWithAttribution(const Document& document, QuoteId quote) {
    const AttributedQuote& said = document.analysis().quotes[quote];
    QString words = singleLine(quoteWords(document.article(), said, mostWords), mostWords);
    const SpeakerId id = said.attribution.speaker;
    if (id >= document.analysis().speakers.size()) return words;
    words += QStringLiteral(" — ") + shownName(document.analysis(), id);
    const QString about = singleLine(document.analysis().speakers[id].description);
    return about.isEmpty() ? words : words + QStringLiteral(", ") + about;
}

}  // namespace quotelight
