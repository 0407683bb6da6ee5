// SPDX-License-Identifier: Apache-2.0
#include "window/main_window.h"

#include <QCloseEvent>
#include <QFile>
#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>

#include "background/background.h"
#include "exporting/export_formats.h"
#include "notices/notice_bar.h"
#include "open/model_store.h"
#include "panel/side_panel.h"
#include "reading_view/reading_view.h"
#include "start/start_page.h"
#include "storage/storage.h"
#include "strings/display_text.h"
#include "theme/appearance.h"
#include "window/article_drop.h"
#include "window/commands.h"
#include "window/document_presenter.h"
#include "window/menus.h"
#include "window/navigator.h"
#include "window/panel_keeper.h"
#include "window/reading_pane.h"
#include "window/status_line.h"

namespace quotelight {
namespace {

const QString geometryKey = QStringLiteral("geometry");
const QString splitterKey = QStringLiteral("splitter");
const QString panelSplitterKey = QStringLiteral("panelSplitter");
const QString panelKey = QStringLiteral("panel");
const QString kindsKey = QStringLiteral("kinds");
constexpr QSize usualSize(1180, 800);
constexpr int usualPanelWidth = 330;

}  // namespace

MainWindow::MainWindow(Services services)
    : m_services(std::move(services)),
      m_session(m_services.models),
      m_recent(m_services.storage.state),
      m_places(m_services.storage.state),
      m_actions(new ActionSet(this)),
      m_notices(new NoticeBar),
      m_start(new StartPage),
      m_pane(new ReadingPane(m_find, m_filter)),
      m_panel(new SidePanel(m_filter)),
      m_splitter(new QSplitter),
      m_stack(new QStackedWidget),
      m_status(new StatusLine),
      m_menus(new Menus(*this, *m_actions, m_recent)) {
    setObjectName(QStringLiteral("mainWindow"));
    layOut();
    coordinate();
    connectParts();
    restore();
    applyTheme();
    showDocument();
    loadSamples();
    m_start->setFocus();
}

MainWindow::~MainWindow() = default;

void MainWindow::layOut() {
    m_splitter->setHandleWidth(1);
    m_splitter->addWidget(m_pane);
    m_splitter->addWidget(m_panel);
    m_splitter->setCollapsible(0, false);
    m_splitter->setCollapsible(1, false);
    m_splitter->setStretchFactor(0, 1);
    m_splitter->setSizes({usualSize.width() - usualPanelWidth, usualPanelWidth});
    m_stack->addWidget(m_start);
    m_stack->addWidget(m_splitter);
    auto* centre = new QWidget;
    auto* column = new QVBoxLayout(centre);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_notices);
    column->addWidget(m_stack, 1);
    setCentralWidget(centre);
    setStatusBar(m_status);
}

void MainWindow::coordinate() {
    m_panelKeeper = new PanelKeeper(*m_splitter, *m_panel, *(*m_actions)[ActionId::Panel], this);
    m_navigator = new Navigator(*m_pane, *m_panel, m_filter, this);
    m_presenter = new DocumentPresenter(
        {m_session, m_filter, m_find, *m_pane, *m_panel, *m_notices, m_recent, m_places}, this);
    m_commands = new Commands({*this, *m_actions, m_session, m_filter, m_find, *m_pane, *m_panel,
                               *m_navigator, *m_notices, *m_stack, m_services.appearance,
                               m_services.chooser});
}

