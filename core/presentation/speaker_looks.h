// SPDX-License-Identifier: Apache-2.0
#pragma once

// How each speaker looks, in the window and in exports alike: a colour, a line style and a tag.
// Never colour alone: the underline's style and the tag tell speakers apart without it.
//
// Colours are Okabe and Ito's seven, measured to stay apart for the three kinds of colour
// deficiency; the seven most quoted speakers have one each, further ones repeat them with the next
// line style. Deterministic for an Analysis; O(n log n) for n speakers; thread-safe.

#include <cstdint>
#include <string>
#include <vector>

#include "reading/analysis.h"

namespace quotelight {

struct Colour {
    std::uint8_t red = 0, green = 0, blue = 0;

    friend bool operator==(Colour, Colour) = default;
};

enum class LineStyle : std::uint8_t { Solid, Dashed, Dotted, Double };
inline constexpr std::size_t lineStyleCount = 4;

struct SpeakerLook {
    std::uint8_t colour = 0;  // for speakerColour(): 0 to 7
    LineStyle line = LineStyle::Solid;
    std::u16string tag;  // initials, unique in the article: "DT", "DT2"; "?" for the unknown
};

inline constexpr std::uint8_t colourCount = 7;
inline constexpr std::uint8_t greyColour = colourCount;  // the unknown speaker's

// At full strength, for underlines, swatches and the strip. `colour` 0 to 7.
Colour speakerColour(std::uint8_t colour, bool dark);

// For the background of quoted text: the colour mixed into the page's so that text on it keeps a
// contrast of 4.5:1 or more (tested). `page` is the page's own colour.
Colour speakerTint(std::uint8_t colour, bool dark, Colour page);

// One a speaker, indexed by SpeakerId.
std::vector<SpeakerLook> speakerLooks(const Analysis& analysis);

// For quotes of unknown speakers.
SpeakerLook unknownLook();

}  // namespace quotelight
