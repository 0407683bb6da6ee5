// SPDX-License-Identifier: Apache-2.0
#pragma once

// How everything round the page looks: the palette and the style sheet that follow from a reading
// theme, so that window and page are of one piece. Pure functions.

#include <QColor>
#include <QPalette>
#include <QString>

namespace quotelight {

struct Theme;

struct Chrome {
    QColor window;                       // toolbar, panel, status line
    QColor border;                       // hairlines between them
    QColor hover;                        // under the pointer
    QColor chosen;                       // behind a chosen row or a checked button
    QColor text;                         // on all of these
    QColor quiet;                        // second lines, counts
    QColor accent;                       // focus rings, the bar of a chosen row
    QColor information, warning, error;  // backgrounds of notices
};

Chrome chromeOf(const Theme& theme);
QPalette paletteOf(const Theme& theme);
QString styleSheetOf(const Theme& theme);

// Whether a system palette is a dark one, by the lightness of its windows against their text.
bool isDark(const QPalette& palette);

}  // namespace quotelight
