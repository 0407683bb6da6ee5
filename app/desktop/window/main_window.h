// SPDX-License-Identifier: Apache-2.0
#pragma once

// The window: makes the parts and puts them together. What they do with each other is in the
// coordinators (DocumentPresenter, Navigator, Commands), what the reader may do in ActionSet.

#include <QMainWindow>
#include <memory>

#include "actions/action_set.h"
#include "filter/filter_state.h"
#include "find/find_session.h"
#include "open/document_session.h"
#include "storage/place_store.h"
#include "storage/recent_files.h"
#include "window/file_chooser.h"

class QSplitter;
class QStackedWidget;

namespace quotelight {

class Appearance;
class Commands;
class DocumentPresenter;
class Menus;
class ModelStore;
class Navigator;
class NoticeBar;
class PanelKeeper;
class ReadingPane;
class SidePanel;
class StartPage;
class StatusLine;
struct Storage;

class MainWindow : public QMainWindow {
    Q_OBJECT

public:
    struct Services {
        Storage& storage;  // outlive the window
        Appearance& appearance;
        std::shared_ptr<ModelStore> models;
        FileChooser chooser;
    };

    explicit MainWindow(Services services);
    ~MainWindow() override;

    void open(const QString& path);
    const ActionSet& actionSet() const { return *m_actions; }
    DocumentPresenter& presenter() const { return *m_presenter; }

protected:
    void closeEvent(QCloseEvent* event) override;

private:
    void layOut();
    void coordinate();
    void connectParts();
    void applyTheme();
    void showDocument();
    void loadSamples();
    void remember();
    void restore();

    Services m_services;
    FilterState m_filter;
    FindSession m_find;
    DocumentSession m_session;
    RecentFiles m_recent;
    PlaceStore m_places;
    ActionSet* m_actions;
    NoticeBar* m_notices;
    StartPage* m_start;
    ReadingPane* m_pane;
    SidePanel* m_panel;
    QSplitter* m_splitter;
    QStackedWidget* m_stack;
    StatusLine* m_status;
    Menus* m_menus;
    PanelKeeper* m_panelKeeper = nullptr;
    Navigator* m_navigator = nullptr;
    DocumentPresenter* m_presenter = nullptr;
    Commands* m_commands = nullptr;
};

}  // namespace quotelight
