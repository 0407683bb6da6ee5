// SPDX-License-Identifier: Apache-2.0
#include "print/page_flow.h"

#include <QCoreApplication>
#include <QFontMetricsF>
#include <QLocale>

namespace quotelight {
namespace {

constexpr double pixelsPerInch = 96;
constexpr double headHeight = 30;
constexpr double footHeight = 30;
constexpr QColor quiet(0x5a, 0x5f, 0x68);

QFont smallFont() {
    QFont font;
    font.setPixelSize(11);
    return font;
}

}  // namespace

PageFlow::PageFlow(QPagedPaintDevice& device, const QString& title)
    : m_device(device), m_title(title) {
    if (!m_painter.begin(&device)) return;
    const double scale = m_painter.device()->logicalDpiX() / pixelsPerInch;
    m_painter.scale(scale, scale);
    m_width = m_painter.device()->width() / scale;
    m_height = m_painter.device()->height() / scale - footHeight;
    beginPage();
}

void PageFlow::beginPage() {
    const QFont font = smallFont();
    m_painter.save();
    m_painter.setFont(font);
    m_painter.setPen(quiet);
    const QString number =
        QCoreApplication::translate("Print", "Page %1").arg(QLocale().toString(m_page));
    m_painter.drawText(QRectF(0, m_height + 8, m_width, footHeight - 8),
                       Qt::AlignHCenter | Qt::AlignTop, number);
    // The first page has the title itself.
    m_top = m_page == 1 ? 0 : headHeight;
    if (m_page > 1) {
        const QString fitting = QFontMetricsF(font).elidedText(m_title, Qt::ElideRight, m_width);
        m_painter.drawText(QRectF(0, 0, m_width, headHeight - 12), Qt::AlignLeft | Qt::AlignTop,
                           fitting);
    }
    m_painter.restore();
    m_y = m_top;
}

void PageFlow::need(double height) {
    if (m_y + height <= m_height || m_y <= m_top) return;
    m_device.newPage();
    ++m_page;
    beginPage();
}

void PageFlow::space(double height) {
    if (m_y > m_top) m_y += height;
}

}  // namespace quotelight
