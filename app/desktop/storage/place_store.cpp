// SPDX-License-Identifier: Apache-2.0
#include "storage/place_store.h"

#include <QCryptographicHash>
#include <QDateTime>
#include <QSettings>
#include <algorithm>
#include <utility>
#include <vector>

namespace quotelight {
namespace {

constexpr int most = 200;

const QString group = QStringLiteral("places");

// Paths may hold anything, keys of an INI file may not.
QString keyOf(const QString& path) {
    const QByteArray hash = QCryptographicHash::hash(path.toUtf8(), QCryptographicHash::Sha1);
    return group + u'/' + QString::fromLatin1(hash.toHex().left(20));
}

}  // namespace

std::optional<Place> PlaceStore::place(const QString& path) const {
    const QString key = keyOf(path);
    if (!m_state.contains(key + QStringLiteral("/offset"))) return std::nullopt;
    return Place{m_state.value(key + QStringLiteral("/offset")).toUInt(),
                 m_state.value(key + QStringLiteral("/speakers")).toStringList()};
}

void PlaceStore::remember(const QString& path, const Place& place) {
    const QString key = keyOf(path);
    m_state.setValue(key + QStringLiteral("/offset"), place.offset);
    m_state.setValue(key + QStringLiteral("/speakers"), place.speakers);
    m_state.setValue(key + QStringLiteral("/when"), QDateTime::currentSecsSinceEpoch());
    forgetOldest();
}

void PlaceStore::forgetOldest() {
    m_state.beginGroup(group);
    const QStringList keys = m_state.childGroups();
    if (keys.size() > most) {
        std::vector<std::pair<qint64, QString>> byAge;
        for (const QString& key : keys)
            byAge.emplace_back(m_state.value(key + QStringLiteral("/when")).toLongLong(), key);
        std::sort(byAge.begin(), byAge.end());
        byAge.resize(static_cast<std::size_t>(keys.size() - most));
        for (const auto& [when, key] : byAge)
            m_state.remove(key);
    }
    m_state.endGroup();
}

}  // namespace quotelight
