// SPDX-License-Identifier: Apache-2.0
#pragma once

// A picture of who is quoted how much and where: a bar for each speaker by their share of the
// quoted words, and the article as a strip with the places of their quotes. Speakers have the
// colours and line styles of the window, the styles as patterns, so that colour is never alone.
//
// A plain list of shapes and words, drawn as SVG (svg_picture.h) or as pixels (png_picture.h).
// Its size is bounded whatever the article: `mostRows` speakers, one shape for each half pixel of
// the strip. Linear; no locale; deterministic; thread-safe.

#include <cstdint>
#include <string>
#include <vector>

#include "export/export_view.h"
#include "presentation/speaker_looks.h"

namespace quotelight {

struct PictureBox {
    double x = 0, y = 0, width = 0, height = 0;
    std::uint8_t colour = greyColour;  // for speakerColour()
    LineStyle pattern = LineStyle::Solid;
    std::u16string says;  // what it stands for, in words; may be empty
};

struct PictureWords {
    enum class Anchor : std::uint8_t { Begin, Middle, End };

    double x = 0, y = 0, size = 14;   // y of the baseline
    bool bold = false, soft = false;  // soft: grey, of less weight
    Anchor anchor = Anchor::Begin;
    std::u16string words;
};

struct Picture {
    double width = 0, height = 0;
    std::u16string title, description;  // of the whole, for those who do not see it
    std::vector<PictureBox> frames;     // empty boxes behind the others
    std::vector<PictureBox> boxes;
    std::vector<PictureWords> words;
};

inline constexpr std::size_t mostRows = 20;  // further speakers share one

Picture quotesPicture(const ExportView& view);

}  // namespace quotelight
