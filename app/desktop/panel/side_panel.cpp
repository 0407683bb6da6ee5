// SPDX-License-Identifier: Apache-2.0
#include "panel/side_panel.h"

#include <QSplitter>
#include <QVBoxLayout>

#include "panel/quote_section.h"
#include "panel/speaker_section.h"

namespace quotelight {

SidePanel::SidePanel(FilterState& filter, QWidget* parent)
    : QWidget(parent),
      m_speakers(new SpeakerSection(filter)),
      m_quotes(new QuoteSection(filter)),
      m_splitter(new QSplitter(Qt::Vertical)) {
    setObjectName(QStringLiteral("sidePanel"));
    setAttribute(Qt::WA_StyledBackground);
    setMinimumWidth(180);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->setHandleWidth(1);
    m_splitter->addWidget(m_speakers);
    m_splitter->addWidget(m_quotes);
    m_splitter->setStretchFactor(0, 2);
    m_splitter->setStretchFactor(1, 3);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_splitter);
    connect(m_quotes, &QuoteSection::quoteChosen, this, &SidePanel::quoteChosen);
}

void SidePanel::setDocument(const DocumentPtr& document) {
    m_speakers->setDocument(document);
    m_quotes->setDocument(document);
}

void SidePanel::setTheme(const Theme& theme) {
    m_speakers->setTheme(theme);
    m_quotes->setTheme(theme);
}

void SidePanel::setCurrentQuote(std::optional<QuoteId> quote) {
    m_quotes->setCurrentQuote(quote);
}

void SidePanel::focusSpeakers() {
    m_speakers->focusList();
}

void SidePanel::focusQuotes() {
    m_quotes->focusList();
}

QByteArray SidePanel::saveState() const {
    return m_splitter->saveState();
}

void SidePanel::restoreState(const QByteArray& state) {
    m_splitter->restoreState(state);
}

}  // namespace quotelight
