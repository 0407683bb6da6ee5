// SPDX-License-Identifier: Apache-2.0
#pragma once

// Asks in which encoding a file is to be read again.

#include <QDialog>

class QListWidget;
class QListWidgetItem;

namespace quotelight {

class EncodingDialog : public QDialog {
    Q_OBJECT

public:
    // `current`: ICU's name of the encoding in use.
    explicit EncodingDialog(const QString& current, QWidget* parent = nullptr);

signals:
    // ICU's name; empty: find out.
    void chosen(const QString& encoding);

private:
    QListWidgetItem* addChoice(const QString& title, const QString& name);
    void choose();

    QListWidget* m_list;
};

}  // namespace quotelight
