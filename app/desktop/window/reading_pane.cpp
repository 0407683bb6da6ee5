// SPDX-License-Identifier: Apache-2.0
#include "window/reading_pane.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

#include "filter/filter_state.h"
#include "find/find_bar.h"
#include "find/find_session.h"
#include "reading_view/reading_view.h"
#include "strip/overview_strip.h"

namespace quotelight {

ReadingPane::ReadingPane(FindSession& find, FilterState& filter, QWidget* parent)
    : QWidget(parent),
      m_view(new ReadingView),
      m_strip(new OverviewStrip({[this](std::uint32_t offset) { return m_view->shareOf(offset); },
                                 [this] { return m_view->visibleShare(); }})),
      m_findBar(new FindBar(find, [this] { return m_view->firstVisibleOffset(); })) {
    m_view->setObjectName(QStringLiteral("readingView"));
    m_view->setAccessibleName(tr("Article"));
    m_view->setFrameShape(QFrame::NoFrame);
    m_view->setFilter(filter.filter());
    m_strip->setFilter(filter.filter());

    auto* row = new QHBoxLayout;
    row->setSpacing(0);
    row->addWidget(m_view, 1);
    row->addWidget(m_strip);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(row, 1);
    column->addWidget(m_findBar);

    connect(&filter, &FilterState::changed, this, [this, &filter] {
        m_view->setFilter(filter.filter());
        m_strip->setFilter(filter.filter());
    });
    connect(m_view, &ReadingView::placeChanged, m_strip, &OverviewStrip::followView);
    connect(m_view, &ReadingView::speakerTagClicked, &filter,
            [&filter](SpeakerId speaker, bool add) {
                add ? filter.toggle(speaker) : filter.showOnly(speaker);
            });
    connectFind(find);
}

void ReadingPane::connectFind(FindSession& find) {
    connect(&find, &FindSession::matchesChanged, this, [this, &find] {
        m_view->setMatches(find.matches(), find.current());
        m_strip->setMatches(find.matches());
    });
    connect(&find, &FindSession::currentChanged, this, [this, &find] {
        m_view->setMatches(find.matches(), find.current());
        if (find.current()) m_view->goTo(find.matches()[*find.current()]);
    });
    connect(m_findBar, &FindBar::closed, m_view, [this] { m_view->setFocus(); });
}

void ReadingPane::setTheme(const Theme& theme) {
    m_view->setTheme(theme);
    m_strip->setTheme(theme);
    m_findBar->setTheme(theme);
}

}  // namespace quotelight
