// SPDX-License-Identifier: Apache-2.0
#include "theme/appearance.h"

#include <QApplication>
#include <QEvent>
#include <QSettings>
#include <algorithm>
#include <array>
#include <cmath>

#include "theme/chrome.h"

namespace quotelight {
namespace {

const QString themeKey = QStringLiteral("theme");
const QString zoomKey = QStringLiteral("zoom");

constexpr std::array names = {"system", "light", "dark", "sepia", "high-contrast"};

ThemeChoice choiceNamed(const QString& name) {
    const auto found = std::find_if(names.begin(), names.end(), [&](const char* known) {
        return name == QLatin1String(known);
    });
    return found == names.end() ? ThemeChoice::System
                                : static_cast<ThemeChoice>(found - names.begin());
}

// Undoes our own palette first: only then is the application's the system's.
bool systemIsDark() {
    QApplication::setPalette(QPalette());
    return isDark(QApplication::palette());
}

Theme themeFor(ThemeChoice choice) {
    switch (choice) {
        case ThemeChoice::System:
            return systemIsDark() ? Theme::darkness() : Theme::light();
        case ThemeChoice::Light:
            return Theme::light();
        case ThemeChoice::Dark:
            return Theme::darkness();
        case ThemeChoice::Sepia:
            return Theme::sepia();
        case ThemeChoice::HighContrast:
            return Theme::highContrast();
    }
    return Theme::light();
}

}  // namespace

Appearance::Appearance(QSettings& preferences, QObject* parent)
    : QObject(parent),
      m_preferences(preferences),
      m_choice(choiceNamed(preferences.value(themeKey).toString())) {
    m_typography.zoom = preferences.value(zoomKey, 1.0).toDouble();
    m_typography = m_typography.clamped();
    qApp->installEventFilter(this);
    apply();
}

void Appearance::setChoice(ThemeChoice choice) {
    if (choice == m_choice) return;
    m_choice = choice;
    m_preferences.setValue(themeKey, QLatin1String(names[static_cast<std::size_t>(choice)]));
    apply();
}

void Appearance::apply() {
    m_applying = true;
    m_theme = themeFor(m_choice);
    QApplication::setPalette(paletteOf(m_theme));
    qApp->setStyleSheet(styleSheetOf(m_theme));
    m_applying = false;
    emit themeChanged();
}

bool Appearance::eventFilter(QObject* object, QEvent* event) {
    // The platform tells each window that its theme changed; our own setPalette() does not.
    if (event->type() == QEvent::ThemeChange && m_choice == ThemeChoice::System && !m_applying &&
        object->isWindowType())
        apply();
    return QObject::eventFilter(object, event);
}

void Appearance::zoomBy(int steps) {
    setZoom(std::round(m_typography.zoom * 10 + steps) / 10);
}

void Appearance::resetZoom() {
    setZoom(1);
}

void Appearance::setZoom(double zoom) {
    Typography next = m_typography;
    next.zoom = zoom;
    next = next.clamped();
    if (next == m_typography) return;
    m_typography = next;
    m_preferences.setValue(zoomKey, m_typography.zoom);
    emit typographyChanged();
}

}  // namespace quotelight
