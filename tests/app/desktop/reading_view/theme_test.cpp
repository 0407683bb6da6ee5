// SPDX-License-Identifier: Apache-2.0
#include "reading_view/theme.h"

#include <algorithm>
#include <cmath>

#include "support/catch.h"

using quotelight::Theme;

namespace {

double luminance(const QColor& colour) {
    const auto linear = [](double c) {
        return c <= 0.04045 ? c / 12.92 : std::pow((c + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF()) +
           0.0722 * linear(colour.blueF());
}

// WCAG 2's contrast ratio.
double contrast(const QColor& a, const QColor& b) {
    const double x = luminance(a), y = luminance(b);
    return (std::max(x, y) + 0.05) / (std::min(x, y) + 0.05);
}

}  // namespace

TEST_CASE("Every theme's text can be read on whatever lies under it", "[theme]") {
    const std::pair<const char*, Theme> themes[] = {{"light", Theme::light()},
                                                    {"sepia", Theme::sepia()},
                                                    {"dark", Theme::darkness()},
                                                    {"high contrast", Theme::highContrast()}};
    for (const auto& [name, theme] : themes) {
        CAPTURE(name);
        CHECK(contrast(theme.text, theme.page) >= 7);
        CHECK(contrast(theme.heading, theme.page) >= 7);
        CHECK(contrast(theme.quiet, theme.page) >= 4.5);
        CHECK(contrast(theme.link, theme.page) >= 4.5);
        CHECK(contrast(theme.text, theme.codePage) >= 7);
        CHECK(contrast(theme.outline, theme.page) >= 3);
        const QColor selected = theme.selectedText.isValid() ? theme.selectedText : theme.text;
        CHECK(contrast(selected, theme.selection) >= 4.5);
        CHECK(contrast(theme.text, theme.match) >= 4.5);
        CHECK(contrast(theme.text, theme.currentMatch) >= 4.5);
    }
}
