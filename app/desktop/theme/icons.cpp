// SPDX-License-Identifier: Apache-2.0
#include "theme/icons.h"

#include <QFile>
#include <QIconEngine>
#include <QPainter>
#include <QPixmap>
#include <QSvgRenderer>

namespace quotelight {
namespace {

constexpr double disabledShare = 0.4;

QByteArray drawing(const QString& name, const QColor& colour) {
    QFile file(QStringLiteral(":/icons/%1.svg").arg(name));
    if (!file.open(QIODevice::ReadOnly)) return {};
    // QSvgRenderer does not know currentColor: the drawings say it, and it is filled in here.
    return file.readAll().replace("currentColor", colour.name().toLatin1());
}

// Draws the SVG at the size and scale asked for, so that icons are sharp at any of them.
class SvgEngine : public QIconEngine {
public:
    SvgEngine(QByteArray off, QByteArray on) : m_off(std::move(off)), m_on(std::move(on)) {}

    void paint(QPainter* painter, const QRect& rect, QIcon::Mode mode,
               QIcon::State state) override {
        QSvgRenderer renderer(state == QIcon::On ? m_on : m_off);
        painter->save();
        if (mode == QIcon::Disabled) painter->setOpacity(painter->opacity() * disabledShare);
        renderer.render(painter, rect);
        painter->restore();
    }

    QPixmap pixmap(const QSize& size, QIcon::Mode mode, QIcon::State state) override {
        QPixmap pixmap(size);
        pixmap.fill(Qt::transparent);
        QPainter painter(&pixmap);
        paint(&painter, QRect(QPoint(), size), mode, state);
        return pixmap;
    }

    QIconEngine* clone() const override { return new SvgEngine(m_off, m_on); }

private:
    QByteArray m_off, m_on;
};

}  // namespace

QIcon themedIcon(const QString& name, const QColor& colour, const QString& nameWhenOn) {
    const QByteArray off = drawing(name, colour);
    if (off.isEmpty()) return {};
    return QIcon(new SvgEngine(off, nameWhenOn.isEmpty() ? off : drawing(nameWhenOn, colour)));
}

}  // namespace quotelight
