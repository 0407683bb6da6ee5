// SPDX-License-Identifier: Apache-2.0
#include "storage/recent_files.h"

#include <QSettings>

namespace quotelight {
namespace {

const QString key = QStringLiteral("recentFiles");

QStringList stored(const QSettings& state) {
    QStringList paths = state.value(key).toStringList();
    paths.removeAll(QString());
    paths.removeDuplicates();
    return paths.mid(0, RecentFiles::most);
}

}  // namespace

RecentFiles::RecentFiles(QSettings& state, QObject* parent)
    : QObject(parent), m_state(state), m_paths(stored(state)) {}

void RecentFiles::add(const QString& path) {
    m_paths = stored(m_state);  // another window may have added some
    m_paths.removeAll(path);
    m_paths.prepend(path);
    m_paths = m_paths.mid(0, most);
    store();
}

void RecentFiles::remove(const QString& path) {
    if (m_paths.removeAll(path) > 0) store();
}

void RecentFiles::clear() {
    m_paths.clear();
    store();
}

void RecentFiles::store() {
    m_state.setValue(key, m_paths);
    emit changed();
}

}  // namespace quotelight
