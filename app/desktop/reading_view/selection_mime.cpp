// SPDX-License-Identifier: Apache-2.0
#include "reading_view/selection_mime.h"

#include <QStringList>

#include "reading_view/selection_text.h"

namespace quotelight {

namespace {

QString plainType() {
    return QStringLiteral("text/plain");
}
QString htmlType() {
    return QStringLiteral("text/html");
}

}  // namespace

SelectionMime::SelectionMime(Reading reading, Filter filter, Span selection)
    : m_reading(std::move(reading)), m_filter(std::move(filter)), m_selection(selection) {}

QStringList SelectionMime::formats() const {
    return {plainType(), htmlType()};
}

bool SelectionMime::hasFormat(const QString& mimeType) const {
    return formats().contains(mimeType);
}

QVariant SelectionMime::retrieveData(const QString& mimeType, QMetaType) const {
    if (mimeType == plainType()) return selectionAsText(*m_reading.article, m_selection);
    if (mimeType == htmlType())
        return selectionAsHtml(*m_reading.article, m_reading.analysis, m_filter, m_selection);
    return {};
}

}  // namespace quotelight
