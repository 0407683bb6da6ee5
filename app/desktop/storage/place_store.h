// SPDX-License-Identifier: Apache-2.0
#pragma once

// Where the reader was in each article, and whose quotes they looked at: comes back when the
// article is opened again. The newest 200 articles are kept.

#include <QString>
#include <QStringList>
#include <cstdint>
#include <optional>

class QSettings;

namespace quotelight {

struct Place {
    std::uint32_t offset = 0;  // UTF-16 units into the article's text; may lie beyond its end
    QStringList speakers;      // names of the filter's speakers; an empty name: the unattributed
};

class PlaceStore {
public:
    explicit PlaceStore(QSettings& state) : m_state(state) {}

    std::optional<Place> place(const QString& path) const;
    void remember(const QString& path, const Place& place);

private:
    void forgetOldest();

    QSettings& m_state;
};

}  // namespace quotelight
