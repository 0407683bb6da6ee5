// SPDX-License-Identifier: Apache-2.0
#pragma once

// A line to type words into that narrow a list; waits until the typing pauses.

#include <QLineEdit>
#include <QTimer>

namespace quotelight {

class FilterBox : public QLineEdit {
    Q_OBJECT

public:
    explicit FilterBox(QWidget* parent = nullptr);

    void setIcon(const QIcon& icon);

signals:
    void wordsChanged(const QString& words);

private:
    QTimer m_pause;
    QAction* m_icon;
};

}  // namespace quotelight
