// SPDX-License-Identifier: Apache-2.0
#pragma once

// The menu bar and the toolbar, made from the actions.

#include <QObject>

class QMainWindow;
class QMenu;
class QToolBar;
class QToolButton;

namespace quotelight {

class ActionSet;
enum class ActionId;
class RecentFiles;
struct Theme;

class Menus : public QObject {
    Q_OBJECT

public:
    Menus(QMainWindow& window, const ActionSet& actions, RecentFiles& recent);

    void setTheme(const Theme& theme);
    // The formats that can be exported to, as entries of the Export menu.
    void setExportFormats(const QStringList& ids, const QStringList& titles);

signals:
    void recentChosen(const QString& path);
    void exportChosen(const QString& format);

private:
    void buildMenuBar();
    void buildFileMenu(QMenu& menu);
    void buildViewMenu(QMenu& menu);
    void buildToolBar();
    void fillRecent();
    void addTextButton(ActionId id);
    QToolButton* addMenuButton(const char* name, const char* icon, const QString& text,
                               QMenu* menu);

    QMainWindow& m_window;
    const ActionSet& m_actions;
    RecentFiles& m_recent;
    QMenu* m_recentMenu = nullptr;
    QMenu* m_exportMenu = nullptr;
    QMenu* m_themeMenu = nullptr;
    QToolBar* m_bar = nullptr;
};

}  // namespace quotelight
