// SPDX-License-Identifier: Apache-2.0
#include "open/file_watch.h"

#include <QFileInfo>

#include "background/background.h"
#include "open/fingerprint.h"

namespace quotelight {

FileWatch::FileWatch(QObject* parent) : QObject(parent) {
    using namespace std::chrono_literals;
    m_delay.setSingleShot(true);
    m_delay.setInterval(600ms);
    connect(&m_delay, &QTimer::timeout, this, &FileWatch::look);
    const auto wait = [this] { m_delay.start(); };
    connect(&m_watcher, &QFileSystemWatcher::fileChanged, this, wait);
    connect(&m_watcher, &QFileSystemWatcher::directoryChanged, this, wait);
}

void FileWatch::watch(const QString& path, const QByteArray& fingerprint) {
    stop();
    m_path = path;
    m_known = fingerprint;
    m_watcher.addPaths({path, QFileInfo(path).absolutePath()});
}

void FileWatch::stop() {
    ++m_serial;
    m_delay.stop();
    m_path.clear();
    const QStringList watched = m_watcher.files() + m_watcher.directories();
    if (!watched.isEmpty()) m_watcher.removePaths(watched);
}

void FileWatch::look() {
    if (QFileInfo::exists(m_path) && !m_watcher.files().contains(m_path)) m_watcher.addPath(m_path);
    const unsigned serial = ++m_serial;
    runInBackground(
        this, [path = m_path] { return fileFingerprint(path); },
        [this, serial](const QByteArray& found) {
            if (serial == m_serial) compare(found);
        },
        [](const Error&) {});  // the next change is looked at anew
}

void FileWatch::compare(const QByteArray& found) {
    if (found == m_known) return;
    m_known = found;
    if (found.isEmpty())
        emit removed();
    else
        emit contentChanged();
}

}  // namespace quotelight
