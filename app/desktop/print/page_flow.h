// SPDX-License-Identifier: Apache-2.0
#pragma once

// Paper: pages one after another, each with the article's title above and its number below, and a
// cursor that moves down them. Measures are the screen's pixels, so that paper looks as the window
// does. One thread at a time, which need not be the GUI's.

#include <QPagedPaintDevice>
#include <QPainter>
#include <QString>

namespace quotelight {

class PageFlow {
public:
    PageFlow(QPagedPaintDevice& device, const QString& title);

    bool ok() const { return m_painter.isActive(); }
    QPainter& painter() { return m_painter; }
    double left() const { return gutter; }  // of the text; tags stand before it
    double width() const { return m_width - gutter; }
    double y() const { return m_y; }

    // Begins a new page unless `height` more fits on this one.
    void need(double height);
    void advance(double height) { m_y += height; }
    // White space that is dropped at the top of a page.
    void space(double height);

    static constexpr double gutter = 44;

private:
    void beginPage();

    QPagedPaintDevice& m_device;
    QPainter m_painter;
    QString m_title;
    int m_page = 1;
    double m_width = 0, m_height = 0, m_top = 0;
    double m_y = 0;
};

}  // namespace quotelight
