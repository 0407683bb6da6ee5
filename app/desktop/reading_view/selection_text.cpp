// SPDX-License-Identifier: Apache-2.0
#include "reading_view/selection_text.h"

#include <algorithm>

#include "presentation/span_index.h"
#include "reading_view/highlight_painter.h"
#include "reading_view/theme.h"

namespace quotelight {

namespace {

// A block's share of the selection.
struct Share {
    const Block* block;
    Span span;
    bool fromStart() const { return span.begin == block->span.begin; }
};

std::vector<Share> shares(const Article& article, Span selection) {
    std::vector<Share> shares;
    auto block =
        std::partition_point(article.blocks.begin(), article.blocks.end(),
                             [&](const Block& b) { return b.span.end <= selection.begin; });
    for (; block != article.blocks.end() && block->span.begin < selection.end; ++block)
        shares.push_back({&*block, Span{std::max(block->span.begin, selection.begin),
                                        std::min(block->span.end, selection.end)}});
    return shares;
}

QString words(const Article& article, Span span, bool wrapped) {
    QString text;
    text.reserve(qsizetype(span.size()));
    for (std::uint32_t i = span.begin; i < span.end; ++i) {
        const char16_t unit = article.text[i];
        if (unit == u'\r' && i + 1 < article.text.size() && article.text[i + 1] == u'\n') continue;
        const bool lineEnd = unit == u'\n' || unit == u'\r' || unit == u'\u2028' ||
                             unit == u'\u2029' || unit == u'\u0085';
        text += QChar(lineEnd ? (wrapped ? u' ' : u'\n') : unit);
    }
    return text;
}

const char* separator(const Block& before, const Block& block) {
    const bool close = before.kind == block.kind &&
                       (block.kind == BlockKind::ListItem || block.kind == BlockKind::TableCell);
    return close ? "\n" : "\n\n";
}

// Writes one selection as HTML.
class HtmlWriter {
public:
    HtmlWriter(const Article& article, std::shared_ptr<const Analysis> analysis,
               const Filter& filter)
        : m_article(article), m_analysis(std::move(analysis)), m_filter(filter) {
        std::vector<Span> spans;
        for (const InlineStyle& style : article.styles)
            spans.push_back(style.span);
        m_styles = SpanIndex(spans);
        if (!m_analysis) return;
        m_highlights = HighlightIndex(m_analysis);
        m_looks = speakerLooks(*m_analysis);
    }

    QString html(Span selection) {
        m_html = QStringLiteral("<html><head><meta charset=\"utf-8\"></head><body>");
        for (const Share& share : shares(m_article, selection))
            writeBlock(share);
        setList(false);
        return m_html + QStringLiteral("</body></html>");
    }

private:
    static QString element(const Block& block) {
        switch (block.kind) {
            case BlockKind::Heading:
                return QLatin1Char('h') + QString::number(std::clamp<int>(block.level, 1, 6));
            case BlockKind::ListItem:
                return QStringLiteral("li");
            case BlockKind::BlockQuote:
                return QStringLiteral("blockquote");
            case BlockKind::Code:
                return QStringLiteral("pre");
            case BlockKind::Paragraph:
            case BlockKind::Caption:
            case BlockKind::TableCell:
            case BlockKind::Footnote:
                break;
        }
        return QStringLiteral("p");
    }

    void setList(bool open) {
        if (open != m_inList) m_html += open ? QLatin1String("<ul>") : QLatin1String("</ul>");
        m_inList = open;
    }

    void writeBlock(const Share& share) {
        setList(share.block->kind == BlockKind::ListItem);
        const QString name = element(*share.block);
        m_html += QLatin1Char('<') + name + QLatin1Char('>');
        writeInline(share);
        m_html += QLatin1String("</") + name + QLatin1Char('>');
    }

