// SPDX-License-Identifier: Apache-2.0
#include "panel/speaker_section.h"

#include <QLabel>
#include <QLocale>
#include <QVBoxLayout>

#include "filter/filter_state.h"
#include "panel/choice_list.h"
#include "panel/filter_box.h"
#include "panel/panel_layout.h"
#include "panel/row_delegates.h"
#include "panel/row_filters.h"
#include "panel/row_roles.h"
#include "panel/speaker_model.h"
#include "theme/icons.h"

namespace quotelight {

SpeakerSection::SpeakerSection(FilterState& filter, QWidget* parent)
    : QWidget(parent),
      m_filter(filter),
      m_model(new SpeakerModel(this)),
      m_rows(new SpeakerRowFilter(this)),
      m_delegate(new SpeakerDelegate(this)),
      m_count(new QLabel),
      m_box(new FilterBox),
      m_list(new ChoiceList) {
    m_count->setObjectName(QStringLiteral("panelCount"));
    m_box->setObjectName(QStringLiteral("speakerFilterBox"));
    m_box->setPlaceholderText(tr("Filter speakers"));
    m_box->setAccessibleName(tr("Filter speakers"));
    m_list->setObjectName(QStringLiteral("speakerList"));
    m_list->setAccessibleName(tr("Speakers"));
    m_rows->setSourceModel(m_model);
    m_model->setFilter(filter.filter());
    m_list->setModel(m_rows);
    m_list->setItemDelegate(m_delegate);
    fillPanelSection(*this, tr("Speakers"), {m_count}, m_box, m_list);

    connect(m_box, &FilterBox::wordsChanged, m_rows, &SpeakerRowFilter::setWords);
    connect(m_box, &FilterBox::wordsChanged, this, &SpeakerSection::describe);
    connect(&m_filter, &FilterState::changed, this, &SpeakerSection::showFilter);
    connect(m_list, &ChoiceList::chosen, this, [this](const QModelIndex& index, bool add) {
        const SpeakerId speaker = index.data(IdRole).toUInt();
        add ? m_filter.toggle(speaker) : m_filter.showOnly(speaker);
    });
    describe();
}

void SpeakerSection::setDocument(const DocumentPtr& document) {
    m_document = document;
    m_delegate->setDocument(document);
    m_model->setDocument(document);
    describe();
}

void SpeakerSection::setTheme(const Theme& theme) {
    m_delegate->setTheme(theme);
    m_box->setIcon(themedIcon(QStringLiteral("search"), theme.quiet));
    m_list->viewport()->update();
}

void SpeakerSection::focusList() {
    if (!m_list->currentIndex().isValid()) m_list->setCurrentIndex(m_rows->index(0, 0));
    m_list->setFocus(Qt::OtherFocusReason);
}

void SpeakerSection::showFilter() {
    m_model->setFilter(m_filter.filter());
    describe();
}

void SpeakerSection::describe() {
    const int all = m_model->rowCount();
    m_count->setText(all == 0 ? QString() : QLocale().toString(all));
    if (!m_document)
        m_list->setEmptyText({});
    else if (!m_document->analysed)
        m_list->setEmptyText(tr("Speakers appear here when they are found."));
    else if (all > 0)
        m_list->setEmptyText(tr("No speaker has these words."));
    else
        m_list->setEmptyText(tr("Nobody is quoted here."));
}

}  // namespace quotelight
