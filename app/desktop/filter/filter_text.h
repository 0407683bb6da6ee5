// SPDX-License-Identifier: Apache-2.0
#pragma once

// What a filter leaves of an article, in numbers and in words.

#include <QCoreApplication>
#include <QString>

#include "document/document.h"
#include "reading/filter.h"

namespace quotelight {

class FilterText {
    Q_DECLARE_TR_FUNCTIONS(FilterText)

public:
    FilterText(const Document& document, const Filter& filter);

    int shown() const { return m_shown; }        // quotes that the filter shows
    int ofKinds() const { return m_ofKinds; }    // quotes of its kinds, whoever's
    int speakers() const { return m_speakers; }  // people with a quote of its kinds

    QString names() const;          // "Ana Ruiz, Bo Lind"; empty for everybody
    QString shownOfAll() const;     // "3 of 16 · Ana Ruiz"; "16" for everybody
    QString exportSummary() const;  // "3 quotes by Ana Ruiz", "16 quotes by 5 speakers"

private:
    const Document& m_document;
    const Filter& m_filter;
    int m_shown = 0, m_ofKinds = 0, m_speakers = 0;
};

}  // namespace quotelight
