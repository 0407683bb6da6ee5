// SPDX-License-Identifier: Apache-2.0
#include "panel/row_delegates.h"

#include <QLocale>
#include <QPainter>
#include <QTextLayout>

#include "panel/row_roles.h"
#include "theme/chrome.h"
#include "theme/speaker_paint.h"

namespace quotelight {
namespace {

constexpr int margin = 12;
constexpr int gap = 10;
constexpr int rowPadding = 6;

QFont secondFont(QFont font) {
    if (font.pointSizeF() > 0)
        font.setPointSizeF(font.pointSizeF() * 0.9);
    else
        font.setPixelSize(std::max(1, font.pixelSize() * 9 / 10));
    return font;
}

void drawElided(QPainter& painter, const QRect& rect, const QString& text,
                Qt::Alignment alignment) {
    const QString fitting = painter.fontMetrics().elidedText(text, Qt::ElideRight, rect.width());
    painter.drawText(rect, static_cast<int>(alignment) | Qt::TextSingleLine, fitting);
}

// Up to `lines` lines, the last elided. Returns how many there were.
int drawWrapped(QPainter& painter, const QRect& rect, const QString& text, int lines) {
    QTextLayout layout(text, painter.font(), painter.device());
    const bool rightToLeft = text.isRightToLeft();
    QTextOption option;
    option.setTextDirection(rightToLeft ? Qt::RightToLeft : Qt::LeftToRight);
    layout.setTextOption(option);
    const int height = painter.fontMetrics().height();
    int drawn = 0;
    layout.beginLayout();
    for (QTextLine line = layout.createLine(); line.isValid() && drawn < lines;
         line = layout.createLine(), ++drawn) {
        line.setLineWidth(rect.width());
        const bool last = drawn == lines - 1;
        const QString words = text.mid(line.textStart(), last ? -1 : line.textLength());
        drawElided(painter, QRect(rect.left(), rect.top() + drawn * height, rect.width(), height),
                   words.trimmed(),
                   Qt::AlignVCenter | (rightToLeft ? Qt::AlignRight : Qt::AlignLeft));
    }
    layout.endLayout();
    return drawn;
}

// From the reading direction of the text to that of the window.
QRect mirrored(const QStyleOptionViewItem& option, const QRect& room, const QRect& rect) {
    return QStyle::visualRect(option.direction, room, rect);
}

}  // namespace

const SpeakerLook& RowDelegate::look(const QModelIndex& index) const {
    static const SpeakerLook unknown = unknownLook();
    return m_document ? m_document->lookOf(index.data(SpeakerRole).toUInt()) : unknown;
}

QRect RowDelegate::paintGround(QPainter& painter, const QStyleOptionViewItem& option,
                               bool chosen) const {
    const Chrome chrome = chromeOf(m_theme);
    if (chosen)
        painter.fillRect(option.rect, chrome.chosen);
    else if (option.state.testFlag(QStyle::State_MouseOver))
        painter.fillRect(option.rect, chrome.hover);
    if (chosen)
        painter.fillRect(
            mirrored(option, option.rect,
                     QRect(option.rect.left(), option.rect.top(), 3, option.rect.height())),
            chrome.accent);
    const QStyle::State byKeyboard = QStyle::State_HasFocus | QStyle::State_KeyboardFocusChange;
    if ((option.state & byKeyboard) == byKeyboard) {
        painter.setPen(QPen(chrome.accent, 1));
        painter.drawRect(option.rect.adjusted(1, 0, -2, -1));
    }
    return option.rect.adjusted(margin, rowPadding, -margin, -rowPadding);
}

void SpeakerDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                            const QModelIndex& index) const {
    painter->save();
    painter->setClipRect(option.rect);
    painter->setFont(option.font);
    const QRect room = paintGround(*painter, option, index.data(ChosenRole).toBool());
    const int side = std::min(room.height(), 2 * option.fontMetrics.height());
    const int endWidth =
        std::max(5 * option.fontMetrics.averageCharWidth(), std::clamp(room.width() / 5, 24, 64));
    const QRect badge(room.left(), room.top() + (room.height() - side) / 2, side, side);
    paintSpeakerBadge(*painter, look(index), theme(), mirrored(option, room, badge));
    const QRect count(room.right() - endWidth, room.top(), endWidth, room.height());
    paintCount(*painter, option, mirrored(option, room, count), index);
    const QRect names(QPoint(badge.right() + gap, room.top()),
                      QPoint(count.left() - gap, room.bottom()));
    paintNames(*painter, option, mirrored(option, room, names), index);
    painter->restore();
}

