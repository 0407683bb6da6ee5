// SPDX-License-Identifier: Apache-2.0
#include "storage/storage.h"

#include <QStandardPaths>

namespace quotelight {
namespace {

// Not QSettings' own default place: that one ignores QStandardPaths' test mode.
QString fileIn(QStandardPaths::StandardLocation location, const char* name) {
    return QStandardPaths::writableLocation(location) + u'/' + QLatin1String(name);
}

}  // namespace

Storage::Storage()
    : preferences(fileIn(QStandardPaths::AppConfigLocation, "quotelight.ini"),
                  QSettings::IniFormat),
      state(fileIn(QStandardPaths::AppLocalDataLocation, "state.ini"), QSettings::IniFormat) {}

}  // namespace quotelight
