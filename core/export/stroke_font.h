// SPDX-License-Identifier: Apache-2.0
#pragma once

// A typeface of our own, drawn by strokes: what a picture's words are written in where there is no
// toolkit and no font file. It has the printable characters of ASCII and the accents of the Latin
// alphabets; other scripts are romanised first, what has no romanisation is an empty box.
//
// The same strokes on every machine. Linear; thread-safe.

#include <string_view>
#include <vector>

namespace quotelight {

struct Stroke {
    double x1 = 0, y1 = 0, x2 = 0, y2 = 0;  // in ems; y grows downwards from the baseline
};

struct StrokedWords {
    std::vector<Stroke> strokes;
    double width = 0;  // in ems
};

StrokedWords strokesOf(std::u16string_view words);

}  // namespace quotelight
