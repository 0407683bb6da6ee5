// SPDX-License-Identifier: Apache-2.0
#pragma once

// Says when the open article's file was changed or removed by somebody else.
//
// Editors save in two steps or replace the file, after which QFileSystemWatcher loses sight of it:
// so the folder is watched too, the file is watched anew each time, what comes in a burst is
// waited out, and only a different content counts as a change. GUI thread; reads off it.

#include <QByteArray>
#include <QFileSystemWatcher>
#include <QObject>
#include <QString>
#include <QTimer>
#include <chrono>

namespace quotelight {

class FileWatch : public QObject {
    Q_OBJECT

public:
    explicit FileWatch(QObject* parent = nullptr);

    // Watches `path`, whose content is `fingerprint` as of now, instead of what was watched before.
    void watch(const QString& path, const QByteArray& fingerprint);
    void stop();

    // How long a burst of changes is waited out. Default 600 ms.
    void setDelay(std::chrono::milliseconds delay) { m_delay.setInterval(delay); }

signals:
    void contentChanged();
    void removed();

private:
    void look();
    void compare(const QByteArray& found);

    QFileSystemWatcher m_watcher;
    QTimer m_delay;
    QString m_path;
    QByteArray m_known;  // empty: said to be removed
    unsigned m_serial = 0;
};

}  // namespace quotelight
