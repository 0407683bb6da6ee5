// SPDX-License-Identifier: Apache-2.0
#pragma once

// The quotes of an article in text order: row and QuoteId are the same number. Rows are put into
// words when asked for, so that 50,000 of them cost nothing until they are seen.

#include <QAbstractListModel>

#include "document/document.h"

namespace quotelight {

class QuoteModel : public QAbstractListModel {
    Q_OBJECT

public:
    using QAbstractListModel::QAbstractListModel;

    void setDocument(DocumentPtr document);
    const DocumentPtr& document() const { return m_document; }

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;

private:
    QString place(const AttributedQuote& quote) const;
    QString toolTip(const AttributedQuote& quote) const;
    QString accessibleText(const AttributedQuote& quote) const;

    DocumentPtr m_document;
};

}  // namespace quotelight
