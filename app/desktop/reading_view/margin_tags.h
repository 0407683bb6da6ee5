// SPDX-License-Identifier: Apache-2.0
#pragma once

// The tags in the margin: each speaker's initials beside the line where a quote of theirs begins.
//
// One a speaker and line; tags of several speakers on one line stand side by side, the first
// nearest to the text. At most `mostTags` a line, fewer where the margin is
// narrow: a "+" on the outermost stands for the rest.

#include <QRectF>
#include <QString>
#include <vector>

#include "presentation/speaker_looks.h"
#include "reading_view/highlight_painter.h"
#include "reading_view/piece_layout.h"
#include "reading_view/theme.h"

class QPainter;

namespace quotelight {

struct MarginTag {
    QRectF rect;  // in the piece's coordinates: left of 0, or right of its width
    QString text;
    QuoteId quote = 0;
    SpeakerId speaker = noSpeaker;
    bool lit = true;
    HighlightInk ink;
};

inline constexpr std::size_t mostTags = 3;

// `room`: how wide the margin is.
std::vector<MarginTag> marginTags(const PieceLayout& layout, const std::vector<PlacedRun>& runs,
                                  const Analysis& analysis, const std::vector<SpeakerLook>& looks,
                                  const QFont& font, int room);

void paintTag(QPainter& painter, const MarginTag& tag, const QFont& font, const Theme& theme);

}  // namespace quotelight
