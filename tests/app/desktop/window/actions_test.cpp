// SPDX-License-Identifier: Apache-2.0
#include "actions/action_set.h"

#include <QMenu>
#include <QMenuBar>
#include <QTreeWidget>
#include <map>

#include "actions/key_list.h"
#include "reading_view/theme.h"
#include "support/catch.h"
#include "support/window_fixture.h"

using namespace quotelight;
using namespace quotelight::test;

TEST_CASE("No two actions share a key", "[actions]") {
    QWidget window;
    const ActionSet actions(&window);
    std::map<QKeySequence, std::string> owners;
    for (const QAction* action : actions.all())
        for (const QKeySequence& key : action->shortcuts()) {
            const auto [known, isNew] = owners.emplace(key, action->objectName().toStdString());
            CAPTURE(key.toString().toStdString(), action->objectName().toStdString(),
                    known->second);
            CHECK(isNew);
        }
    CHECK(owners.size() > 25);
}

TEST_CASE("No key clashes with a menu's mnemonic, nor two mnemonics of a menu", "[actions]") {
    WindowFixture f;
    std::map<QKeySequence, std::string> keys;
    for (const QAction* action : f.window().actionSet().all())
        for (const QKeySequence& key : action->shortcuts())
            keys.emplace(key, action->objectName().toStdString());
    for (const QAction* menu : f.window().menuBar()->actions()) {
        CHECK_FALSE(keys.contains(QKeySequence::mnemonic(menu->text())));
        std::map<QKeySequence, std::string> mnemonics;
        for (const QAction* action : menu->menu()->actions()) {
            const QKeySequence mnemonic = QKeySequence::mnemonic(action->text());
            if (mnemonic.isEmpty()) continue;
            const auto [known, isNew] = mnemonics.emplace(mnemonic, action->text().toStdString());
            CAPTURE(menu->text().toStdString(), action->text().toStdString(), known->second);
            CHECK(isNew);
        }
    }
}

TEST_CASE("Every action is in a menu, with words and a name", "[actions]") {
    WindowFixture f;
    QList<QAction*> inMenus;
    for (const QMenu* menu : f.window().findChildren<QMenu*>())
        inMenus += menu->actions();
    for (QAction* action : f.window().actionSet().all()) {
        CAPTURE(action->objectName().toStdString());
        CHECK(inMenus.contains(action));
        CHECK_FALSE(action->text().isEmpty());
    }
}

TEST_CASE("The list of keys has every action that has one", "[actions]") {
    QWidget window;
    const ActionSet actions(&window);
    const KeyList list(actions);
    const auto* tree = list.findChild<QTreeWidget*>();
    int rows = 0;
    for (int i = 0; i < tree->topLevelItemCount(); ++i)
        rows += tree->topLevelItem(i)->childCount();
    const auto withKeys =
        std::count_if(actions.all().begin(), actions.all().end(),
                      [](const QAction* action) { return !action->shortcuts().isEmpty(); });
    CHECK(rows == withKeys + 2);
}

TEST_CASE("Every icon that an action names exists", "[actions]") {
    QWidget window;
    ActionSet actions(&window);
    actions.setTheme(Theme::darkness());
    for (const QAction* action : actions.all()) {
        const QString icon = action->property(ActionSet::iconProperty).toString();
        CAPTURE(icon.toStdString());
        CHECK(action->icon().isNull() == icon.isEmpty());
    }
}
