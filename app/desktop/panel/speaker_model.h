// SPDX-License-Identifier: Apache-2.0
#pragma once

// The speakers of an article, most quoted first, the unattributed quotes last. Counts only quotes
// of the kinds that the filter shows; a speaker without any has no row.

#include <QAbstractListModel>
#include <vector>

#include "document/document.h"
#include "reading/filter.h"

namespace quotelight {

class SpeakerModel : public QAbstractListModel {
    Q_OBJECT

public:
    using QAbstractListModel::QAbstractListModel;

    void setDocument(DocumentPtr document);
    void setFilter(const Filter& filter);

    const DocumentPtr& document() const { return m_document; }
    SpeakerId speakerAt(int row) const { return m_rows[static_cast<std::size_t>(row)].speaker; }

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;

private:
    struct Row {
        SpeakerId speaker;
        int count;
    };

    void build();
    QString description(SpeakerId speaker) const;
    QString accessibleText(const Row& row) const;
    QString toolTip(const Row& row) const;

    DocumentPtr m_document;
    Filter m_filter;
    std::vector<Row> m_rows;
    int m_most = 1;
};

}  // namespace quotelight
