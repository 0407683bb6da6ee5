// SPDX-License-Identifier: Apache-2.0
#include "filter/filter_text.h"

#include <QLocale>
#include <QStringList>

namespace quotelight {
namespace {

constexpr int namesInFull = 3;

}  // namespace

FilterText::FilterText(const Document& document, const Filter& filter)
    : m_document(document), m_filter(filter) {
    Filter kinds = filter;
    kinds.speakers.clear();
    const Analysis& analysis = document.analysis();
    std::vector<bool> quoted(analysis.speakers.size());
    for (const AttributedQuote& quote : analysis.quotes) {
        m_shown += filter.shows(quote);
        if (!kinds.shows(quote)) continue;
        ++m_ofKinds;
        const SpeakerId speaker = quote.attribution.speaker;
        if (speaker >= quoted.size() || quoted[speaker]) continue;
        quoted[speaker] = true;
        ++m_speakers;
    }
}

QString FilterText::names() const {
    QStringList names;
    for (SpeakerId speaker : m_filter.speakers) {
        if (names.size() == namesInFull) break;
        names += shownName(m_document.analysis(), speaker);
    }
    const int more = static_cast<int>(m_filter.speakers.size()) - namesInFull;
    const QString all = names.join(tr(", ", "between names"));
    return more > 0 ? tr("%1 and %n more", "names", more).arg(all) : all;
}

QString FilterText::shownOfAll() const {
    const QLocale locale;
    if (m_filter.everybody()) return locale.toString(m_shown);
    return tr("%1 of %2 · %3", "3 of 16 quotes · whose")
        .arg(locale.toString(m_shown), locale.toString(m_ofKinds), names());
}

QString FilterText::exportSummary() const {
    const QString quotes = tr("%n quote(s)", "", m_shown);
    if (!m_filter.everybody()) return tr("%1 by %2", "quotes by names").arg(quotes, names());
    if (m_speakers == 0) return quotes;
    return tr("%1 by %2", "quotes by speakers").arg(quotes, tr("%n speaker(s)", "", m_speakers));
}

}  // namespace quotelight
