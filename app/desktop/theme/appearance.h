// SPDX-License-Identifier: Apache-2.0
#pragma once

// The theme and zoom that the reader chose, remembered, and put on the whole application. Following
// the system means light or dark by the system palette's lightness, also when it changes.

#include <QObject>

#include "reading_view/theme.h"
#include "reading_view/typography.h"

class QSettings;

namespace quotelight {

enum class ThemeChoice { System, Light, Dark, Sepia, HighContrast };

class Appearance : public QObject {
    Q_OBJECT

public:
    explicit Appearance(QSettings& preferences, QObject* parent = nullptr);

    ThemeChoice choice() const { return m_choice; }
    void setChoice(ThemeChoice choice);
    const Theme& theme() const { return m_theme; }

    const Typography& typography() const { return m_typography; }
    // Steps of a tenth of the usual size; 0: back to it.
    void zoomBy(int steps);
    void resetZoom();

signals:
    void themeChanged();
    void typographyChanged();

protected:
    bool eventFilter(QObject* object, QEvent* event) override;

private:
    void apply();
    void setZoom(double zoom);

    QSettings& m_preferences;
    ThemeChoice m_choice = ThemeChoice::System;
    Theme m_theme;
    Typography m_typography;
    bool m_applying = false;
};

}  // namespace quotelight
