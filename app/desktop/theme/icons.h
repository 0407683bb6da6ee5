// SPDX-License-Identifier: Apache-2.0
#pragma once

// The program's icons: SVG drawings in one colour, which take the colour of the text they stand
// beside, whatever the theme.

#include <QColor>
#include <QIcon>
#include <QString>

namespace quotelight {

// `name`: of a file in resources/icons, without ".svg". An unknown name gives an empty icon.
// `nameWhenOn`: of the one to show while checked; empty: the same.
QIcon themedIcon(const QString& name, const QColor& colour, const QString& nameWhenOn = {});

}  // namespace quotelight
