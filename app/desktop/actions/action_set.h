// SPDX-License-Identifier: Apache-2.0
#pragma once

// Every action of the window in one table: its words, its keys, its icon, its menu. Menus, the
// toolbar and the list of keys are made from it, and a test holds its keys apart.

#include <QAction>
#include <QObject>
#include <vector>

class QWidget;

namespace quotelight {

struct Theme;

enum class ActionId {
    Open,
    Reload,
    ReopenEncoding,
    Export,
    Print,
    Quit,
    Copy,
    CopyQuote,
    SelectAll,
    Find,
    FindNext,
    FindPrevious,
    Panel,
    NextPane,
    PreviousPane,
    ZoomIn,
    ZoomOut,
    ZoomReset,
    ThemeSystem,
    ThemeLight,
    ThemeDark,
    ThemeSepia,
    ThemeContrast,
    ShowDirect,
    ShowMixed,
    ShowIndirect,
    Everybody,
    CaretBrowsing,
    FullScreen,
    NextQuote,
    PreviousQuote,
    NextOfSpeaker,
    PreviousOfSpeaker,
    NextDoubtful,
    PreviousDoubtful,
    Back,
    Forward,
    StartPage,
    Keys,
    About
};

enum class ActionMenu { File, Edit, View, Go, Help };

class ActionSet : public QObject {
    Q_OBJECT

public:
    // The actions work while `window` is the active one.
    explicit ActionSet(QWidget* window);

    QAction* operator[](ActionId id) const { return m_actions[static_cast<std::size_t>(id)]; }
    // In the table's order.
    const std::vector<QAction*>& all() const { return m_actions; }
    static ActionMenu menuOf(ActionId id);
    static QString menuTitle(ActionMenu menu);  // with mnemonic

    void setTheme(const Theme& theme);

    // Icon names are kept for setTheme() to paint anew.
    static constexpr const char* iconProperty = "quotelightIcon";

private:
    std::vector<QAction*> m_actions;
};

}  // namespace quotelight