void MainWindow::connectParts() {
    connect(new ArticleDrop(*this), &ArticleDrop::dropped, this, &MainWindow::open);
    connect(m_start, &StartPage::openRequested, (*m_actions)[ActionId::Open], &QAction::trigger);
    connect(m_start, &StartPage::fileChosen, this, &MainWindow::open);
    connect(m_menus, &Menus::recentChosen, this, &MainWindow::open);
    connect(m_menus, &Menus::exportChosen, m_commands, &Commands::exportAs);
    connect(m_commands, &Commands::working, m_status, &StatusLine::setTask);
    connect(&m_recent, &RecentFiles::changed, m_start,
            [this] { m_start->setRecentFiles(m_recent.paths()); });
    connect(m_presenter, &DocumentPresenter::shown, this, &MainWindow::showDocument);
    connect(m_presenter, &DocumentPresenter::articleChanged, m_navigator, &Navigator::reset);
    connect(m_presenter, &DocumentPresenter::goToRequested, m_navigator, &Navigator::goToSpan);
    connect(m_presenter, &DocumentPresenter::encodingRequested,
            (*m_actions)[ActionId::ReopenEncoding], &QAction::trigger);
    connect(&m_filter, &FilterState::changed, this,
            [this] { m_status->describe(m_session.document(), m_filter.filter()); });
    connect(&m_session, &DocumentSession::stageChanged, this,
            [this] { m_status->setStage(m_session.stage(), m_session.pathInWork()); });
    connect(&m_session, &DocumentSession::progressed, m_status, &StatusLine::setProgress);
    connect(m_status, &StatusLine::cancelRequested, &m_session, &DocumentSession::cancel);
    connect(&m_pane->view(), &ReadingView::linkHovered, m_status, &StatusLine::showLink);
    connect(&m_services.appearance, &Appearance::themeChanged, this, &MainWindow::applyTheme);
    connect(&m_services.appearance, &Appearance::typographyChanged, this,
            [this] { m_pane->view().setTypography(m_services.appearance.typography()); });
    QStringList ids, titles;
    for (const ExportFormat& format : exportFormats()) {
        ids += format.id;
        titles += format.title;
    }
    m_menus->setExportFormats(ids, titles);
}

void MainWindow::open(const QString& path) {
    m_session.open(path);
}

void MainWindow::applyTheme() {
    const Theme& theme = m_services.appearance.theme();
    m_actions->setTheme(theme);
    m_menus->setTheme(theme);
    m_notices->setTheme(theme);
    m_start->setTheme(theme);
    m_pane->setTheme(theme);
    m_panel->setTheme(theme);
}

void MainWindow::showDocument() {
    const DocumentPtr& document = m_session.document();
    setWindowTitle(document ? tr("%1 – Quotelight").arg(documentTitle(*document))
                            : tr("Quotelight"));
    if (document && m_stack->currentWidget() != m_splitter) {
        m_stack->setCurrentWidget(m_splitter);
        m_pane->view().setFocus();
    }
    m_status->describe(document, m_filter.filter());
    m_commands->update();
}

void MainWindow::loadSamples() {
    m_start->setRecentFiles(m_recent.paths());
    const QString folder =
        QFile::decodeName(m_services.models->folder().c_str()) + QStringLiteral("/samples");
    runInBackground(
        this, [folder] { return samplesIn(folder); },
        [this](const std::vector<Sample>& samples) { m_start->setSamples(samples); },
        [](const Error&) {});  // the start page does without
}

void MainWindow::restore() {
    QSettings& state = m_services.storage.state;
    QSettings& preferences = m_services.storage.preferences;
    resize(usualSize);
    restoreGeometry(state.value(geometryKey).toByteArray());
    m_splitter->restoreState(state.value(splitterKey).toByteArray());
    m_splitter->setHandleWidth(1);
    m_panel->restoreState(state.value(panelSplitterKey).toByteArray());
    m_panelKeeper->setWanted(preferences.value(panelKey, true).toBool());
    if (const QVariant kinds = preferences.value(kindsKey); kinds.isValid()) {
        const QStringList shown = kinds.toStringList();
        for (QuoteKind kind : {QuoteKind::Direct, QuoteKind::Mixed, QuoteKind::Indirect})
            m_filter.setKindShown(kind, shown.contains(QLatin1String(quoteKindName(kind))));
    }
    m_pane->view().setTypography(m_services.appearance.typography());
    m_commands->update();
}

void MainWindow::remember() {
    m_presenter->rememberPlace();
    QSettings& state = m_services.storage.state;
    state.setValue(geometryKey, saveGeometry());
    state.setValue(splitterKey, m_splitter->saveState());
    state.setValue(panelSplitterKey, m_panel->saveState());
    m_services.storage.preferences.setValue(panelKey, m_panelKeeper->wanted());
    QStringList kinds;
    for (QuoteKind kind : {QuoteKind::Direct, QuoteKind::Mixed, QuoteKind::Indirect})
        if (m_filter.kindShown(kind)) kinds += QLatin1String(quoteKindName(kind));
    m_services.storage.preferences.setValue(kindsKey, kinds);
}

void MainWindow::closeEvent(QCloseEvent* event) {
    remember();
    m_session.cancel();
    QMainWindow::closeEvent(event);
}

}  // namespace quotelight
