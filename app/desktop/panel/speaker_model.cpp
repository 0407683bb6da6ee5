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
    if (m_document) {
        const Analysis& analysis = m_document->analysis();
        const Filter kinds = kindsOf(m_filter);
        std::vector<int> counts(analysis.speakers.size() + 1);  // the last: unattributed
        for (const AttributedQuote& quote : analysis.quotes)
            if (kinds.shows(quote))
                ++counts[std::min<std::size_t>(quote.attribution.speaker, counts.size() - 1)];
        for (SpeakerId id = 0; id < analysis.speakers.size(); ++id)
            if (counts[id] > 0) m_rows.push_back({id, counts[id]});
        std::stable_sort(m_rows.begin(), m_rows.end(),
                         [](const Row& a, const Row& b) { return a.count > b.count; });
        if (counts.back() > 0) m_rows.push_back({noSpeaker, counts.back()});
    }
    m_most = 1;
    for (const Row& row : m_rows)
        m_most = std::max(m_most, row.count);
    endResetModel();
}

int SpeakerModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QVariant SpeakerModel::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) return {};
    const Row& row = m_rows[static_cast<std::size_t>(index.row())];
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
            return row.count;
        case ShareRole:
            return static_cast<double>(row.count) / m_most;
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

QString SpeakerModel::accessibleText(const Row& row) const {
    const QString name = isolated(shownName(m_document->analysis(), row.speaker));
    const QString about = description(row.speaker);
    const QString count = tr("%n quote(s)", "", row.count);
    const QString all = about.isEmpty()
                            ? tr("Speaker, %1: %2").arg(name, count)
                            : tr("Speaker, %1, %2: %3").arg(name, isolated(about), count);
    return m_filter.speakers.contains(row.speaker) ? tr("%1, shown").arg(all) : all;
}

QString SpeakerModel::toolTip(const Row& row) const {
    const QString name = shownName(m_document->analysis(), row.speaker);
    const QString about = description(row.speaker);
    return plainToolTip(about.isEmpty() ? name : name + QStringLiteral(" – ") + about);
}

}  // namespace quotelight
