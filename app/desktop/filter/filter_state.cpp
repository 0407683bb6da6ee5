// SPDX-License-Identifier: Apache-2.0
#include "filter/filter_state.h"

namespace quotelight {
namespace {

bool same(const Filter& a, const Filter& b) {
    return a.speakers == b.speakers && a.direct == b.direct && a.mixed == b.mixed &&
           a.indirect == b.indirect;
}

bool& kindFlag(Filter& filter, QuoteKind kind) {
    switch (kind) {
        case QuoteKind::Direct:
            return filter.direct;
        case QuoteKind::Mixed:
            return filter.mixed;
        case QuoteKind::Indirect:
            break;
    }
    return filter.indirect;
}

}  // namespace

void FilterState::setFilter(const Filter& filter) {
    if (same(filter, m_filter)) return;
    m_filter = filter;
    emit changed();
}

void FilterState::showOnly(SpeakerId speaker) {
    Filter next = m_filter;
    const std::set<SpeakerId> alone{speaker};
    next.speakers = m_filter.speakers == alone ? std::set<SpeakerId>{} : alone;
    setFilter(next);
}

void FilterState::toggle(SpeakerId speaker) {
    Filter next = m_filter;
    if (next.speakers.erase(speaker) == 0) next.speakers.insert(speaker);
    setFilter(next);
}

void FilterState::showEverybody() {
    Filter next = m_filter;
    next.speakers.clear();
    setFilter(next);
}

void FilterState::setKindShown(QuoteKind kind, bool shown) {
    Filter next = m_filter;
    kindFlag(next, kind) = shown;
    setFilter(next);
}

bool FilterState::kindShown(QuoteKind kind) const {
    Filter copy = m_filter;
    return kindFlag(copy, kind);
}

}  // namespace quotelight
