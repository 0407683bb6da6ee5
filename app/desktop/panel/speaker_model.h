// SPDX-License-Identifier: Apache-2.0
#pragma once

// The speakers of an article, most quoted first, the unattributed quotes last. Counts only quotes
// of the kinds that the filter shows; a speaker without any has no row.

#include <QAbstractListModel>
#include <vector>

#include "document/document.h"
#include "presentation/speaker_counts.h"
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
    void build();
    QString description(SpeakerId speaker) const;
    QString accessibleText(const SpeakerCount& row) const;
    QString toolTip(const SpeakerCount& row) const;

    DocumentPtr m_document;
    Filter m_filter;
    std::vector<SpeakerCount> m_rows;
    std::uint32_t m_most = 1;
};

}  // namespace quotelight
