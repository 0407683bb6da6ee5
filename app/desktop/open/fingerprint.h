// SPDX-License-Identifier: Apache-2.0
#pragma once

// Tells whether a file's content is what it was. Reads the whole file: not for the GUI thread.

#include <QByteArray>
#include <QString>

namespace quotelight {

// Empty where there is no regular file to read.
QByteArray fileFingerprint(const QString& path);

}  // namespace quotelight
