// SPDX-License-Identifier: Apache-2.0
#pragma once

// Foreign text made fit for rows, titles, tooltips and dialogs.
//
// Articles, names and paths may hold line breaks, control characters, towers of combining marks,
// direction overrides and markup; none of them may change what the window itself says. Every widget
// that shows foreign text gets it from here. Linear time; thread-safe; no locale.

#include <QString>
#include <string>
#include <string_view>

namespace quotelight {

QString toQString(std::u16string_view text);
QString toQString(std::string_view utf8);
std::u16string toU16(const QString& text);

// One line of at most `limit` UTF-16 units: white space runs become one space, control characters
// and direction marks are dropped, direction overrides show as U+FFFD, combining marks are kept to
// a readable number; cut at a grapheme with an ellipsis.
QString singleLine(const QString& text, int limit = 300);
QString singleLine(std::u16string_view text, int limit = 300);

// Wrapped so that its direction does not reach the words around it (FSI … PDI).
QString isolated(const QString& text);

// A tooltip that shows `text` as it is, though it may look like markup.
QString plainToolTip(const QString& text);

// The last part of a path, fit for a sentence.
QString fileNameForDisplay(const QString& path);

}  // namespace quotelight
