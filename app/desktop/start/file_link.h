// SPDX-License-Identifier: Apache-2.0
#pragma once

// A file offered on the start page: an icon, a title and a quieter second line, all one button.

#include <QAbstractButton>
#include <QColor>

namespace quotelight {

class FileLink : public QAbstractButton {
    Q_OBJECT

public:
    FileLink(const QString& title, const QString& about, const QString& icon,
             QWidget* parent = nullptr);

    void setColour(const QColor& colour);  // of icon and second line

    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    void enterEvent(QEnterEvent* event) override;
    void leaveEvent(QEvent* event) override;

private:
    QString m_about, m_iconName;
    QColor m_quiet;
};

}  // namespace quotelight
