// SPDX-License-Identifier: Apache-2.0
#include "panel/quote_section.h"

#include <QToolButton>

#include "filter/filter_state.h"
#include "filter/filter_text.h"
#include "panel/choice_list.h"
#include "panel/elided_label.h"
#include "panel/filter_box.h"
#include "panel/panel_layout.h"
#include "panel/quote_model.h"
#include "panel/row_delegates.h"
#include "panel/row_filters.h"
#include "panel/row_roles.h"
#include "strings/display_text.h"
#include "theme/icons.h"

namespace quotelight {
namespace {

constexpr int clickPause = 50;  // ms

}  // namespace

QuoteSection::QuoteSection(FilterState& filter, QWidget* parent)
    : QWidget(parent),
      m_filter(filter),
      m_model(new QuoteModel(this)),
      m_rows(new QuoteRowFilter(this)),
      m_delegate(new QuoteDelegate(this)),
      m_chip(new ElidedLabel),
      m_clear(new QToolButton),
      m_box(new FilterBox),
      m_list(new ChoiceList) {
    build();
    m_clicks.setSingleShot(true);
    m_clicks.setInterval(clickPause);
    connect(&m_clicks, &QTimer::timeout, this, &QuoteSection::applyFilter);
    connect(&m_filter, &FilterState::changed, this, [this] {
        describe();
        m_clicks.start();
    });
    connect(m_clear, &QToolButton::clicked, &m_filter, &FilterState::showEverybody);
    connect(m_box, &FilterBox::wordsChanged, this, [this](const QString& words) {
        m_rows->setWords(words);
        describe();
        selectCurrent();
    });
    connect(m_list, &ChoiceList::chosen, this,
            [this](const QModelIndex& index) { emit quoteChosen(index.data(IdRole).toUInt()); });
    describe();
}

void QuoteSection::build() {
    m_chip->setObjectName(QStringLiteral("filterChip"));
    m_clear->setObjectName(QStringLiteral("clearFilter"));
    m_clear->setAccessibleName(tr("Show everybody's quotes"));
    m_clear->setToolTip(tr("Show everybody's quotes (Esc)"));
    m_clear->setAutoRaise(true);
    QSizePolicy keepsItsRoom = m_clear->sizePolicy();  // or the lists would jump
    keepsItsRoom.setRetainSizeWhenHidden(true);
    m_clear->setSizePolicy(keepsItsRoom);
    m_box->setObjectName(QStringLiteral("quoteFilterBox"));
    m_box->setPlaceholderText(tr("Filter quotes"));
    m_box->setAccessibleName(tr("Filter quotes"));
    m_list->setObjectName(QStringLiteral("quoteList"));
    m_list->setAccessibleName(tr("Quotes"));
    m_rows->setSourceModel(m_model);
    m_rows->setFilter(m_filter.filter());
    m_list->setModel(m_rows);
    m_list->setItemDelegate(m_delegate);
    fillPanelSection(*this, tr("Quotes"), {m_chip, m_clear}, m_box, m_list);
}

void QuoteSection::setDocument(const DocumentPtr& document) {
    m_document = document;
    m_current.reset();
    m_delegate->setDocument(document);
    m_model->setDocument(document);
    m_rows->refresh();
    describe();
}

void QuoteSection::setTheme(const Theme& theme) {
    m_delegate->setTheme(theme);
    m_box->setIcon(themedIcon(QStringLiteral("search"), theme.quiet));
    m_clear->setIcon(themedIcon(QStringLiteral("close"), theme.link));
    m_list->viewport()->update();
}

void QuoteSection::applyFilter() {
    m_rows->setFilter(m_filter.filter());
    describe();
    selectCurrent();
}

void QuoteSection::setCurrentQuote(std::optional<QuoteId> quote) {
    m_current = quote;
    selectCurrent();
}

void QuoteSection::selectCurrent() {
    const QModelIndex row =
        m_current ? m_rows->mapFromSource(m_model->index(static_cast<int>(*m_current)))
                  : QModelIndex();
    m_list->setCurrentIndex(row);
    if (row.isValid()) m_list->scrollTo(row);
}

void QuoteSection::focusList() {
    if (!m_list->currentIndex().isValid()) m_list->setCurrentIndex(m_rows->index(0, 0));
    m_list->setFocus(Qt::OtherFocusReason);
}

void QuoteSection::describe() {
    const bool filtered = !m_filter.filter().everybody();
    m_clear->setVisible(filtered);
    m_chip->setForegroundRole(filtered ? QPalette::Link : QPalette::PlaceholderText);
    if (!m_document || !m_document->analysed) {
        m_chip->clear();
        m_list->setEmptyText(m_document ? tr("Quotes appear here when they are found.")
                                        : QString());
        return;
    }
    const FilterText text(*m_document, m_filter.filter());
    m_chip->setText(text.shownOfAll());
    m_chip->setToolTip(plainToolTip(text.names()));
    if (text.shown() > 0)
        m_list->setEmptyText(tr("No quote has these words."));
    else if (m_model->rowCount() == 0)
        m_list->setEmptyText(tr("No quotes were found in this article."));
    else
        m_list->setEmptyText(
            tr("No quote of these kinds. Direct, Mixed and Indirect in the "
               "toolbar choose which are shown."));
}

}  // namespace quotelight
