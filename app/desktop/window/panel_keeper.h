// SPDX-License-Identifier: Apache-2.0
#pragma once

// When the side panel is to be seen: as the reader wishes, but not where the window is too narrow
// for text and panel, unless they ask for it there.

#include <QObject>

class QAction;
class QSplitter;
class QWidget;

namespace quotelight {

class PanelKeeper : public QObject {
    Q_OBJECT

public:
    // `toggle` is checkable and follows; `panel` is in `splitter`.
    PanelKeeper(QSplitter& splitter, QWidget& panel, QAction& toggle, QObject* parent = nullptr);

    static constexpr int narrow = 680;  // px; narrower windows collapse the panel

    bool wanted() const { return m_wanted; }
    void setWanted(bool wanted);

protected:
    bool eventFilter(QObject* object, QEvent* event) override;

private:
    void toggled(bool on);
    void apply();

    QSplitter& m_splitter;
    QWidget& m_panel;
    QAction& m_toggle;
    bool m_wanted = true;
    bool m_wasNarrow = false;
    bool m_askedWhileNarrow = false;
};

}  // namespace quotelight
