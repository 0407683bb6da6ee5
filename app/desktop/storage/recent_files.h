// SPDX-License-Identifier: Apache-2.0
#pragma once

// The articles opened last, newest first, kept across sessions.

#include <QObject>
#include <QStringList>

class QSettings;

namespace quotelight {

class RecentFiles : public QObject {
    Q_OBJECT

public:
    static constexpr int most = 12;

    explicit RecentFiles(QSettings& state, QObject* parent = nullptr);

    const QStringList& paths() const { return m_paths; }
    void add(const QString& path);
    void remove(const QString& path);
    void clear();

signals:
    void changed();

private:
    void store();

    QSettings& m_state;
    QStringList m_paths;
};

}  // namespace quotelight