void SpeakerDelegate::paintCount(QPainter& painter, const QStyleOptionViewItem& option,
                                 const QRect& room, const QModelIndex& index) const {
    const int line = option.fontMetrics.height();
    painter.setPen(chromeOf(theme()).text);
    drawElided(painter, QRect(room.left(), room.top(), room.width(), line),
               QLocale().toString(index.data(CountRole).toInt()),
               QStyle::visualAlignment(option.direction, Qt::AlignRight) | Qt::AlignVCenter);
    const int length =
        std::max(3, static_cast<int>(room.width() * index.data(ShareRole).toDouble()));
    const QRect bar(room.right() - length + 1, room.top() + line + line / 2 - 3, length, 6);
    painter.fillRect(mirrored(option, room, bar), strongColour(look(index), theme()));
}

void SpeakerDelegate::paintNames(QPainter& painter, const QStyleOptionViewItem& option,
                                 const QRect& room, const QModelIndex& index) const {
    const Chrome chrome = chromeOf(theme());
    const int line = option.fontMetrics.height();
    const QString about = index.data(SecondLineRole).toString();
    const Qt::Alignment leading =
        QStyle::visualAlignment(option.direction, Qt::AlignLeft) | Qt::AlignVCenter;
    const int top = about.isEmpty() ? room.top() + (room.height() - line) / 2 : room.top();
    painter.setPen(chrome.text);
    drawElided(painter, QRect(room.left(), top, room.width(), line), index.data().toString(),
               leading);
    painter.setFont(secondFont(option.font));
    painter.setPen(chrome.quiet);
    drawElided(painter, QRect(room.left(), top + line, room.width(), line), about, leading);
}

QSize SpeakerDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex&) const {
    return {160, 2 * option.fontMetrics.height() + 2 * rowPadding};
}

void QuoteDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                          const QModelIndex& index) const {
    painter->save();
    painter->setClipRect(option.rect);
    painter->setFont(option.font);
    const QRect room = paintGround(*painter, option, option.state.testFlag(QStyle::State_Selected));
    const Chrome chrome = chromeOf(theme());
    const int line = option.fontMetrics.height();

    const QRect words(room.left() + 4 + gap, room.top(), room.width() - 4 - gap, 2 * line);
    painter->setPen(chrome.text);
    const int lines =
        drawWrapped(*painter, mirrored(option, room, words), index.data().toString(), 2);
    const QRect stripe(room.left(), room.top() + 2, 4, (lines + 1) * line - 4);
    painter->fillRect(mirrored(option, room, stripe), strongColour(look(index), theme()));

    painter->setFont(secondFont(option.font));
    painter->setPen(chrome.quiet);
    QString place = index.data(SecondLineRole).toString();
    if (index.data(DoubtfulRole).toBool())
        place += QStringLiteral(" · ") + tr("doubtful", "of an attribution");
    drawElided(
        *painter,
        mirrored(option, room, QRect(words.left(), room.top() + lines * line, words.width(), line)),
        place, QStyle::visualAlignment(option.direction, Qt::AlignLeft) | Qt::AlignVCenter);
    painter->restore();
}

QSize QuoteDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex&) const {
    return {160, 3 * option.fontMetrics.height() + 2 * rowPadding};
}

}  // namespace quotelight
