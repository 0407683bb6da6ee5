// SPDX-License-Identifier: Apache-2.0
#pragma once

// The dialog that lists every key, made from the actions themselves.

#include <QDialog>

namespace quotelight {

class ActionSet;

class KeyList : public QDialog {
    Q_OBJECT

public:
    explicit KeyList(const ActionSet& actions, QWidget* parent = nullptr);
};

}  // namespace quotelight
