// SPDX-License-Identifier: Apache-2.0
#pragma once

// Pixels to draw a picture on: boxes filled with a speaker's pattern, and smooth strokes.
//
// Whatever reaches beyond the edges is cut there. Not thread-safe.

#include <cstddef>
#include <cstdint>
#include <vector>

#include "export/picture.h"
#include "presentation/speaker_looks.h"

namespace quotelight {

class Canvas {
public:
    // White. `scale`: pixels to a picture's unit.
    Canvas(double width, double height, double scale);

    void fill(const PictureBox& box);
    void frame(const PictureBox& box, Colour inside, Colour edge);
    void words(const PictureWords& words);

    std::size_t width() const { return m_width; }
    std::size_t height() const { return m_height; }
    // Red, green, blue; row by row.
    const std::vector<std::uint8_t>& pixels() const { return m_pixels; }

private:
    struct Area {
        std::size_t left, top, right, bottom;
    };

    Area area(double left, double top, double right, double bottom) const;
    void line(double x1, double y1, double x2, double y2, double thickness, Colour colour);
    void blend(std::size_t x, std::size_t y, Colour colour, double cover);
    void set(std::size_t x, std::size_t y, Colour colour);

    double m_scale;
    std::size_t m_width, m_height;
    std::vector<std::uint8_t> m_pixels;
};

}  // namespace quotelight
