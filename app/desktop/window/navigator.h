// SPDX-License-Identifier: Apache-2.0
#pragma once

// Going about in the article: between text and panel, from quote to quote, back and forward.

#include <QObject>

#include "document/document.h"
#include "window/navigation_history.h"

namespace quotelight {

class FilterState;
class ReadingPane;
class SidePanel;

class Navigator : public QObject {
    Q_OBJECT

public:
    Navigator(ReadingPane& pane, SidePanel& panel, FilterState& filter, QObject* parent = nullptr);

    // Another article: what was visited is forgotten.
    void reset();

    void goToQuote(QuoteId quote);
    void goToSpan(Span span);
    enum class Step { Any, SameSpeaker, Doubtful };
    // False where there is none further that way.
    bool stepForward(Step step);
    bool stepBack(Step step);
    void back();
    void forward();
    bool canGoBack() const { return m_history.canGoBack(); }
    bool canGoForward() const { return m_history.canGoForward(); }

signals:
    void historyChanged();

private:
    void leave();
    void quoteClicked(QuoteId quote);

    ReadingPane& m_pane;
    SidePanel& m_panel;
    FilterState& m_filter;
    NavigationHistory m_history;
};

}  // namespace quotelight
