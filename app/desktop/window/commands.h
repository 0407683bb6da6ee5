// SPDX-License-Identifier: Apache-2.0
#pragma once

// What each action of the window does, and which of them can be done at the moment.

#include <QObject>

#include "actions/action_set.h"
#include "window/file_chooser.h"

class QMainWindow;
class QStackedWidget;

namespace quotelight {

class Appearance;
class DocumentSession;
class ExportTask;
class FilterState;
class FindSession;
class Navigator;
class NoticeBar;
class PrintTask;
class ReadingPane;
class SidePanel;

class Commands : public QObject {
    Q_OBJECT

public:
    struct Parts {
        QMainWindow& window;
        ActionSet& actions;
        DocumentSession& session;
        FilterState& filter;
        FindSession& find;
        ReadingPane& pane;
        SidePanel& panel;
        Navigator& navigator;
        NoticeBar& notices;
        QStackedWidget& stack;  // the start page first, then the article
        Appearance& appearance;
        FileChooser chooser;
    };

    explicit Commands(Parts parts);

    // Which actions can be done now, and which are checked.
    void update();
    void exportAs(const QString& format);

signals:
    // Something takes a while off the GUI thread; empty: no longer.
    void working(const QString& doing);

private:
    template <typename Do>
    void on(ActionId id, Do work);
    void connectFile();
    void connectEdit();
    void connectView();
    void connectThemes();
    void connectGo();
    void connectHelp();
    void connectTasks();

    void chooseEncoding();
    void copyQuote();
    void openFind();
    void escape();
    void cyclePanes(int by);
    void showAbout();
    bool articleShown() const;

    Parts m_parts;
    ExportTask* m_export;
    PrintTask* m_print;
};

}  // namespace quotelight
