// SPDX-License-Identifier: Apache-2.0
#include "print/printed_article.h"

#include <QCoreApplication>
#include <QFontMetricsF>
#include <vector>

#include "filter/filter_text.h"
#include "presentation/speaker_counts.h"
#include "print/page_flow.h"
#include "print/printed_block.h"
#include "strings/display_text.h"
#include "theme/speaker_paint.h"

namespace quotelight {
namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(Print)
};

constexpr double rowHeight = 24;
constexpr std::size_t mostBeforeText = 12;  // a longer legend comes after the text

QFont pixelFont(int size, bool bold = false) {
    QFont font;
    font.setPixelSize(size);
    font.setBold(bold);
    return font;
}

QString rowText(const Document& document, const SpeakerCount& row) {
    const auto& speakers = document.analysis().speakers;
    QString text = shownName(document.analysis(), row.speaker);
    if (row.speaker < speakers.size() && !speakers[row.speaker].description.empty())
        text += QStringLiteral(", ") + singleLine(speakers[row.speaker].description);
    return text + QStringLiteral(" · ") +
           Texts::tr("%n quote(s)", "", static_cast<int>(row.quotes));
}

void printLegend(PageFlow& flow, const Document& document, const std::vector<SpeakerCount>& rows) {
    if (rows.empty()) return;
    const Theme theme = Theme::light();
    QPainter& painter = flow.painter();
    flow.space(14);
    flow.need(3 * rowHeight);
    painter.setPen(theme.heading);
    painter.setFont(pixelFont(13, true));
    painter.drawText(QRectF(flow.left(), flow.y(), flow.width(), rowHeight), Qt::AlignVCenter,
                     Texts::tr("Who is quoted"));
    flow.advance(rowHeight);
    for (const SpeakerCount& row : rows) {
        flow.need(rowHeight);
        const double y = flow.y();
        painter.setFont(pixelFont(12));
        paintSpeakerBadge(painter, document.lookOf(row.speaker), theme,
                          QRectF(flow.left(), y + 3, 28, 18));
        painter.setPen(theme.text);
        const QRectF words(flow.left() + 38, y, flow.width() - 38, rowHeight);
        painter.drawText(words, Qt::AlignVCenter | Qt::TextSingleLine,
                         QFontMetricsF(painter.font())
                             .elidedText(rowText(document, row), Qt::ElideRight, words.width()));
        flow.advance(rowHeight);
    }
    flow.space(10);
}

}  // namespace

bool printArticle(QPagedPaintDevice& device, const Document& document, const Filter& filter) {
    PageFlow flow(device, documentTitle(document));
    if (!flow.ok()) return false;
    const std::vector<SpeakerCount> legend = speakerCounts(document.analysis(), filter);
    const bool legendFirst = legend.size() <= mostBeforeText;
    BlockPrinter blocks(flow, document, filter);
    const std::size_t count = document.article().blocks.size();
    if (count > 0) blocks.print(0);  // the headline
    if (legendFirst) printLegend(flow, document, legend);
    for (std::size_t block = 1; block < count; ++block)
        blocks.print(block);
    if (!legendFirst) printLegend(flow, document, legend);
    return true;
}

}  // namespace quotelight
