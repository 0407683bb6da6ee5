// SPDX-License-Identifier: Apache-2.0
#include "export/svg_picture.h"

#include <algorithm>
#include <cmath>
#include <initializer_list>
#include <set>
#include <utility>

#include "export/hex_colour.h"
#include "export/numbers.h"

namespace quotelight {

namespace {

constexpr Colour white{255, 255, 255};
constexpr const char* typefaces = "system-ui, 'Segoe UI', Roboto, 'DejaVu Sans', sans-serif";

// With one digit behind the point at most.
std::string length(double value) {
    const auto tenths = static_cast<std::uint64_t>(std::lround(std::max(0.0, value) * 10));
    std::string out;
    appendNumber(out, tenths / 10);
    if (tenths % 10 != 0) {
        out += '.';
        appendNumber(out, tenths % 10);
    }
    return out;
}

using Fill = std::pair<std::uint8_t, LineStyle>;

std::string idOf(Fill fill) {
    std::string out = "fill-";
    appendNumber(out, fill.first);
    out += '-';
    appendNumber(out, static_cast<std::uint64_t>(fill.second));
    return out;
}

class Svg {
public:
    Svg(XmlWriter& xml, const Picture& picture) : m_xml(xml), m_picture(picture) {}

    void write() {
        m_xml.open("svg");
        m_xml.attribute("xmlns", "http://www.w3.org/2000/svg");
        lengths({{"width", m_picture.width}, {"height", m_picture.height}});
        m_xml.attribute("viewBox",
                        "0 0 " + length(m_picture.width) + ' ' + length(m_picture.height));
        m_xml.attribute("role", "img");
        m_xml.attribute("aria-labelledby", "picture-title picture-description");
        m_xml.newLine();
        described("title", "picture-title", m_picture.title);
        described("desc", "picture-description", m_picture.description);
        patterns();
        m_xml.open("rect");
        lengths({{"width", m_picture.width}, {"height", m_picture.height}});
        m_xml.attribute("fill", "#ffffff");
        close();
        for (const PictureBox& frame : m_picture.frames)
            rectangle(frame, "#f1f0ec", "#9a9a9a");
        for (const PictureBox& box : m_picture.boxes)
            rectangle(box, "url(#" + idOf({box.colour, box.pattern}) + ')',
                      hexColour(speakerColour(box.colour, false)));
        m_xml.open("g");
        m_xml.attribute("font-family", typefaces);
        m_xml.newLine();
        for (const PictureWords& words : m_picture.words)
            text(words);
        close();
        close();
    }

private:
    void described(std::string_view element, std::string_view id, std::u16string_view words) {
        m_xml.open(element);
        m_xml.attribute("id", id);
        m_xml.text(words);
        close();
    }

    // One for each colour and style in use.
    void patterns() {
        std::set<Fill> fills;
        for (const PictureBox& box : m_picture.boxes)
            fills.emplace(box.colour, box.pattern);
        if (fills.empty()) return;
        m_xml.open("defs");
        m_xml.newLine();
        for (Fill fill : fills)
            pattern(fill);
        close();
    }

    void pattern(Fill fill) {
        const std::string colour = hexColour(speakerColour(fill.first, false));
        m_xml.open("pattern");
        m_xml.attribute("id", idOf(fill));
        m_xml.attribute("patternUnits", "userSpaceOnUse");
        lengths({{"width", 8}, {"height", 8}});
        m_xml.open("rect");
        lengths({{"width", 8}, {"height", 8}});
        m_xml.attribute("fill", fill.second == LineStyle::Solid
                                    ? colour
                                    : hexColour(speakerTint(fill.first, false, white)));
        m_xml.close();
        figure(fill.second, colour);
        close();
    }

    void figure(LineStyle style, const std::string& colour) {
        switch (style) {
            case LineStyle::Solid:
                return;
            case LineStyle::Dashed:
                m_xml.open("path");
                m_xml.attribute("d", "M-2 2L2-2M0 8L8 0M6 10L10 6");
                m_xml.attribute("stroke", colour);
                m_xml.attribute("stroke-width", "2.8");
                m_xml.close();
                return;
            case LineStyle::Dotted:
                m_xml.open("path");
                m_xml.attribute("d", "M1 1h3v3h-3zM5 5h3v3h-3z");
                m_xml.attribute("fill", colour);
                m_xml.close();
                return;
            case LineStyle::Double:
                m_xml.open("path");
                m_xml.attribute("d", "M0 0h8v2h-8zM0 4h8v2h-8z");
                m_xml.attribute("fill", colour);
                m_xml.close();
                return;
        }
    }

    void rectangle(const PictureBox& box, const std::string& fill, const std::string& stroke) {
        m_xml.open("rect");
        lengths({{"x", box.x}, {"y", box.y}, {"width", box.width}, {"height", box.height}});
        m_xml.attribute("fill", fill);
        m_xml.attribute("stroke", stroke);
        m_xml.attribute("stroke-width", "0.5");
        if (!box.says.empty()) m_xml.element("title", box.says);
        close();
    }

    void text(const PictureWords& words) {
        m_xml.open("text");
        lengths({{"x", words.x}, {"y", words.y}, {"font-size", words.size}});
        if (words.bold) m_xml.attribute("font-weight", "bold");
        if (words.anchor != PictureWords::Anchor::Begin)
            m_xml.attribute("text-anchor",
                            words.anchor == PictureWords::Anchor::End ? "end" : "middle");
        m_xml.attribute("fill", words.soft ? "#5c5f66" : "#1c1d1f");
        m_xml.text(words.words);
        close();
    }

    void lengths(std::initializer_list<std::pair<const char*, double>> all) {
        for (const auto& [name, value] : all)
            m_xml.attribute(name, std::string_view(length(value)));
    }

    void close() {
        m_xml.close();
        m_xml.newLine();
    }

    XmlWriter& m_xml;
    const Picture& m_picture;
};

}  // namespace

void writeSvg(XmlWriter& xml, const Picture& picture) {
    Svg(xml, picture).write();
}

}  // namespace quotelight
