// SPDX-License-Identifier: Apache-2.0
#include "window/menus.h"

#include <QDir>
#include <QFileInfo>
#include <QMainWindow>
#include <QMenu>
#include <QMenuBar>
#include <QToolBar>
#include <QToolButton>

#include "actions/action_set.h"
#include "reading_view/theme.h"
#include "storage/recent_files.h"
#include "strings/display_text.h"
#include "theme/icons.h"

namespace quotelight {
namespace {

constexpr int iconSize = 20;

void add(QMenu& menu, const ActionSet& actions, std::initializer_list<ActionId> ids) {
    for (ActionId id : ids)
        menu.addAction(actions[id]);
}

QString menuText(QString text) {
    return text.replace(u'&', QStringLiteral("&&"));
}

}  // namespace

Menus::Menus(QMainWindow& window, const ActionSet& actions, RecentFiles& recent)
    : QObject(&window), m_window(window), m_actions(actions), m_recent(recent) {
    m_exportMenu = new QMenu(&window);
    m_themeMenu = new QMenu(tr("&Theme"), &window);
    add(*m_themeMenu, m_actions,
        {ActionId::ThemeSystem, ActionId::ThemeLight, ActionId::ThemeDark, ActionId::ThemeSepia,
         ActionId::ThemeContrast});
    buildMenuBar();
    buildToolBar();
    fillRecent();
    connect(&m_recent, &RecentFiles::changed, this, &Menus::fillRecent);
}

void Menus::buildMenuBar() {
    QMenuBar* bar = m_window.menuBar();
    buildFileMenu(*bar->addMenu(ActionSet::menuTitle(ActionMenu::File)));
    QMenu* edit = bar->addMenu(ActionSet::menuTitle(ActionMenu::Edit));
    add(*edit, m_actions, {ActionId::Copy, ActionId::CopyQuote, ActionId::SelectAll});
    edit->addSeparator();
    add(*edit, m_actions, {ActionId::Find, ActionId::FindNext, ActionId::FindPrevious});
    buildViewMenu(*bar->addMenu(ActionSet::menuTitle(ActionMenu::View)));
    QMenu* go = bar->addMenu(ActionSet::menuTitle(ActionMenu::Go));
    add(*go, m_actions, {ActionId::NextQuote, ActionId::PreviousQuote});
    go->addSeparator();
    add(*go, m_actions, {ActionId::NextOfSpeaker, ActionId::PreviousOfSpeaker});
    go->addSeparator();
    add(*go, m_actions, {ActionId::NextDoubtful, ActionId::PreviousDoubtful});
    go->addSeparator();
    add(*go, m_actions, {ActionId::Back, ActionId::Forward});
    go->addSeparator();
    add(*go, m_actions, {ActionId::StartPage});
    add(*bar->addMenu(ActionSet::menuTitle(ActionMenu::Help)), m_actions,
        {ActionId::Keys, ActionId::About});
}

void Menus::buildFileMenu(QMenu& menu) {
    add(menu, m_actions, {ActionId::Open});
    m_recentMenu = menu.addMenu(tr("Open &recent"));
    m_recentMenu->setObjectName(QStringLiteral("recentMenu"));
    menu.addSeparator();
    add(menu, m_actions, {ActionId::Reload, ActionId::ReopenEncoding});
    menu.addSeparator();
    add(menu, m_actions, {ActionId::Export, ActionId::Print});
    menu.addSeparator();
    add(menu, m_actions, {ActionId::Quit});
}

void Menus::buildViewMenu(QMenu& menu) {
    add(menu, m_actions,
        {ActionId::Panel, ActionId::NextPane, ActionId::PreviousPane, ActionId::CaretBrowsing});
    menu.addSection(tr("Quotes shown"));
    add(menu, m_actions,
        {ActionId::ShowDirect, ActionId::ShowMixed, ActionId::ShowIndirect, ActionId::Everybody});
    menu.addSection(tr("Size"));
    add(menu, m_actions, {ActionId::ZoomIn, ActionId::ZoomOut, ActionId::ZoomReset});
    menu.addSeparator();
    menu.addMenu(m_themeMenu);
    add(menu, m_actions, {ActionId::FullScreen});
}

void Menus::buildToolBar() {
    m_bar = m_window.addToolBar(tr("Toolbar"));
    m_bar->setObjectName(QStringLiteral("toolBar"));
    m_bar->setMovable(false);
    m_bar->setIconSize(QSize(iconSize, iconSize));
    m_bar->setContextMenuPolicy(Qt::PreventContextMenu);
    addTextButton(ActionId::Open);
    m_bar->addAction(m_actions[ActionId::Back]);
    m_bar->addAction(m_actions[ActionId::Forward]);
    m_bar->addSeparator();
    addTextButton(ActionId::Find);
    m_bar->addSeparator();
    for (ActionId id : {ActionId::ShowDirect, ActionId::ShowMixed, ActionId::ShowIndirect})
        addTextButton(id);
    auto* spring = new QWidget;
    spring->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    m_bar->addWidget(spring);
    QToolButton* exporting = addMenuButton("exportButton", "export", tr("Export"), m_exportMenu);
    exporting->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    connect(m_actions[ActionId::Export], &QAction::enabledChanged, exporting, &QWidget::setEnabled);
    auto* zoom = new QMenu(&m_window);
    add(*zoom, m_actions, {ActionId::ZoomIn, ActionId::ZoomOut, ActionId::ZoomReset});
    addMenuButton("zoomButton", "zoom", tr("Size of the text"), zoom);
    addMenuButton("themeButton", "theme", tr("Theme"), m_themeMenu);
    m_bar->addAction(m_actions[ActionId::Panel]);
    for (QToolButton* button : m_bar->findChildren<QToolButton*>())
        if (QAction* action = button->defaultAction()) button->setAccessibleName(action->toolTip());
}

void Menus::addTextButton(ActionId id) {
    m_bar->addAction(m_actions[id]);
    auto* button = static_cast<QToolButton*>(m_bar->widgetForAction(m_actions[id]));
    button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
}

QToolButton* Menus::addMenuButton(const char* name, const char* icon, const QString& text,
                                  QMenu* menu) {
    auto* button = new QToolButton;
    button->setObjectName(QLatin1String(name));
    button->setProperty(ActionSet::iconProperty, QLatin1String(icon));
    button->setText(text);
    button->setToolTip(text);
    button->setAccessibleName(text);
    button->setFocusPolicy(Qt::TabFocus);
    button->setPopupMode(QToolButton::InstantPopup);
    button->setMenu(menu);
    m_bar->addWidget(button);
    return button;
}

void Menus::setExportFormats(const QStringList& ids, const QStringList& titles) {
    m_exportMenu->clear();
    for (qsizetype i = 0; i < ids.size(); ++i)
        connect(m_exportMenu->addAction(menuText(titles[i]) + QStringLiteral("…")),
                &QAction::triggered, this, [this, id = ids[i]] { emit exportChosen(id); });
    m_exportMenu->addSeparator();
    add(*m_exportMenu, m_actions, {ActionId::Print, ActionId::CopyQuote});
}

void Menus::fillRecent() {
    m_recentMenu->clear();
    for (const QString& path : m_recent.paths()) {
        const QString folder = singleLine(QDir::toNativeSeparators(QFileInfo(path).path()), 60);
        QAction* action = m_recentMenu->addAction(
            menuText(tr("%1 – %2", "file – folder").arg(fileNameForDisplay(path), folder)));
        connect(action, &QAction::triggered, this, [this, path] { emit recentChosen(path); });
    }
    m_recentMenu->addSeparator();
    QAction* clear = m_recentMenu->addAction(tr("&Clear this list"));
    clear->setObjectName(QStringLiteral("clearRecent"));
    clear->setEnabled(!m_recent.paths().isEmpty());
    connect(clear, &QAction::triggered, &m_recent, &RecentFiles::clear);
}

void Menus::setTheme(const Theme& theme) {
    for (QToolButton* button : m_bar->findChildren<QToolButton*>())
        if (const QString icon = button->property(ActionSet::iconProperty).toString();
            !icon.isEmpty())
            button->setIcon(themedIcon(icon, theme.text));
}

}  // namespace quotelight
