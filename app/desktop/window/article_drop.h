// SPDX-License-Identifier: Apache-2.0
#pragma once

// Files dropped anywhere on the window open.

#include <QObject>
#include <QString>

class QDropEvent;
class QWidget;

namespace quotelight {

class ArticleDrop : public QObject {
    Q_OBJECT

public:
    explicit ArticleDrop(QWidget& window);

signals:
    void dropped(const QString& path);

protected:
    bool eventFilter(QObject* object, QEvent* event) override;

private:
    static QString fileOf(const QDropEvent& event);
};

}  // namespace quotelight
