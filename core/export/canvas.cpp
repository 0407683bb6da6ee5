// SPDX-License-Identifier: Apache-2.0
#include "export/canvas.h"

#include <algorithm>
#include <cmath>

#include "export/stroke_font.h"

namespace quotelight {

namespace {

constexpr Colour white{255, 255, 255}, ink{0x1c, 0x1d, 0x1f}, softInk{0x5c, 0x5f, 0x66};

// Whether a place of the pattern, in the picture's units, has the colour itself or its tint.
bool isFull(LineStyle style, double x, double y) {
    const double column = std::fmod(x, 8), row = std::fmod(y, 8);
    switch (style) {
        case LineStyle::Solid:
            return true;
        case LineStyle::Dashed:
            return std::fmod(x + y, 8) < 4;
        case LineStyle::Dotted:
            return (column >= 1 && column < 4 && row >= 1 && row < 4) || (column >= 5 && row >= 5);
        case LineStyle::Double:
            return std::fmod(row, 4) < 2;
    }
    return true;
}

// Of a point to a stretch of a line.
double distance(double x, double y, double x1, double y1, double x2, double y2) {
    const double dx = x2 - x1, dy = y2 - y1, square = dx * dx + dy * dy;
    const double along =
        square > 0 ? std::clamp(((x - x1) * dx + (y - y1) * dy) / square, 0.0, 1.0) : 0;
    const double ex = x - x1 - along * dx, ey = y - y1 - along * dy;
    return std::sqrt(ex * ex + ey * ey);
}

}  // namespace

Canvas::Canvas(double width, double height, double scale)
    : m_scale(scale),
      m_width(static_cast<std::size_t>(std::lround(width * scale))),
      m_height(static_cast<std::size_t>(std::lround(height * scale))),
      m_pixels(m_width * m_height * 3, 0xFF) {}

Canvas::Area Canvas::area(double left, double top, double right, double bottom) const {
    const auto inside = [](double at, std::size_t most) {
        return static_cast<std::size_t>(
            std::lround(std::clamp(at, 0.0, static_cast<double>(most))));
    };
    return {inside(left, m_width), inside(top, m_height), inside(right, m_width),
            inside(bottom, m_height)};
}

void Canvas::fill(const PictureBox& box) {
    const Colour full = speakerColour(box.colour, false);
    const Colour tint = speakerTint(box.colour, false, white);
    const Area at = area(box.x * m_scale, box.y * m_scale, (box.x + box.width) * m_scale,
                         (box.y + box.height) * m_scale);
    for (std::size_t y = at.top; y < at.bottom; ++y)
        for (std::size_t x = at.left; x < at.right; ++x) {
            const bool edge =
                y == at.top || y + 1 == at.bottom || x == at.left || x + 1 == at.right;
            const bool solid = edge || isFull(box.pattern, static_cast<double>(x) / m_scale,
                                              static_cast<double>(y) / m_scale);
            set(x, y, solid ? full : tint);
        }
}

void Canvas::frame(const PictureBox& box, Colour inside, Colour edge) {
    const Area at = area(box.x * m_scale, box.y * m_scale, (box.x + box.width) * m_scale,
                         (box.y + box.height) * m_scale);
    for (std::size_t y = at.top; y < at.bottom; ++y)
        for (std::size_t x = at.left; x < at.right; ++x)
            set(x, y,
                y == at.top || y + 1 == at.bottom || x == at.left || x + 1 == at.right ? edge
                                                                                       : inside);
}

void Canvas::words(const PictureWords& words) {
    const StrokedWords drawn = strokesOf(words.words);
    const double size = words.size * m_scale;
    double left = words.x * m_scale;
    if (words.anchor == PictureWords::Anchor::Middle) left -= drawn.width * size / 2;
    if (words.anchor == PictureWords::Anchor::End) left -= drawn.width * size;
    const double top = words.y * m_scale, thickness = size * (words.bold ? 0.125 : 0.085);
    for (const Stroke& stroke : drawn.strokes)
        line(left + stroke.x1 * size, top + stroke.y1 * size, left + stroke.x2 * size,
             top + stroke.y2 * size, thickness, words.soft ? softInk : ink);
}

void Canvas::line(double x1, double y1, double x2, double y2, double thickness, Colour colour) {
    const double reach = thickness / 2 + 1;
    const Area at = area(std::min(x1, x2) - reach, std::min(y1, y2) - reach,
                         std::max(x1, x2) + reach + 1, std::max(y1, y2) + reach + 1);
    for (std::size_t y = at.top; y < at.bottom; ++y)
        for (std::size_t x = at.left; x < at.right; ++x) {
            const double away = distance(static_cast<double>(x) + 0.5, static_cast<double>(y) + 0.5,
                                         x1, y1, x2, y2);
            blend(x, y, colour, std::clamp(thickness / 2 + 0.5 - away, 0.0, 1.0));
        }
}

void Canvas::blend(std::size_t x, std::size_t y, Colour colour, double cover) {
    if (cover <= 0) return;
    const std::size_t at = (y * m_width + x) * 3;
    const auto mixed = [cover](std::uint8_t over, std::uint8_t under) {
        return static_cast<std::uint8_t>(std::lround(over * cover + under * (1 - cover)));
    };
    set(x, y,
        {mixed(colour.red, m_pixels[at]), mixed(colour.green, m_pixels[at + 1]),
         mixed(colour.blue, m_pixels[at + 2])});
}

void Canvas::set(std::size_t x, std::size_t y, Colour colour) {
    const std::size_t at = (y * m_width + x) * 3;
    m_pixels[at] = colour.red;
    m_pixels[at + 1] = colour.green;
    m_pixels[at + 2] = colour.blue;
}

}  // namespace quotelight
