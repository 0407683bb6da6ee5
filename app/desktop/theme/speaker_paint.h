// SPDX-License-Identifier: Apache-2.0
#pragma once

// Draws a speaker's look on screen and paper alike: colour, line style and tag together, never the
// colour alone.

#include <QColor>
#include <QRectF>

#include "presentation/speaker_looks.h"

class QPainter;

namespace quotelight {

struct Theme;

QColor strongColour(const SpeakerLook& look, const Theme& theme);
QColor tintColour(const SpeakerLook& look, const Theme& theme);

// A line of the look's style along the bottom of `rect`, inside it.
void paintLookLine(QPainter& painter, const SpeakerLook& look, const Theme& theme,
                   const QRectF& rect, double width = 2);

// A small plate with the speaker's tag in it, on the speaker's tint, underlined in their style.
void paintSpeakerBadge(QPainter& painter, const SpeakerLook& look, const Theme& theme,
                       const QRectF& rect);

}  // namespace quotelight
