// SPDX-License-Identifier: Apache-2.0
#include "strip/overview_strip.h"

#include <QEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QWheelEvent>
#include <algorithm>

#include "theme/chrome.h"
#include "theme/speaker_paint.h"

namespace quotelight {
namespace {

constexpr int stripWidth = 16;   // px
constexpr int settleTime = 150;  // ms
constexpr double leastMark = 2;  // px
constexpr double faint = 0.22;   // of a mark the filter hides

}  // namespace

OverviewStrip::OverviewStrip(Column column, QWidget* parent)
    : QWidget(parent), m_column(std::move(column)) {
    setObjectName(QStringLiteral("overviewStrip"));
    setAccessibleName(tr("The whole article in small"));
    setToolTip(tr("The whole article: a mark where each quote stands"));
    setFixedWidth(stripWidth);
    setCursor(Qt::PointingHandCursor);
    m_settled.setSingleShot(true);
    m_settled.setInterval(settleTime);
    connect(&m_settled, &QTimer::timeout, this, &OverviewStrip::redraw);
}

QSize OverviewStrip::sizeHint() const {
    return {stripWidth, 100};
}

void OverviewStrip::setDocument(DocumentPtr document) {
    m_document = std::move(document);
    redraw();
}

void OverviewStrip::setFilter(const Filter& filter) {
    m_filter = filter;
    redraw();
}

void OverviewStrip::setTheme(const Theme& theme) {
    m_theme = theme;
    redraw();
}

void OverviewStrip::setMatches(std::vector<Span> matches) {
    m_matches = std::move(matches);
    redraw();
}

void OverviewStrip::followView() {
    if (!m_settled.isActive()) m_settled.start();
    update();
}

void OverviewStrip::redraw() {
    m_stale = true;
    update();
}

void OverviewStrip::resizeEvent(QResizeEvent*) {
    redraw();
}

void OverviewStrip::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LayoutDirectionChange) redraw();
    QWidget::changeEvent(event);
}

void OverviewStrip::drawMarks() {
    m_stale = false;
    m_marks = QPixmap(size() * devicePixelRatioF());
    m_marks.setDevicePixelRatio(devicePixelRatioF());
    m_marks.fill(m_theme.page);
    QPainter painter(&m_marks);
    painter.fillRect(
        QRectF(layoutDirection() == Qt::RightToLeft ? stripWidth - 1 : 0, 0, 1, height()),
        chromeOf(m_theme).border);
    if (!m_document) return;
    drawQuotes(painter);
    drawMatches(painter);
}

// Hidden quotes first, so that a faint mark never covers a shown one.
void OverviewStrip::drawQuotes(QPainter& painter) const {
    Filter kinds = m_filter;
    kinds.speakers.clear();
    for (const bool shown : {false, true})
        for (const AttributedQuote& quote : m_document->analysis().quotes) {
            if (m_filter.shows(quote) != shown || !kinds.shows(quote)) continue;
            const Span extent = quote.extent();
            const double top = m_column.shareOf(extent.begin) * height();
            const double bottom = m_column.shareOf(extent.end) * height();
            QColor colour = strongColour(m_document->lookOf(quote.attribution.speaker), m_theme);
            colour.setAlphaF(shown ? 1.0F : static_cast<float>(faint));
            painter.fillRect(QRectF(4, top, stripWidth - 8, std::max(leastMark, bottom - top)),
                             colour);
        }
}

void OverviewStrip::drawMatches(QPainter& painter) const {
    for (Span match : m_matches)
        painter.fillRect(
            QRectF(1, m_column.shareOf(match.begin) * height() - 1, stripWidth - 2, 2.5),
            m_theme.currentMatch);
}

void OverviewStrip::paintEvent(QPaintEvent*) {
    if (m_stale || m_marks.devicePixelRatio() != devicePixelRatioF()) drawMarks();
    QPainter painter(this);
    painter.drawPixmap(0, 0, m_marks);
    if (!m_document) return;
    const auto [top, bottom] = m_column.visible();
    if (top <= 0 && bottom >= 1) return;  // all of it is in sight
    const QRectF frame(1.5, top * height() + 0.5, stripWidth - 3,
                       std::max(8.0, (bottom - top) * height() - 1));
    QColor ground = m_theme.text;
    ground.setAlphaF(0.10F);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(ground);
    painter.setPen(QPen(m_theme.quiet, 1));
    painter.drawRoundedRect(frame, 3, 3);
}

void OverviewStrip::mousePressEvent(QMouseEvent* event) {
    if (event->button() == Qt::LeftButton) choose(event->position().y());
}

void OverviewStrip::mouseMoveEvent(QMouseEvent* event) {
    if (event->buttons().testFlag(Qt::LeftButton)) choose(event->position().y());
}

// A wheel over the strip scrolls by a tenth of what is in sight a notch, as beside a scroll bar.
void OverviewStrip::wheelEvent(QWheelEvent* event) {
    const auto [top, bottom] = m_column.visible();
    const double notches = event->angleDelta().y() / 120.0;
    emit shareChosen(std::clamp((top + bottom) / 2 - notches * (bottom - top) / 5, 0.0, 1.0));
    event->accept();
}

void OverviewStrip::choose(double y) {
    if (height() > 0) emit shareChosen(std::clamp(y / height(), 0.0, 1.0));
}

}  // namespace quotelight
