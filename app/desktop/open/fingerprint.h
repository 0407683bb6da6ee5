// SPDX-License-Identifier: Apache-2.0
#pragma once

// Tells whether a file's content is what it was. Takes time in proportion to it: not for the GUI
// thread.

#include <QByteArray>
#include <QString>
#include <string_view>

namespace quotelight {

// Of a content that was read; never empty.
QByteArray fingerprint(std::string_view bytes);

// Reads the whole file. Empty where there is no regular file to read.
QByteArray fileFingerprint(const QString& path);

}  // namespace quotelight
