// SPDX-License-Identifier: Apache-2.0
#include "reading_view/piece_layout.h"

#include <QFontInfo>
#include <QTextOption>
#include <algorithm>
#include <cmath>

#include "reading_view/display_text.h"

namespace quotelight {

namespace {

QTextCharFormat inlineFormat(const InlineStyle& style, const PieceContext& context) {
    QTextCharFormat format;
    switch (style.kind) {
        case StyleKind::Emphasis:
            format.setFontItalic(true);
            break;
        case StyleKind::Strong:
            format.setFontWeight(QFont::Bold);
            break;
        case StyleKind::Code:
            format.setFontFamilies({context.sheet.code().family()});
            format.setFontPointSize(context.sheet.code().pointSizeF());
            break;
        case StyleKind::Link:
            format.setForeground(context.linkColour);
            format.setFontUnderline(true);
            break;
    }
    return format;
}

QList<QTextLayout::FormatRange> inlineFormats(Span span, const PieceContext& context) {
    constexpr std::size_t most = 2000;  // styles in one piece: more is an attack
    QList<QTextLayout::FormatRange> ranges;
    for (const std::uint32_t index : context.styles.overlapping(span, most)) {
        const InlineStyle& style = context.article.styles[index];
        const std::uint32_t begin = std::max(style.span.begin, span.begin);
        const std::uint32_t end = std::min(style.span.end, span.end);
        ranges.append({int(begin - span.begin), int(end - begin), inlineFormat(style, context)});
    }
    return ranges;
}

}  // namespace

PieceLayout::PieceLayout(const Piece& piece, const PieceContext& context)
    : m_piece(piece), m_block(&context.article.blocks[piece.block]), m_width(context.width) {
    const Block* before = piece.block > 0 ? m_block - 1 : nullptr;
    m_look = context.sheet.look(*m_block, before);
    m_emSize = QFontInfo(m_look.font).pixelSize();
    m_rightToLeft = readsRightToLeft(context.article.text, m_block->span);
    m_mixed = m_rightToLeft || mayMixDirections(context.article.text, piece.span);
    if (beginsBlock()) m_textTop = m_look.spaceBefore;
    if (context.firstOfArticle) m_textTop = context.sheet.pageMargin();
    placePictures(context);
    setText(context);
    breakLines(context);
    m_height = m_textTop + m_textHeight;
    if (context.lastOfArticle) m_height += context.sheet.pageMargin();
}

// Pictures stand above the block that they precede, one below the other, as wide as the column at
// most; those behind the last block stand above it, too: nothing is below a text's end.
void PieceLayout::placePictures(const PieceContext& context) {
    if (!beginsBlock()) return;
    const auto& images = context.article.images;
    const std::uint32_t begin = m_block->span.begin;
    auto image = std::partition_point(images.begin(), images.end(),
                                      [&](const Image& one) { return one.before < begin; });
    const bool last = m_block + 1 == context.article.blocks.data() + context.article.blocks.size();
    for (; image != images.end() && (image->before == begin || last); ++image) {
        PictureBox box;
        box.image = static_cast<std::uint32_t>(image - images.begin());
        const QSize size = context.pictures.size(box.image);
        box.shown = !size.isEmpty();
        if (!box.shown && image->alternative.empty()) continue;
        // A picture is not blown up, nor taller than most windows.
        const double tallest = m_look.lineStep * 22;
        const double scale =
            box.shown ? std::min({1.0, double(m_width) / size.width(), tallest / size.height()})
                      : 1;
        const double height = box.shown ? size.height() * scale : m_look.lineStep * 1.6;
        const double width = box.shown ? size.width() * scale : m_width;
        box.rect = QRectF((m_width - width) / 2, m_textTop, width, height).toRect();
        m_textTop += int(std::ceil(height)) + m_look.lineStep / 2;
        m_pictures.push_back(box);
    }
}

void PieceLayout::setText(const PieceContext& context) {
    m_layout = std::make_unique<QTextLayout>(
        displayText(context.article.text, m_piece.span, m_block->wrapped), m_look.font);
    QTextOption option;
    option.setWrapMode(m_look.breakAnywhere ? QTextOption::WrapAnywhere
                                            : QTextOption::WrapAtWordBoundaryOrAnywhere);
    option.setTextDirection(m_rightToLeft ? Qt::RightToLeft : Qt::LeftToRight);
    option.setAlignment(Qt::AlignAbsolute | (m_rightToLeft ? Qt::AlignRight : Qt::AlignLeft));
    option.setTabStopDistance(context.sheet.characterWidth() * 4);
    m_layout->setTextOption(option);
    m_layout->setFormats(inlineFormats(m_piece.span, context));
    m_layout->setCacheEnabled(true);
}

void PieceLayout::breakLines(const PieceContext& context) {
    const int least = std::max(1, int(context.sheet.characterWidth() * 8));
    const int width = std::max(least, m_width - m_look.indent - (m_look.box ? m_look.indent : 0));
    const double left = m_rightToLeft ? 0 : m_look.indent;
    double top = m_textTop;
    m_layout->beginLayout();
    for (QTextLine line = m_layout->createLine(); line.isValid(); line = m_layout->createLine()) {
        line.setLineWidth(width);
        // A line of taller letters than the font's own (another script's, say) takes more room.
        const double step = std::max<double>(m_look.lineStep, std::ceil(line.height()));
        line.setPosition({left, top + std::floor((step - line.height()) / 2)});
        m_lineTops.push_back(static_cast<float>(top));
        top += step;
    }
    m_layout->endLayout();
    m_lineTops.push_back(static_cast<float>(top));
    m_textHeight = int(std::ceil(top)) - m_textTop;
}

QRectF PieceLayout::textRect() const {
    const double left = m_rightToLeft ? 0 : m_look.indent;
    return {left, double(m_textTop), double(m_width - m_look.indent), double(m_textHeight)};
}

int PieceLayout::position(std::uint32_t offset) const {
    return int(std::clamp(offset, m_piece.span.begin, m_piece.span.end) - m_piece.span.begin);
}

int PieceLayout::lineOf(std::uint32_t offset) const {
    const QTextLine line = m_layout->lineForTextPosition(position(offset));
    return line.isValid() ? line.lineNumber() : 0;
}

int PieceLayout::lineAtY(double y) const {
    const auto below = std::upper_bound(m_lineTops.begin(), m_lineTops.end(), float(y));
    return std::clamp(int(below - m_lineTops.begin()) - 1, 0, std::max(0, lineCount() - 1));
}

Span PieceLayout::lineSpan(int line) const {
    const QTextLine l = m_layout->lineAt(line);
    return {offset(l.textStart()), offset(l.textStart() + l.textLength())};
}

QRectF PieceLayout::lineBox(int line) const {
    const QRectF text = m_layout->lineAt(line).naturalTextRect();
    const auto i = static_cast<std::size_t>(line);
    return {text.left(), m_lineTops[i], text.width(), double(m_lineTops[i + 1] - m_lineTops[i])};
}

void PieceLayout::appendRects(const QTextLine& line, int begin, int end,
                              std::vector<InlineRect>& rects) const {
    const double top = line.y(), height = line.ascent() + line.descent();
    const auto append = [&](double a, double b) {
        if (std::abs(a - b) > 0.01)
            rects.push_back({{std::min(a, b), top, std::abs(a - b), height},
                             top + line.ascent(),
                             line.lineNumber()});
    };
    if (!m_mixed) return append(line.cursorToX(begin), line.cursorToX(end));
    // Letter by letter; neighbours on the screen become one rectangle.
    double from = 0, to = 0;
    for (int at = begin; at < end;) {
        const int next = std::max(at + 1, m_layout->nextCursorPosition(at));
        const double a = line.cursorToX(at, QTextLine::Leading);
        const double b = line.cursorToX(at, QTextLine::Trailing);
        const double left = std::min(a, b), right = std::max(a, b);
        const bool joins = std::abs(left - to) < 0.5 || std::abs(right - from) < 0.5;
        if (at == begin || !joins) {
            append(from, to);
            from = left;
            to = right;
        } else {
            from = std::min(from, left);
            to = std::max(to, right);
        }
        at = next;
    }
    append(from, to);
}

std::vector<InlineRect> PieceLayout::rects(Span span) const {
    std::vector<InlineRect> rects;
    const int begin = position(span.begin), end = position(span.end);
    if (begin >= end) return rects;
    for (int i = lineOf(span.begin); i < lineCount(); ++i) {
        const QTextLine line = m_layout->lineAt(i);
        if (line.textStart() >= end) break;
        const int from = std::max(begin, line.textStart());
        const int lineEnd = line.textStart() + line.textLength();
        int to = std::min(end, lineEnd);
        // The white space that a line is broken at hangs over its end: not worth a mark.
        if (to == lineEnd)
            while (to > from && m_layout->text().at(to - 1).isSpace())
                --to;
        appendRects(line, from, to, rects);
    }
    return rects;
}

QRectF PieceLayout::caret(std::uint32_t offset) const {
    const QTextLine line = m_layout->lineAt(lineOf(offset));
    return {line.cursorToX(position(offset)), line.y(), 1, line.ascent() + line.descent()};
}

std::uint32_t PieceLayout::offsetAt(QPointF point) const {
    const int at = lineAtY(point.y());
    const QTextLine line = m_layout->lineAt(at);
    int found = line.xToCursor(point.x());
    // Behind a broken line's last space would be the next line's begin.
    const int lineEnd = line.textStart() + line.textLength();
    if (at + 1 < lineCount() && found >= lineEnd)
        found = std::max(line.textStart(), m_layout->previousCursorPosition(lineEnd));
    return offset(found);
}

std::optional<std::uint32_t> PieceLayout::characterAt(QPointF point) const {
    const QTextLine line = m_layout->lineAt(lineAtY(point.y()));
    const QRectF text = line.naturalTextRect();
    if (point.y() < m_textTop || point.y() >= m_textTop + m_textHeight) return std::nullopt;
    if (point.x() < text.left() || point.x() >= text.right()) return std::nullopt;
    const int found = line.xToCursor(point.x(), QTextLine::CursorOnCharacter);
    if (found >= int(m_piece.span.size())) return std::nullopt;
    return offset(found);
}

}  // namespace quotelight
