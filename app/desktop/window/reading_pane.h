// SPDX-License-Identifier: Apache-2.0
#pragma once

// The text and what belongs to it: the strip beside, the find bar below. Puts them
// together; what they do is others' work.

#include <QWidget>

namespace quotelight {

class FindBar;
class FindSession;
class FilterState;
class NoticeBar;
class OverviewStrip;
class ReadingView;
struct Theme;

class ReadingPane : public QWidget {
    Q_OBJECT

public:
    ReadingPane(FindSession& find, FilterState& filter, QWidget* parent = nullptr);

    ReadingView& view() const { return *m_view; }
    OverviewStrip& strip() const { return *m_strip; }
    FindBar& findBar() const { return *m_findBar; }

    void setTheme(const Theme& theme);

private:
    void connectFind(FindSession& find);

    ReadingView* m_view;
    OverviewStrip* m_strip;
    FindBar* m_findBar;
};

}  // namespace quotelight
