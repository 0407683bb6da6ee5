// SPDX-License-Identifier: Apache-2.0
#include "actions/action_set.h"

#include <QActionGroup>
#include <QCoreApplication>
#include <QKeySequence>
#include <QWidget>
#include <iterator>

#include "reading_view/theme.h"
#include "theme/icons.h"

namespace quotelight {
namespace {

using Key = QKeySequence::StandardKey;

struct Spec {
    ActionId id;
    ActionMenu menu;
    const char* name;  // object name, for tests and settings
    const char* text;
    Key standard = QKeySequence::UnknownKey;
    const char* keys = "";  // more keys, portable, separated by a space
    const char* icon = "";
    bool checkable = false;
};

constexpr auto none = QKeySequence::UnknownKey;

// Keys as the platform has them; what the platform has none for is what
// readers of other programs expect. Clang-format would break the table below unevenly.
// clang-format off
constexpr Spec specs[] = {
    {ActionId::Open, ActionMenu::File, "open", QT_TRANSLATE_NOOP("Action", "&Open…"), QKeySequence::Open, "", "open"},
    {ActionId::Reload, ActionMenu::File, "reload", QT_TRANSLATE_NOOP("Action", "Re&load"), QKeySequence::Refresh, "", "reload"},
    {ActionId::ReopenEncoding, ActionMenu::File, "reopenEncoding", QT_TRANSLATE_NOOP("Action", "Reopen with &encoding…")},
    {ActionId::Export, ActionMenu::File, "export", QT_TRANSLATE_NOOP("Action", "E&xport…"), none, "Ctrl+S", "export"},
    {ActionId::Print, ActionMenu::File, "print", QT_TRANSLATE_NOOP("Action", "&Print…"), QKeySequence::Print, "", "print"},
    {ActionId::Quit, ActionMenu::File, "quit", QT_TRANSLATE_NOOP("Action", "&Quit"), none, "Ctrl+Q"},
    {ActionId::Copy, ActionMenu::Edit, "copy", QT_TRANSLATE_NOOP("Action", "&Copy"), QKeySequence::Copy, "", "copy"},
    {ActionId::CopyQuote, ActionMenu::Edit, "copyQuote", QT_TRANSLATE_NOOP("Action", "Copy &quote with attribution"), none, "Ctrl+Shift+C", "quote"},
    {ActionId::SelectAll, ActionMenu::Edit, "selectAll", QT_TRANSLATE_NOOP("Action", "Select &all"), QKeySequence::SelectAll},
    {ActionId::Find, ActionMenu::Edit, "find", QT_TRANSLATE_NOOP("Action", "&Find…"), QKeySequence::Find, "", "search"},
    {ActionId::FindNext, ActionMenu::Edit, "findNext", QT_TRANSLATE_NOOP("Action", "Find &next"), none, "F3 Ctrl+G"},
    {ActionId::FindPrevious, ActionMenu::Edit, "findPrevious", QT_TRANSLATE_NOOP("Action", "Find &previous"), none, "Shift+F3 Ctrl+Shift+G"},
    {ActionId::Panel, ActionMenu::View, "panel", QT_TRANSLATE_NOOP("Action", "Side &panel"), none, "F9", "panel", true},
    {ActionId::NextPane, ActionMenu::View, "nextPane", QT_TRANSLATE_NOOP("Action", "Ne&xt pane"), none, "F6"},
    {ActionId::PreviousPane, ActionMenu::View, "previousPane", QT_TRANSLATE_NOOP("Action", "Pre&vious pane"), none, "Shift+F6"},
    {ActionId::ZoomIn, ActionMenu::View, "zoomIn", QT_TRANSLATE_NOOP("Action", "Zoom &in"), none, "Ctrl++ Ctrl+="},
    {ActionId::ZoomOut, ActionMenu::View, "zoomOut", QT_TRANSLATE_NOOP("Action", "Zoom &out"), none, "Ctrl+-"},
    {ActionId::ZoomReset, ActionMenu::View, "zoomReset", QT_TRANSLATE_NOOP("Action", "&Usual size"), none, "Ctrl+0"},
    {ActionId::ThemeSystem, ActionMenu::View, "themeSystem", QT_TRANSLATE_NOOP("Action", "Follow the s&ystem"), none, "", "", true},
    {ActionId::ThemeLight, ActionMenu::View, "themeLight", QT_TRANSLATE_NOOP("Action", "&Light"), none, "", "", true},
    {ActionId::ThemeDark, ActionMenu::View, "themeDark", QT_TRANSLATE_NOOP("Action", "&Dark"), none, "", "", true},
    {ActionId::ThemeSepia, ActionMenu::View, "themeSepia", QT_TRANSLATE_NOOP("Action", "S&epia"), none, "", "", true},
    {ActionId::ThemeContrast, ActionMenu::View, "themeContrast", QT_TRANSLATE_NOOP("Action", "High &contrast"), none, "", "", true},
    {ActionId::ShowDirect, ActionMenu::View, "showDirect", QT_TRANSLATE_NOOP("Action", "Di&rect"), none, "Ctrl+1", "check-off", true},
    {ActionId::ShowMixed, ActionMenu::View, "showMixed", QT_TRANSLATE_NOOP("Action", "&Mixed"), none, "Ctrl+2", "check-off", true},
    {ActionId::ShowIndirect, ActionMenu::View, "showIndirect", QT_TRANSLATE_NOOP("Action", "I&ndirect"), none, "Ctrl+3", "check-off", true},
    {ActionId::Everybody, ActionMenu::View, "everybody", QT_TRANSLATE_NOOP("Action", "Show &everybody"), none, "Esc"},
    {ActionId::CaretBrowsing, ActionMenu::View, "caretBrowsing", QT_TRANSLATE_NOOP("Action", "C&aret in the text"), none, "F7", "", true},
    {ActionId::FullScreen, ActionMenu::View, "fullScreen", QT_TRANSLATE_NOOP("Action", "&Full screen"), none, "F11", "", true},
    {ActionId::NextQuote, ActionMenu::Go, "nextQuote", QT_TRANSLATE_NOOP("Action", "&Next quote"), none, "Alt+Down"},
    {ActionId::PreviousQuote, ActionMenu::Go, "previousQuote", QT_TRANSLATE_NOOP("Action", "&Previous quote"), none, "Alt+Up"},
    {ActionId::NextOfSpeaker, ActionMenu::Go, "nextOfSpeaker", QT_TRANSLATE_NOOP("Action", "N&ext of the same speaker"), none, "Alt+Shift+Down"},
    {ActionId::PreviousOfSpeaker, ActionMenu::Go, "previousOfSpeaker", QT_TRANSLATE_NOOP("Action", "Pre&vious of the same speaker"), none, "Alt+Shift+Up"},
    {ActionId::NextDoubtful, ActionMenu::Go, "nextDoubtful", QT_TRANSLATE_NOOP("Action", "Next &doubtful quote"), none, "F8"},
    {ActionId::PreviousDoubtful, ActionMenu::Go, "previousDoubtful", QT_TRANSLATE_NOOP("Action", "Previous d&oubtful quote"), none, "Shift+F8"},
    {ActionId::Back, ActionMenu::Go, "back", QT_TRANSLATE_NOOP("Action", "&Back"), none, "Alt+Left", "back"},
    {ActionId::Forward, ActionMenu::Go, "forward", QT_TRANSLATE_NOOP("Action", "&Forward"), none, "Alt+Right", "forward"},
    {ActionId::StartPage, ActionMenu::Go, "startPage", QT_TRANSLATE_NOOP("Action", "&Start page and samples"), none, "Alt+Home"},
    {ActionId::Keys, ActionMenu::Help, "keys", QT_TRANSLATE_NOOP("Action", "&Keys"), none, "F1"},
    {ActionId::About, ActionMenu::Help, "about", QT_TRANSLATE_NOOP("Action", "&About Quotelight")},
};
// clang-format on

QList<QKeySequence> keysOf(const Spec& spec) {
    QList<QKeySequence> keys;
    if (spec.standard != none) keys = QKeySequence::keyBindings(spec.standard);
    for (const QString& key : QString::fromLatin1(spec.keys).split(u' ', Qt::SkipEmptyParts))
        keys += QKeySequence(key, QKeySequence::PortableText);
    return keys;
}

}  // namespace

ActionSet::ActionSet(QWidget* window) : QObject(window) {
    auto* themes = new QActionGroup(this);
    for (const Spec& spec : specs) {
        Q_ASSERT(m_actions.size() == static_cast<std::size_t>(spec.id));
        auto* action = new QAction(QCoreApplication::translate("Action", spec.text), window);
        action->setIconText(action->text().remove(u'&').remove(u'…'));
        action->setObjectName(QLatin1String(spec.name));
        action->setShortcuts(keysOf(spec));
        action->setCheckable(spec.checkable);
        action->setProperty(iconProperty, QLatin1String(spec.icon));
        if (spec.id >= ActionId::ThemeSystem && spec.id <= ActionId::ThemeContrast)
            themes->addAction(action);
        window->addAction(action);
        m_actions.push_back(action);
    }
    (*this)[ActionId::About]->setMenuRole(QAction::AboutRole);
    (*this)[ActionId::Quit]->setMenuRole(QAction::QuitRole);
}

ActionMenu ActionSet::menuOf(ActionId id) {
    return specs[static_cast<std::size_t>(id)].menu;
}

QString ActionSet::menuTitle(ActionMenu menu) {
    switch (menu) {
        case ActionMenu::File:
            return tr("&File");
        case ActionMenu::Edit:
            return tr("&Edit");
        case ActionMenu::View:
            return tr("&View");
        case ActionMenu::Go:
            return tr("&Go");
        case ActionMenu::Help:
            return tr("&Help");
    }
    return {};
}

void ActionSet::setTheme(const Theme& theme) {
    for (QAction* action : m_actions) {
        const QString icon = action->property(iconProperty).toString();
        if (icon.isEmpty()) continue;
        const QString on = icon == u"check-off" ? QStringLiteral("check-on") : QString();
        action->setIcon(themedIcon(icon, theme.text, on));
    }
}

}  // namespace quotelight
