// SPDX-License-Identifier: Apache-2.0
#include "print/printed_block.h"

#include <QFontInfo>
#include <QTextLayout>
#include <algorithm>

#include "print/page_flow.h"
#include "reading_view/display_text.h"
#include "strings/display_text.h"
#include "theme/speaker_paint.h"

namespace quotelight {
namespace {

constexpr double paperPoints = 10.5;
constexpr double lineSpacing = 1.45;
constexpr double lineWidth = 1.4;

Typography paperTypography() {
    Typography typography;
    typography.pointSize = paperPoints;
    typography.lineSpacing = lineSpacing;
    return typography;
}

// Fonts in pixels have the same size on every device; those in points would be scaled twice.
QFont inPixels(QFont font) {
    font.setPixelSize(std::max(1, QFontInfo(font).pixelSize()));
    font.setHintingPreference(QFont::PreferNoHinting);
    return font;
}

QTextCharFormat styleFormat(StyleKind kind, const TypeSheet& sheet) {
    QTextCharFormat format;
    switch (kind) {
        case StyleKind::Emphasis:
            format.setFontItalic(true);
            break;
        case StyleKind::Strong:
            format.setFontWeight(QFont::Bold);
            break;
        case StyleKind::Code:
            format.setFontFamilies({sheet.code().family()});
            break;
        case StyleKind::Link:
            format.setFontUnderline(true);
            break;
    }
    return format;
}

// `span` cut to `within` and counted from its begin.
QTextLayout::FormatRange rangeOf(Span span, Span within, const QTextCharFormat& format) {
    const std::uint32_t begin = std::max(span.begin, within.begin) - within.begin;
    const std::uint32_t end = std::min(span.end, within.end) - within.begin;
    return {static_cast<int>(begin), static_cast<int>(end - begin), format};
}

QList<QTextLayout::FormatRange> styleRanges(const Article& article, Span text,
                                            const TypeSheet& sheet) {
    QList<QTextLayout::FormatRange> ranges;
    // Styles are in order of begin; those that begin before the block end before it too.
    auto style = std::lower_bound(
        article.styles.begin(), article.styles.end(), text.begin,
        [](const InlineStyle& known, std::uint32_t begin) { return known.span.begin < begin; });
    for (; style != article.styles.end() && style->span.begin < text.end; ++style)
        ranges += rangeOf(style->span, text, styleFormat(style->kind, sheet));
    return ranges;
}

}  // namespace

BlockPrinter::BlockPrinter(PageFlow& flow, const Document& document, const Filter& filter)
    : m_flow(flow),
      m_document(document),
      m_filter(filter),
      m_index(document.reading.analysis),
      m_sheet(paperTypography()) {}

void BlockPrinter::print(std::size_t index) {
    const Article& article = m_document.article();
    const Block& block = article.blocks[index];
    BlockLook look = m_sheet.look(block, index > 0 ? &article.blocks[index - 1] : nullptr);
    look.font = inPixels(look.font);
    QTextLayout layout(displayText(article.text, block.span, block.wrapped), look.font);
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    option.setUseDesignMetrics(true);
    layout.setTextOption(option);
    layout.setFormats(styleRanges(article, block.span, m_sheet));
    const std::vector<HighlightRun> runs = m_index.runs(block.span, m_filter);

    m_flow.space(look.spaceBefore);
    if (block.kind == BlockKind::Heading) m_flow.need(4.0 * look.lineStep);  // not left alone
    layout.beginLayout();
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(m_flow.width() - look.indent);
        line.setPosition({0, 0});
        m_flow.need(look.lineStep);
        if (line.textStart() == 0 && !block.marker.empty())
            m_flow.painter().drawText(
                QPointF(m_flow.left() + look.indent - 18, m_flow.y() + line.ascent()),
                toQString(block.marker));
        printLine(line, {m_flow.left() + look.indent, m_flow.y()}, block.span, runs, look);
        m_flow.advance(look.lineStep);
    }
    layout.endLayout();
}

void BlockPrinter::printLine(const QTextLine& line, const QPointF& origin, Span text,
                             const std::vector<HighlightRun>& runs, const BlockLook& look) {
    QPainter& painter = m_flow.painter();
    const auto lineBegin = text.begin + static_cast<std::uint32_t>(line.textStart());
    const Span inLine{lineBegin, lineBegin + static_cast<std::uint32_t>(line.textLength())};
    for (const HighlightRun& run : runs) {
        if (!run.lit || !run.span.overlaps(inLine)) continue;
        const Span part{std::max(run.span.begin, inLine.begin), std::min(run.span.end, inLine.end)};
        const double from = line.cursorToX(static_cast<int>(part.begin - text.begin));
        const double to = line.cursorToX(static_cast<int>(part.end - text.begin));
        const SpeakerLook& speaker =
            m_document.lookOf(m_document.analysis().quotes[run.quote].attribution.speaker);
        const QRectF rect(origin.x() + std::min(from, to), origin.y(), std::abs(to - from),
                          line.height() + 2 * lineWidth);
        painter.fillRect(rect, tintColour(speaker, m_theme));
        paintLookLine(painter, speaker, m_theme, rect, lineWidth);
        const Span first = m_document.analysis().quotes[run.quote].parts.front();
        if (run.span.begin == first.begin && inLine.contains(first.begin))
            printTag(run, origin.y(), look);
    }
    painter.setPen(look.ink == InkRole::Quiet ? m_theme.quiet : m_theme.text);
    line.draw(&painter, origin);
}

void BlockPrinter::printTag(const HighlightRun& run, double y, const BlockLook& look) {
    const SpeakerId speaker = m_document.analysis().quotes[run.quote].attribution.speaker;
    const double height = std::min(16.0, static_cast<double>(look.lineStep) - 2);
    paintSpeakerBadge(m_flow.painter(), m_document.lookOf(speaker), m_theme,
                      QRectF(m_flow.left() - 36, y + 1, 26, height));
}

}  // namespace quotelight
