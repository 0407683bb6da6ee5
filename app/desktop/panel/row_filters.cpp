// SPDX-License-Identifier: Apache-2.0
#include "panel/row_filters.h"

#include <algorithm>

#include "panel/quote_model.h"
#include "panel/speaker_model.h"
#include "reading/search.h"
#include "strings/display_text.h"

namespace quotelight {
namespace {

bool has(std::u16string_view text, std::u16string_view words) {
    return !quotelight::search(text, words).empty();
}

std::vector<bool> speakersWith(const Analysis& analysis, std::u16string_view words) {
    std::vector<bool> match(analysis.speakers.size());
    for (std::size_t i = 0; i < match.size(); ++i)
        match[i] = has(analysis.speakers[i].name, words);
    return match;
}

// Whether one of `found`, sorted and disjoint, lies inside one of the parts.
bool holdsOne(const std::vector<Span>& parts, const std::vector<Span>& found) {
    return std::any_of(parts.begin(), parts.end(), [&](Span part) {
        const auto first =
            std::lower_bound(found.begin(), found.end(), part.begin,
                             [](Span span, std::uint32_t begin) { return span.begin < begin; });
        return first != found.end() && part.contains(*first);
    });
}

}  // namespace

void SpeakerRowFilter::setWords(const QString& words) {
    m_words = toU16(words.trimmed());
    invalidateFilter();
}

bool SpeakerRowFilter::filterAcceptsRow(int row, const QModelIndex&) const {
    if (m_words.empty()) return true;
    const auto& model = static_cast<const SpeakerModel&>(*sourceModel());
    const SpeakerId id = model.speakerAt(row);
    const Analysis& analysis = model.document()->analysis();
    if (id >= analysis.speakers.size()) return has(toU16(shownName(analysis, id)), m_words);
    return has(analysis.speakers[id].name, m_words) ||
           has(analysis.speakers[id].description, m_words);
}

void QuoteRowFilter::setFilter(const Filter& filter) {
    m_filter = filter;
    invalidateFilter();
}

void QuoteRowFilter::setWords(const QString& words) {
    m_words = toU16(words.trimmed());
    refresh();
}

void QuoteRowFilter::refresh() {
    match();
    invalidateFilter();
}

// One search over the article's one text serves all rows.
void QuoteRowFilter::match() {
    m_matches.clear();
    const DocumentPtr& document = static_cast<const QuoteModel&>(*sourceModel()).document();
    if (m_words.empty() || !document) return;
    const Analysis& analysis = document->analysis();
    const std::vector<bool> bySpeaker = speakersWith(analysis, m_words);
    const std::vector<Span> found = quotelight::search(document->article().text, m_words);
    for (const AttributedQuote& quote : analysis.quotes) {
        const SpeakerId speaker = quote.attribution.speaker;
        m_matches.push_back((speaker < bySpeaker.size() && bySpeaker[speaker]) ||
                            holdsOne(quote.parts, found));
    }
}

bool QuoteRowFilter::filterAcceptsRow(int row, const QModelIndex&) const {
    const auto& quotes =
        static_cast<const QuoteModel&>(*sourceModel()).document()->analysis().quotes;
    const auto at = static_cast<std::size_t>(row);
    return m_filter.shows(quotes[at]) &&
           (m_words.empty() || (at < m_matches.size() && m_matches[at]));
}

}  // namespace quotelight
