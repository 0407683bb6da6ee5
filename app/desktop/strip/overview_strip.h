// SPDX-License-Identifier: Apache-2.0
#pragma once

// The whole article in small, between text and panel: a mark where each quote stands, in its
// speaker's colour, faint where the filter hides it; a tick where each match is; a frame round what
// is in sight. Click or drag to go there.
//
// Knows the reading view only by what it asks of it. Marks are drawn once a change, not once a
// paint: 50,000 of them cost nothing while scrolling.

#include <QPixmap>
#include <QTimer>
#include <QWidget>
#include <functional>
#include <utility>
#include <vector>

#include "document/document.h"
#include "reading/filter.h"
#include "reading_view/theme.h"

namespace quotelight {

class OverviewStrip : public QWidget {
    Q_OBJECT

public:
    // What the strip asks of the view: shares of the column's height, 0 to 1.
    struct Column {
        std::function<double(std::uint32_t)> shareOf;
        std::function<std::pair<double, double>()> visible;
    };

    explicit OverviewStrip(Column column, QWidget* parent = nullptr);

    void setDocument(DocumentPtr document);
    void setFilter(const Filter& filter);
    void setTheme(const Theme& theme);
    void setMatches(std::vector<Span> matches);
    // To be called when the view's place or heights changed.
    void followView();

    QSize sizeHint() const override;

signals:
    void shareChosen(double share);

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;

private:
    void redraw();
    void drawMarks();
    void drawQuotes(QPainter& painter) const;
    void drawMatches(QPainter& painter) const;
    void choose(double y);

    Column m_column;
    DocumentPtr m_document;
    Filter m_filter;
    Theme m_theme = Theme::light();
    std::vector<Span> m_matches;
    QPixmap m_marks;
    bool m_stale = true;
    QTimer m_settled;  // heights change in bursts while the view fills them in
};

}  // namespace quotelight
