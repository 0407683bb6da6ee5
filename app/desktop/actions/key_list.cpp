// SPDX-License-Identifier: Apache-2.0
#include "actions/key_list.h"

#include <QDialogButtonBox>
#include <QHeaderView>
#include <QTreeWidget>
#include <QVBoxLayout>

#include "actions/action_set.h"

namespace quotelight {
namespace {

QString withoutMnemonic(QString text) {
    return text.remove(u'&').remove(QStringLiteral("…"));
}

QString keysText(const QAction& action) {
    QStringList keys;
    for (const QKeySequence& key : action.shortcuts())
        keys += key.toString(QKeySequence::NativeText);
    return keys.join(QStringLiteral("  ·  "));
}

QTreeWidgetItem* addGroup(QTreeWidget& tree, const QString& title) {
    auto* group = new QTreeWidgetItem(&tree, {title});
    group->setFirstColumnSpanned(true);
    QFont font = tree.font();
    font.setBold(true);
    group->setFont(0, font);
    group->setFlags(Qt::ItemIsEnabled);
    return group;
}

void addKeys(QTreeWidget& tree, const ActionSet& actions) {
    for (auto menu :
         {ActionMenu::File, ActionMenu::Edit, ActionMenu::View, ActionMenu::Go, ActionMenu::Help}) {
        QTreeWidgetItem* group = addGroup(tree, withoutMnemonic(ActionSet::menuTitle(menu)));
        for (std::size_t i = 0; i < actions.all().size(); ++i) {
            const QAction& action = *actions.all()[i];
            if (ActionSet::menuOf(static_cast<ActionId>(i)) == menu &&
                !action.shortcuts().isEmpty())
                new QTreeWidgetItem(group, {withoutMnemonic(action.text()), keysText(action)});
        }
    }
}

}  // namespace

KeyList::KeyList(const ActionSet& actions, QWidget* parent) : QDialog(parent) {
    setObjectName(QStringLiteral("keyList"));
    setWindowTitle(tr("Keys"));
    auto* tree = new QTreeWidget;
    tree->setAccessibleName(tr("Keys"));
    tree->setHeaderHidden(true);
    tree->setColumnCount(2);
    tree->setRootIsDecorated(false);
    tree->setItemsExpandable(false);
    tree->setIndentation(12);
    tree->setSelectionMode(QAbstractItemView::NoSelection);
    addKeys(*tree, actions);
    QTreeWidgetItem* lists = addGroup(*tree, tr("In the lists"));
    new QTreeWidgetItem(lists, {tr("Go to the quote; only this speaker"), tr("Enter or click")});
    new QTreeWidgetItem(lists, {tr("This speaker too"), tr("Space or Ctrl+click")});
    tree->expandAll();
    tree->header()->setSectionResizeMode(0, QHeaderView::ResizeToContents);

    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto* column = new QVBoxLayout(this);
    column->addWidget(tree);
    column->addWidget(buttons);
    resize(520, 560);
}

}  // namespace quotelight
