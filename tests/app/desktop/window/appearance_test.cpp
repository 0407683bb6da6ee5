// SPDX-License-Identifier: Apache-2.0
#include "theme/appearance.h"

#include <QApplication>
#include <QSignalSpy>
#include <cmath>

#include "storage/storage.h"
#include "support/catch.h"
#include "theme/chrome.h"

using namespace quotelight;

namespace {

double linear(double share) {
    return share <= 0.04045 ? share / 12.92 : std::pow((share + 0.055) / 1.055, 2.4);
}

double luminance(const QColor& c) {
    return 0.2126 * linear(c.redF()) + 0.7152 * linear(c.greenF()) + 0.0722 * linear(c.blueF());
}

// WCAG 2's contrast ratio.
double contrast(const QColor& a, const QColor& b) {
    const double x = luminance(a), y = luminance(b);
    return (std::max(x, y) + 0.05) / (std::min(x, y) + 0.05);
}

}  // namespace

TEST_CASE("Words stay readable on every ground of the window", "[theme][accessibility]") {
    for (const Theme& theme :
         {Theme::light(), Theme::sepia(), Theme::darkness(), Theme::highContrast()}) {
        const Chrome chrome = chromeOf(theme);
        CAPTURE(theme.page.name().toStdString());
        for (const QColor& ground : {chrome.window, chrome.hover, chrome.chosen, chrome.information,
                                     chrome.warning, chrome.error}) {
            CAPTURE(ground.name().toStdString());
            CHECK(contrast(chrome.text, ground) >= 7);
            CHECK(contrast(chrome.quiet, ground) >= 4.5);
        }
        CHECK(contrast(chrome.accent, chrome.window) >= 4.5);
    }
}

TEST_CASE("A palette is dark where its text is lighter than its windows", "[theme]") {
    CHECK_FALSE(isDark(QPalette(Qt::black, Qt::white)));
    CHECK(isDark(QPalette(Qt::white, QColor(40, 40, 40))));
    CHECK(isDark(paletteOf(Theme::darkness())));
    CHECK_FALSE(isDark(paletteOf(Theme::sepia())));
}

TEST_CASE("The choice of theme and zoom come back", "[theme]") {
    Storage storage;
    storage.preferences.clear();
    {
        Appearance appearance(storage.preferences);
        QSignalSpy changed(&appearance, &Appearance::themeChanged);
        CHECK(appearance.choice() == ThemeChoice::System);
        appearance.setChoice(ThemeChoice::Sepia);
        appearance.setChoice(ThemeChoice::Sepia);
        CHECK(changed.size() == 1);
        appearance.zoomBy(3);
        CHECK(appearance.typography().zoom == Approx(1.3));
    }
    Appearance again(storage.preferences);
    CHECK(again.choice() == ThemeChoice::Sepia);
    CHECK(again.theme() == Theme::sepia());
    CHECK(QApplication::palette().color(QPalette::Base) == Theme::sepia().page);
    CHECK(again.typography().zoom == Approx(1.3));
    again.resetZoom();
    CHECK(again.typography().zoom == 1);
}

TEST_CASE("Settings that make no sense are as good as absent", "[theme][hostile]") {
    Storage storage;
    for (const char* zoom : {"nan", "-3", "1e300", "big", ""}) {
        storage.preferences.setValue(QStringLiteral("zoom"), QLatin1String(zoom));
        storage.preferences.setValue(QStringLiteral("theme"), QStringLiteral("plaid"));
        const Appearance appearance(storage.preferences);
        CHECK(appearance.choice() == ThemeChoice::System);
        CHECK(appearance.typography().zoom >= 0.5);
        CHECK(appearance.typography().zoom <= 4);
    }
    storage.preferences.clear();
}
