// SPDX-License-Identifier: Apache-2.0
#include "reading_view/piece_painter.h"

#include <QFontMetricsF>
#include <QImage>
#include <QPainter>
#include <algorithm>

#include "reading_view/margin_tags.h"
#include "reading_view/pictures.h"

namespace quotelight {

namespace {

// Of the sorted, disjoint `spans`, the indices [first, last) that overlap `within`.
std::pair<std::size_t, std::size_t> overlapping(const std::vector<Span>& spans, Span within) {
    const auto first = std::partition_point(spans.begin(), spans.end(),
                                            [&](Span s) { return s.end <= within.begin; });
    const auto last =
        std::partition_point(first, spans.end(), [&](Span s) { return s.begin < within.end; });
    return {std::size_t(first - spans.begin()), std::size_t(last - spans.begin())};
}

}  // namespace

std::vector<PlacedRun> placedRuns(const PieceLayout& layout, const PaintState& state) {
    std::vector<PlacedRun> placed;
    if (!state.analysis) return placed;
    for (const HighlightRun& run : state.highlights.runs(layout.span(), state.filter))
        placed.push_back({run,
                          highlightInk(state.analysis->quotes[run.quote], state.looks, state.theme),
                          layout.rects(run.span)});
    return placed;
}

void PiecePainter::paint(const PieceLayout& layout, const Article& article, const SpanIndex& styles,
                         Pictures& pictures) {
    const std::vector<PlacedRun> runs = placedRuns(layout, m_state);
    HighlightPainter highlights(m_painter, layout, m_state.theme);
    paintPictures(layout, article, pictures);
    paintGround(layout);
    paintInlineCode(layout, article, styles);
    for (const PlacedRun& run : runs)
        highlights.paintTint(run);
    paintMatches(layout);
    paintSelection(layout);
    for (const PlacedRun& run : runs)
        highlights.paintLine(run);
    paintText(layout);
    paintCurrent(layout, runs);
    paintFocus(layout);
    paintCaret(layout);
    paintTags(layout, runs);
}

void PiecePainter::paintPictures(const PieceLayout& layout, const Article& article,
                                 Pictures& pictures) {
    const double ratio = m_painter.device()->devicePixelRatioF();
    for (const PictureBox& box : layout.pictures()) {
        if (!box.shown) {
            paintFrame(box.rect, QString::fromStdString(article.images[box.image].alternative));
            continue;
        }
        const QSize pixels = (box.rect.size() * ratio).toSize();
        const QImage image = pictures.image(box.image, pixels);
        if (image.isNull())
            m_painter.fillRect(box.rect, m_state.theme.codePage);
        else
            m_painter.drawImage(box.rect, image);
    }
}

// What stands in for a picture that is not in the file.
void PiecePainter::paintFrame(const QRectF& frame, const QString& words) {
    m_painter.setRenderHint(QPainter::Antialiasing);
    m_painter.setPen(QPen(m_state.theme.rule, 1));
    m_painter.setBrush(Qt::NoBrush);
    m_painter.drawRoundedRect(frame.adjusted(0.5, 0.5, -0.5, -0.5), 4, 4);
    m_painter.setFont(m_sheet.tag());
    m_painter.setPen(m_state.theme.quiet);
    const QFontMetricsF metrics(m_sheet.tag());
    const QRectF room = frame.adjusted(10, 0, -10, 0);
    m_painter.drawText(room, Qt::AlignVCenter | Qt::TextSingleLine,
                       metrics.elidedText(words.simplified(), Qt::ElideRight, room.width()));
}

void PiecePainter::paintGround(const PieceLayout& layout) {
    const QRectF text = layout.textRect();
    m_painter.setRenderHint(QPainter::Antialiasing);
    m_painter.setPen(Qt::NoPen);
    if (layout.look().box) {
        // A cut block's boxes must meet; only the whole block's ends have room round them.
        const double pad = layout.look().lineStep * 0.4;
        const double above = layout.beginsBlock() ? pad : 0, below = layout.endsBlock() ? pad : 0;
        m_painter.setBrush(m_state.theme.codePage);
        m_painter.drawRoundedRect(
            QRectF(0, text.top() - above, layout.width(), text.height() + above + below), 4, 4);
    }
    if (layout.look().bar) {
        const double width = std::max(3.0, layout.emSize() / 6);
        const double outside = layout.look().indent * 0.55;
        const double left =
            layout.rightToLeft() ? text.right() + outside - width : text.left() - outside;
        m_painter.fillRect(QRectF(left, text.top(), width, text.height()), m_state.theme.rule);
    }
}

void PiecePainter::paintInlineCode(const PieceLayout& layout, const Article& article,
                                   const SpanIndex& styles) {
    if (layout.look().box) return;
    m_painter.setPen(Qt::NoPen);
    m_painter.setBrush(m_state.theme.codePage);
    for (const std::uint32_t index : styles.overlapping(layout.span())) {
        if (article.styles[index].kind != StyleKind::Code) continue;
        for (const InlineRect& rect : layout.rects(article.styles[index].span))
            m_painter.drawRoundedRect(rect.glyphs.adjusted(-2, 1, 2, -1), 3, 3);
    }
}

void PiecePainter::paintMatches(const PieceLayout& layout) {
    const auto [first, last] = overlapping(m_state.matches, layout.span());
    m_painter.setPen(Qt::NoPen);
    for (std::size_t i = first; i < last; ++i) {
        const bool current = m_state.currentMatch == i;
        m_painter.setBrush(current ? m_state.theme.currentMatch : m_state.theme.match);
        for (const InlineRect& rect : layout.rects(m_state.matches[i]))
            m_painter.drawRoundedRect(rect.glyphs.adjusted(-1, 0, 1, 0), 2, 2);
    }
}

void PiecePainter::paintSelection(const PieceLayout& layout) {
    if (!m_state.selection.overlaps(layout.span())) return;
    for (const InlineRect& rect : layout.rects(m_state.selection)) {
        const QRectF line = layout.lineBox(rect.line);
        QRectF box(rect.glyphs.left(), line.top(), rect.glyphs.width(), line.height());
        m_painter.fillRect(box, m_state.theme.selection);
    }
}

QColor PiecePainter::inkOf(const PieceLayout& layout) const {
    switch (layout.look().ink) {
        case InkRole::Heading:
            return m_state.theme.heading;
        case InkRole::Quiet:
            return m_state.theme.quiet;
        case InkRole::Text:
            break;
    }
    return m_state.theme.text;
}

void PiecePainter::paintText(const PieceLayout& layout) {
    QList<QTextLayout::FormatRange> recoloured;
    if (m_state.theme.selectedText.isValid() && m_state.selection.overlaps(layout.span())) {
        const std::uint32_t begin = std::max(m_state.selection.begin, layout.span().begin);
        const std::uint32_t end = std::min(m_state.selection.end, layout.span().end);
        QTextCharFormat format;
        format.setForeground(m_state.theme.selectedText);
        recoloured.append({int(begin - layout.span().begin), int(end - begin), format});
    }
    const QColor ink = inkOf(layout);
    m_painter.setPen(ink);
    layout.text().draw(&m_painter, {0, 0}, recoloured);
    if (layout.beginsBlock() && !layout.block().marker.empty()) paintMarker(layout, ink);
}

void PiecePainter::paintMarker(const PieceLayout& layout, const QColor& ink) {
    const QString marker = QString::fromStdString(layout.block().marker).left(12);
    const QFontMetricsF metrics(layout.look().font);
    const double gap = layout.emSize() * 0.5;
    const double width = metrics.horizontalAdvance(marker);
    const QRectF text = layout.textRect();
    const double baseline = layout.text().lineAt(0).y() + layout.text().lineAt(0).ascent();
    const double left = layout.rightToLeft() ? text.right() + gap : text.left() - gap - width;
    m_painter.setFont(layout.look().font);
    m_painter.setPen(mixed(m_state.theme.page, ink, 0.75));
    m_painter.drawText(QPointF(left, baseline), marker);
}

void PiecePainter::paintCurrent(const PieceLayout& layout, const std::vector<PlacedRun>& runs) {
    if (!m_state.currentQuote) return;
    const HighlightPainter highlights(m_painter, layout, m_state.theme);
    for (const PlacedRun& run : runs) {
        if (run.run.quote != *m_state.currentQuote) continue;
        const QPainterPath contour = highlights.contour(run);
        QColor glow = run.ink.colour;
        glow.setAlphaF(float(0.4 * m_state.flash));
        m_painter.setRenderHint(QPainter::Antialiasing);
        m_painter.fillPath(contour, glow);
        m_painter.strokePath(contour,
                             QPen(mixed(m_state.theme.page, m_state.theme.outline, 0.7), 1.3));
    }
}

void PiecePainter::paintFocus(const PieceLayout& layout) {
    if (!m_state.focusedLink || !m_state.focusedLink->overlaps(layout.span())) return;
    m_painter.setRenderHint(QPainter::Antialiasing);
    m_painter.setPen(QPen(m_state.theme.outline, 1.5));
    m_painter.setBrush(Qt::NoBrush);
    for (const InlineRect& rect : layout.rects(*m_state.focusedLink))
        m_painter.drawRoundedRect(rect.glyphs.adjusted(-2, -1, 2, 1), 3, 3);
}

void PiecePainter::paintCaret(const PieceLayout& layout) {
    if (!m_state.caret) return;
    const std::uint32_t at = *m_state.caret;
    if (at < layout.span().begin || at > layout.span().end) return;
    QRectF caret = layout.caret(at);
    caret.setWidth(std::max(1.0, layout.emSize() / 12));
    m_painter.fillRect(caret, m_state.theme.text);
}

void PiecePainter::paintTags(const PieceLayout& layout, const std::vector<PlacedRun>& runs) {
    if (!m_state.analysis) return;
    for (const MarginTag& tag :
         marginTags(layout, runs, *m_state.analysis, m_state.looks, m_sheet.tag(), m_margin))
        paintTag(m_painter, tag, m_sheet.tag(), m_state.theme);
}

}  // namespace quotelight
