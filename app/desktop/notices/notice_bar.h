// SPDX-License-Identifier: Apache-2.0
#pragma once

// The bar above the text in which things are said in place of dialogs: newest on top, each with its
// buttons and a way to dismiss it. Shows three; the rest are behind a button. Takes no focus.

#include <QStringList>
#include <QWidget>
#include <list>

#include "notices/bar_message.h"

class QLabel;
class QToolButton;
class QVBoxLayout;

namespace quotelight {

struct Theme;

class NoticeBar : public QWidget {
    Q_OBJECT

public:
    explicit NoticeBar(QWidget* parent = nullptr);

    void post(BarMessage message);
    void remove(const QString& id);
    void clear();
    void setTheme(const Theme& theme);

    bool isEmpty() const { return m_entries.empty(); }
    QStringList texts() const;  // newest first

private:
    struct Entry {
        QString id;
        QString text;
        Severity severity;
        QWidget* row;
        QToolButton* dismiss;
        QLabel* symbol;
    };

    Entry makeRow(const BarMessage& message);
    void arrange();
    void paintIcons(const Entry& entry);

    std::list<Entry> m_entries;
    QVBoxLayout* m_column;
    QToolButton* m_more;
    bool m_showAll = false;
    QColor m_iconColour;
};

}  // namespace quotelight
