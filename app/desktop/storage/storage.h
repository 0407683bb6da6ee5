// SPDX-License-Identifier: Apache-2.0
#pragma once

// Where the window keeps what it remembers: preferences in the user's configuration folder, state
// (geometry, recent files, places) beside the program's data, each an INI file of its own. Both are
// treated as untrusted when read: a value that makes no sense is as good as absent.

#include <QSettings>

namespace quotelight {

struct Storage {
    Storage();

    QSettings preferences;
    QSettings state;
};

}  // namespace quotelight
