// SPDX-License-Identifier: Apache-2.0
#pragma once

// The colours of the reading view: the page, the text and what is laid over them. A plain value.
//
// Speakers' own colours are not here: presentation/speaker_looks.h has them, for `dark` pages and
// light ones. Each theme's text stands at 7:1 or more on its page, quieter text at 4.5:1 (tested).

#include <QColor>

namespace quotelight {

struct Theme {
    bool dark = false;
    QColor page, text;
    QColor heading;   // headings and strong words
    QColor quiet;     // captions, footnotes, list markers, block quotes
    QColor rule;      // the bar beside block quotes, borders of code
    QColor codePage;  // behind code
    QColor link;
    QColor selection;     // behind selected text
    QColor selectedText;  // invalid: selected text keeps its own colour
    QColor match;         // behind what find found
    QColor currentMatch;  // behind the match find stands at
    QColor outline;       // round the current quote and the focused link

    static Theme light();
    static Theme sepia();
    static Theme darkness();
    static Theme highContrast();  // white and yellow on black, selection inverted

    friend bool operator==(const Theme&, const Theme&) = default;
};

}  // namespace quotelight
