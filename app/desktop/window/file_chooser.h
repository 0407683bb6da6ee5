// SPDX-License-Identifier: Apache-2.0
#pragma once

// Asking for a file: the system's dialogs, which tests replace.

#include <QString>
#include <functional>

class QWidget;

namespace quotelight {

struct FileChooser {
    // Both return an empty path where the person thought better of it.
    std::function<QString(QWidget* parent)> toOpen;
    std::function<QString(QWidget* parent, const QString& suggestion, const QString& filter)>
        toSave;
};

// The system's own. `toOpen` starts in the folder of the file opened last.
FileChooser systemFileChooser();

}  // namespace quotelight
