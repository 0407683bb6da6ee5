// SPDX-License-Identifier: Apache-2.0
#include "reading_view/margin_tags.h"

#include <QFontMetricsF>
#include <QPainter>
#include <algorithm>
#include <cmath>
#include <map>

namespace quotelight {

namespace {

constexpr double gap = 5;       // between tags
constexpr double textGap = 12;  // between the column and the first tag

QString tagText(const AttributedQuote& quote, const std::vector<SpeakerLook>& looks) {
    const SpeakerId speaker = quote.attribution.speaker;
    const std::u16string tag = (speaker < looks.size() ? looks[speaker] : unknownLook()).tag;
    const QString text = QString::fromStdU16String(tag);
    return quote.doubtful() && speaker != noSpeaker ? text + QLatin1Char('?') : text;
}

// Black or white, whichever stands out more on `colour`.
QColor inkOn(const QColor& colour) {
    const auto linear = [](double c) {
        return c <= 0.04045 ? c / 12.92 : std::pow((c + 0.055) / 1.055, 2.4);
    };
    const double luminance = 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF()) +
                             0.0722 * linear(colour.blueF());
    return luminance > 0.18 ? QColor(Qt::black) : QColor(Qt::white);
}

// The tags of one line, from the text outwards.
class LineTags {
public:
    LineTags(const PieceLayout& layout, int line, const QFont& font, int room)
        : m_metrics(font), m_rightwards(layout.rightToLeft()), m_room(room) {
        const QRectF box = layout.lineBox(line);
        m_height = std::round(m_metrics.height() + 2);
        m_top = std::round(box.center().y() - m_height / 2 + layout.emSize() * 0.06);
        m_edge = m_rightwards ? layout.width() + textGap : -textGap;
    }

    // Whether there was room. `index`: of the tag in the list that it is for.
    bool place(MarginTag& tag, std::size_t index) {
        const double width = widthOf(tag);
        if (m_count == mostTags || (m_count > 0 && m_used + width > m_room - textGap)) return false;
        tag.rect = rectAt(m_edge, width);
        m_edge += m_rightwards ? width + gap : -(width + gap);
        m_used += width + gap;
        m_outermost = index;
        ++m_count;
        return true;
    }

    // Says on the outermost tag that there are more.
    void markMore(std::vector<MarginTag>& tags) {
        MarginTag& tag = tags[m_outermost];
        if (m_more) return;
        m_more = true;
        tag.text += QLatin1Char('+');
        tag.rect = rectAt(m_rightwards ? tag.rect.left() : tag.rect.right(), widthOf(tag));
    }

private:
    double widthOf(const MarginTag& tag) const {
        return std::max(m_height, m_metrics.horizontalAdvance(tag.text) + 10);
    }
    QRectF rectAt(double edge, double width) const {
        return {m_rightwards ? edge : edge - width, m_top, width, m_height};
    }

    QFontMetricsF m_metrics;
    bool m_rightwards, m_more = false;
    int m_room;
    double m_top = 0, m_height = 0, m_edge = 0, m_used = 0;
    std::size_t m_count = 0, m_outermost = 0;
};

}  // namespace

std::vector<MarginTag> marginTags(const PieceLayout& layout, const std::vector<PlacedRun>& runs,
                                  const Analysis& analysis, const std::vector<SpeakerLook>& looks,
                                  const QFont& font, int room) {
    std::vector<MarginTag> tags;
    std::map<int, LineTags> lines;
    std::map<QuoteId, bool> seen;
    std::map<std::pair<int, SpeakerId>, std::size_t> placed;
    for (const PlacedRun& run : runs) {
        if (run.rects.empty() || !seen.emplace(run.run.quote, true).second) continue;
        const AttributedQuote& quote = analysis.quotes[run.run.quote];
        const int line = run.rects.front().line;
        const auto key = std::pair(line, quote.attribution.speaker);
        if (const auto same = placed.find(key); same != placed.end()) {
            tags[same->second].lit |= run.run.lit;
            continue;
        }
        MarginTag tag{
            {},     tagText(quote, looks), run.run.quote, quote.attribution.speaker, run.run.lit,
            run.ink};
        LineTags& here = lines.try_emplace(line, layout, line, font, room).first->second;
        if (!here.place(tag, tags.size())) {
            here.markMore(tags);
            continue;
        }
        placed[key] = tags.size();
        tags.push_back(std::move(tag));
    }
    return tags;
}

void paintTag(QPainter& painter, const MarginTag& tag, const QFont& font, const Theme& theme) {
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF box = tag.rect.adjusted(0.5, 0.5, -0.5, -0.5);
    const QColor line = tag.lit ? tag.ink.colour : mixed(theme.page, tag.ink.colour, 0.4);
    const bool filled = tag.lit && !tag.ink.doubtful;
    QPen pen(line, 1.2);
    if (tag.ink.doubtful) pen.setStyle(Qt::DashLine);
    painter.setPen(pen);
    painter.setBrush(filled ? QBrush(line) : QBrush(theme.page));
    painter.drawRoundedRect(box, 4, 4);
    QColor ink = filled ? inkOn(line) : theme.text;
    if (!tag.lit) ink = mixed(theme.page, theme.quiet, 0.75);
    painter.setPen(ink);
    painter.setFont(font);
    painter.drawText(tag.rect, Qt::AlignCenter, tag.text);
}

}  // namespace quotelight
