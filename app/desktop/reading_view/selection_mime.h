// SPDX-License-Identifier: Apache-2.0
#pragma once

// A selection on the clipboard, made into text or HTML only when somebody pastes it: selecting all
// of 100 MB costs nothing. Holds the article and analysis it was made from.

#include <QMimeData>

#include "reading/analysis.h"
#include "reading/filter.h"
#include "text/span.h"

namespace quotelight {

class SelectionMime : public QMimeData {
public:
    SelectionMime(Reading reading, Filter filter, Span selection);

    QStringList formats() const override;
    bool hasFormat(const QString& mimeType) const override;

protected:
    QVariant retrieveData(const QString& mimeType, QMetaType type) const override;

private:
    Reading m_reading;
    Filter m_filter;
    Span m_selection;
};

}  // namespace quotelight