    // Cut where anything begins or ends, so that elements can never cross.
    void writeInline(const Share& share) {
        const auto styles = m_styles.overlapping(share.span);
        const auto runs = m_highlights.runs(share.span, m_filter);
        std::vector<std::uint32_t> cuts{share.span.begin, share.span.end};
        for (const std::uint32_t i : styles)
            for (const std::uint32_t at :
                 {m_article.styles[i].span.begin, m_article.styles[i].span.end})
                if (share.span.contains(at)) cuts.push_back(at);
        for (const HighlightRun& run : runs)
            cuts.insert(cuts.end(), {run.span.begin, run.span.end});
        std::sort(cuts.begin(), cuts.end());
        cuts.erase(std::unique(cuts.begin(), cuts.end()), cuts.end());
        for (std::size_t i = 0; i + 1 < cuts.size(); ++i)
            writeStretch({cuts[i], cuts[i + 1]}, share.block->wrapped);
    }

    void writeStretch(Span span, bool wrapped) {
        QString before, after;
        for (const HighlightRun& run : m_highlights.runs(span, m_filter))
            if (run.lit) wrap(before, after, spanTag(run.quote), QStringLiteral("</span>"));
        for (const std::uint32_t i : m_styles.overlapping(span, 16)) {
            const InlineStyle& style = m_article.styles[i];
            switch (style.kind) {
                case StyleKind::Emphasis:
                    wrap(before, after, "<em>", "</em>");
                    break;
                case StyleKind::Strong:
                    wrap(before, after, "<strong>", "</strong>");
                    break;
                case StyleKind::Code:
                    wrap(before, after, "<code>", "</code>");
                    break;
                case StyleKind::Link:
                    wrap(before, after, linkTag(style.target), "</a>");
                    break;
            }
        }
        QString text = words(m_article, span, wrapped).toHtmlEscaped();
        text.replace(QLatin1Char('\n'), QLatin1String("<br>"));
        m_html += before + text + after;
    }

    static void wrap(QString& before, QString& after, const QString& open, const QString& close) {
        before += open;
        after.prepend(close);
    }

    static QString linkTag(const std::string& target) {
        return QLatin1String("<a href=\"") + QString::fromStdString(target).toHtmlEscaped() +
               QLatin1String("\">");
    }

    QString spanTag(QuoteId id) const {
        static const char* const lines[] = {"solid", "dashed", "dotted", "double"};
        const AttributedQuote& quote = m_analysis->quotes[id];
        const HighlightInk ink = highlightInk(quote, m_looks, Theme::light());
        const SpeakerId speaker = quote.attribution.speaker;
        const QString name = speaker == noSpeaker
                                 ? QString()
                                 : QString::fromStdU16String(m_analysis->speakers[speaker].name);
        return QStringLiteral(
                   "<span style=\"background-color:%1; border-bottom:2px %2 %3\" title=\"")
                   .arg(ink.tint.name(), QLatin1String(lines[std::size_t(ink.line)]),
                        ink.colour.name()) +
               name.toHtmlEscaped() + QLatin1String("\">");
    }

    const Article& m_article;
    std::shared_ptr<const Analysis> m_analysis;
    const Filter& m_filter;
    SpanIndex m_styles;
    HighlightIndex m_highlights;
    std::vector<SpeakerLook> m_looks;
    QString m_html;
    bool m_inList = false;
};

}  // namespace

QString selectionAsText(const Article& article, Span selection) {
    const std::vector<Share> all = shares(article, selection);
    QString text;
    const Block* before = nullptr;
    for (const Share& share : all) {
        if (before != nullptr) text += QLatin1String(separator(*before, *share.block));
        if (all.size() > 1 && share.fromStart() && !share.block->marker.empty()) {
            text += QString(2 * std::max(0, share.block->level - 1), QLatin1Char(' '));
            text += QString::fromStdString(share.block->marker) + QLatin1Char(' ');
        }
        text += words(article, share.span, share.block->wrapped);
        before = share.block;
    }
    return text;
}

QString selectionAsHtml(const Article& article, std::shared_ptr<const Analysis> analysis,
                        const Filter& filter, Span selection) {
    return HtmlWriter(article, std::move(analysis), filter).html(selection);
}

}  // namespace quotelight
