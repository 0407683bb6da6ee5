// SPDX-License-Identifier: Apache-2.0
#pragma once

// A list whose rows are chosen by a click or a key rather than selected: Enter and a click choose,
// Space and Ctrl+Enter or Ctrl+click add. Says in its middle why it is empty, where it is.

#include <QListView>

namespace quotelight {

class ChoiceList : public QListView {
    Q_OBJECT

public:
    explicit ChoiceList(QWidget* parent = nullptr);

    void setEmptyText(const QString& text);

signals:
    void chosen(const QModelIndex& index, bool add);

protected:
    void mouseReleaseEvent(QMouseEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    QPersistentModelIndex m_pressed;
    QString m_emptyText;
};

}  // namespace quotelight
