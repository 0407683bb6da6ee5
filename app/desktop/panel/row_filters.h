// SPDX-License-Identifier: Apache-2.0
#pragma once

// The proxies between the panel's models and lists: which rows the filter and the words typed into
// the filter boxes leave. Words match as in the text: without regard to case and accents.

#include <QSortFilterProxyModel>
#include <string>
#include <vector>

#include "reading/filter.h"

namespace quotelight {

// Speakers whose name or description has the words.
class SpeakerRowFilter : public QSortFilterProxyModel {
    Q_OBJECT

public:
    using QSortFilterProxyModel::QSortFilterProxyModel;

    void setWords(const QString& words);

protected:
    bool filterAcceptsRow(int row, const QModelIndex& parent) const override;

private:
    std::u16string m_words;
};

// Quotes that the filter shows and that have the words, in them or in their speaker's name.
class QuoteRowFilter : public QSortFilterProxyModel {
    Q_OBJECT

public:
    using QSortFilterProxyModel::QSortFilterProxyModel;

    void setFilter(const Filter& filter);
    void setWords(const QString& words);
    // To be called when the source model has another document.
    void refresh();

protected:
    bool filterAcceptsRow(int row, const QModelIndex& parent) const override;

private:
    void match();

    Filter m_filter;
    std::u16string m_words;
    std::vector<bool> m_matches;  // by QuoteId; empty: no words, all match
};

}  // namespace quotelight
