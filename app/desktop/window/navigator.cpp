// SPDX-License-Identifier: Apache-2.0
#include "window/navigator.h"

#include "filter/filter_state.h"
#include "panel/side_panel.h"
#include "reading_view/reading_view.h"
#include "strip/overview_strip.h"
#include "window/reading_pane.h"

namespace quotelight {
namespace {

ReadingView::Step viewStep(Navigator::Step step) {
    switch (step) {
        case Navigator::Step::Any:
            break;
        case Navigator::Step::SameSpeaker:
            return ReadingView::Step::SameSpeaker;
        case Navigator::Step::Doubtful:
            return ReadingView::Step::Doubtful;
    }
    return ReadingView::Step::Any;
}

}  // namespace

Navigator::Navigator(ReadingPane& pane, SidePanel& panel, FilterState& filter, QObject* parent)
    : QObject(parent), m_pane(pane), m_panel(panel), m_filter(filter) {
    connect(&panel, &SidePanel::quoteChosen, this, &Navigator::goToQuote);
    connect(&pane.view(), &ReadingView::quoteActivated, this, &Navigator::quoteClicked);
    connect(&pane.view(), &ReadingView::currentQuoteChanged, &panel, &SidePanel::setCurrentQuote);
    connect(&pane.strip(), &OverviewStrip::shareChosen, &pane.view(), &ReadingView::goToShare);
}

void Navigator::reset() {
    m_history.clear();
    emit historyChanged();
}

void Navigator::leave() {
    m_history.jump(m_pane.view().firstVisibleOffset());
    emit historyChanged();
}

void Navigator::goToQuote(QuoteId quote) {
    leave();
    m_pane.view().goToQuote(quote);
}

void Navigator::goToSpan(Span span) {
    leave();
    m_pane.view().goTo(span);
    m_pane.view().select(span);
}

// The panel can only go to a quote that it lists.
void Navigator::quoteClicked(QuoteId quote) {
    const auto& analysis = m_pane.view().reading().analysis;
    if (!analysis || quote >= analysis->quotes.size()) return;
    if (!m_filter.filter().shows(analysis->quotes[quote])) m_filter.showEverybody();
    m_panel.setCurrentQuote(quote);
}

bool Navigator::stepForward(Step step) {
    const auto quote = m_pane.view().nextQuote(viewStep(step));
    if (quote) m_pane.view().goToQuote(*quote);
    return quote.has_value();
}

bool Navigator::stepBack(Step step) {
    const auto quote = m_pane.view().previousQuote(viewStep(step));
    if (quote) m_pane.view().goToQuote(*quote);
    return quote.has_value();
}

void Navigator::back() {
    if (const auto place = m_history.back(m_pane.view().firstVisibleOffset()))
        m_pane.view().restorePlace(*place);
    emit historyChanged();
}

void Navigator::forward() {
    if (const auto place = m_history.forward(m_pane.view().firstVisibleOffset()))
        m_pane.view().restorePlace(*place);
    emit historyChanged();
}

}  // namespace quotelight
