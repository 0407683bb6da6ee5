// SPDX-License-Identifier: Apache-2.0
#include "panel/speaker_model.h"

#include <algorithm>
#include <utility>

#include "panel/row_roles.h"
#include "strings/display_text.h"

namespace quotelight {
namespace {

bool sameKinds(const Filter& a, const Filter& b) {
    return a.direct == b.direct && a.mixed == b.mixed && a.indirect == b.indirect;
}

Filter kindsOf(Filter filter) {
    filter.speakers.clear();
    return filter;
}

}  // namespace

void SpeakerModel::setDocument(DocumentPtr document) {
    m_document = std::move(document);
    build();
}

void SpeakerModel::setFilter(const Filter& filter) {
    const bool kindsChanged = !sameKinds(filter, m_filter);
    m_filter = filter;
    if (kindsChanged)
        build();
    else if (!m_rows.empty())
        emit dataChanged(index(0), index(rowCount() - 1), {ChosenRole, Qt::AccessibleTextRole});
}

void SpeakerModel::build() {
    beginResetModel();
    m_rows.clear();
    if (m_document) m_rows = speakerCounts(m_document->analysis(), kindsOf(m_filter));
    m_most = 1;
    for (const SpeakerCount& row : m_rows)
        m_most = std::max(m_most, row.quotes);
    endResetModel();
}

int SpeakerModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QVariant SpeakerModel::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) return {};
    const SpeakerCount& row = m_rows[static_cast<std::size_t>(index.row())];
    switch (role) {
        case Qt::DisplayRole:
            return shownName(m_document->analysis(), row.speaker);
        case Qt::ToolTipRole:
            return toolTip(row);
        case Qt::AccessibleTextRole:
            return accessibleText(row);
        case IdRole:
        case SpeakerRole:
            return row.speaker;
        case SecondLineRole:
            return description(row.speaker);
        case CountRole:
            return static_cast<int>(row.quotes);
        case ShareRole:
            return static_cast<double>(row.quotes) / m_most;
        case ChosenRole:
            return m_filter.speakers.contains(row.speaker);
        default:
            return {};
    }
}

QString SpeakerModel::description(SpeakerId speaker) const {
    const auto& speakers = m_document->analysis().speakers;
    return speaker < speakers.size() ? singleLine(speakers[speaker].description) : QString();
}

QString SpeakerModel::accessibleText(const SpeakerCount& row) const {
    const QString name = isolated(shownName(m_document->analysis(), row.speaker));
    const QString about = description(row.speaker);
    const QString count = tr("%n quote(s)", "", static_cast<int>(row.quotes));
    const QString all = about.isEmpty()
                            ? tr("Speaker, %1: %2").arg(name, count)
                            : tr("Speaker, %1, %2: %3").arg(name, isolated(about), count);
    return m_filter.speakers.contains(row.speaker) ? tr("%1, shown").arg(all) : all;
}

QString SpeakerModel::toolTip(const SpeakerCount& row) const {
    const QString name = shownName(m_document->analysis(), row.speaker);
    const QString about = description(row.speaker);
    return plainToolTip(about.isEmpty() ? name : name + QStringLiteral(" – ") + about);
}

}  // namespace quotelight
