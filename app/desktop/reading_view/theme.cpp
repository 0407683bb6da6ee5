// SPDX-License-Identifier: Apache-2.0
#include "reading_view/theme.h"

namespace quotelight {

Theme Theme::light() {
    Theme theme;
    theme.page = QColor(0xff, 0xff, 0xff);
    theme.text = QColor(0x22, 0x24, 0x28);
    theme.heading = QColor(0x11, 0x12, 0x14);
    theme.quiet = QColor(0x5a, 0x5f, 0x68);
    theme.rule = QColor(0xc9, 0xcd, 0xd4);
    theme.codePage = QColor(0xf3, 0xf4, 0xf6);
    theme.link = QColor(0x0b, 0x57, 0xb7);
    theme.selection = QColor(0xb4, 0xd3, 0xfb);
    theme.match = QColor(0xff, 0xe9, 0x8a);
    theme.currentMatch = QColor(0xff, 0xb0, 0x3b);
    theme.outline = QColor(0x2b, 0x2f, 0x36);
    return theme;
}

Theme Theme::sepia() {
    Theme theme = light();
    theme.page = QColor(0xf8, 0xf0, 0xde);
    theme.text = QColor(0x3a, 0x2f, 0x22);
    theme.heading = QColor(0x2a, 0x20, 0x15);
    theme.quiet = QColor(0x6b, 0x5a, 0x45);
    theme.rule = QColor(0xd3, 0xc3, 0xa4);
    theme.codePage = QColor(0xef, 0xe4, 0xcc);
    theme.link = QColor(0x1d, 0x4f, 0x91);
    theme.selection = QColor(0xd8, 0xcf, 0xf0);
    theme.outline = QColor(0x4a, 0x3d, 0x2c);
    return theme;
}

Theme Theme::darkness() {
    Theme theme;
    theme.dark = true;
    theme.page = QColor(0x1c, 0x1d, 0x20);
    theme.text = QColor(0xdc, 0xdd, 0xe0);
    theme.heading = QColor(0xf2, 0xf3, 0xf5);
    theme.quiet = QColor(0xa2, 0xa6, 0xae);
    theme.rule = QColor(0x4a, 0x4d, 0x54);
    theme.codePage = QColor(0x28, 0x2a, 0x2e);
    theme.link = QColor(0x8a, 0xb8, 0xff);
    theme.selection = QColor(0x2f, 0x55, 0x8a);
    theme.match = QColor(0x6d, 0x5a, 0x14);
    theme.currentMatch = QColor(0x80, 0x50, 0x00);
    theme.outline = QColor(0xd7, 0xda, 0xe0);
    return theme;
}

Theme Theme::highContrast() {
    Theme theme;
    theme.dark = true;
    theme.page = Qt::black;
    theme.text = Qt::white;
    theme.heading = Qt::white;
    theme.quiet = QColor(0xe0, 0xe0, 0xe0);
    theme.rule = Qt::white;
    theme.codePage = QColor(0x18, 0x18, 0x18);
    theme.link = QColor(0xff, 0xff, 0x33);
    theme.selection = Qt::white;
    theme.selectedText = Qt::black;
    theme.match = QColor(0x00, 0x50, 0xa0);
    theme.currentMatch = QColor(0x00, 0x66, 0xcc);
    theme.outline = QColor(0xff, 0xff, 0x33);
    return theme;
}

}  // namespace quotelight
