// SPDX-License-Identifier: Apache-2.0
#include "reading_view/accessible_view.h"

#include <QAccessible>
#include <QAccessibleWidget>
#include <QTextBoundaryFinder>
#include <algorithm>

#include "reading_view/quote_tooltip.h"
#include "reading_view/reading_view_p.h"

namespace quotelight {

// The way into the view's inside that the accessible interface has.
class ReadingViewAccess {
public:
    using Inside = ReadingView::Private;

    explicit ReadingViewAccess(ReadingView* view) : m_view(view) {}
    Inside& inside() const { return *m_view->m_d; }

private:
    ReadingView* m_view;
};

namespace {

// A value for a list of IAccessible2 text attributes, in which ,:=; and \ have a meaning.
QString attributeValue(const QString& value) {
    QString escaped;
    for (const QChar c : value) {
        if (QStringLiteral("\\:,;=").contains(c)) escaped += QLatin1Char('\\');
        escaped += c;
    }
    return escaped;
}

QString attribute(const char* name, const QString& value) {
    return QLatin1String(name) + QLatin1Char(':') + attributeValue(value) + QLatin1Char(';');
}

QString colourValue(const QColor& colour) {
    return QStringLiteral("rgb(%1,%2,%3)").arg(colour.red()).arg(colour.green()).arg(colour.blue());
}

class AccessibleView : public QAccessibleWidget, public QAccessibleTextInterface {
public:
    explicit AccessibleView(ReadingView* view)
        : QAccessibleWidget(view, QAccessible::EditableText), m_view(view), m_access(view) {}

    void* interface_cast(QAccessible::InterfaceType type) override {
        if (type == QAccessible::TextInterface) return static_cast<QAccessibleTextInterface*>(this);
        return QAccessibleWidget::interface_cast(type);
    }

    QAccessible::State state() const override {
        QAccessible::State state = QAccessibleWidget::state();
        state.readOnly = true;
        state.multiLine = true;
        state.selectableText = true;
        return state;
    }

    // --- QAccessibleTextInterface

    int characterCount() const override { return int(words().size()); }
    int cursorPosition() const override { return int(inside().selection.caret()); }
    void setCursorPosition(int position) override { selectAndShow(position, position); }

    int selectionCount() const override { return inside().selection.empty() ? 0 : 1; }
    void selection(int index, int* start, int* end) const override {
        const Span span = index == 0 ? inside().selection.span() : Span{};
        *start = int(span.begin);
        *end = int(span.end);
    }
    void addSelection(int start, int end) override { selectAndShow(start, end); }
    void setSelection(int index, int start, int end) override {
        if (index == 0) selectAndShow(start, end);
    }
    void removeSelection(int) override { m_view->clearSelection(); }

    using QAccessibleWidget::text;
    QString text(int start, int end) const override {
        const Span span = within(start, end);
        const std::u16string_view here = slice(words(), span);
        return QStringView(here.data(), qsizetype(here.size())).toString();
    }

    QString textAtOffset(int offset, QAccessible::TextBoundaryType type, int* start,
                         int* end) const override {
        return report(unitAt(offset, type), start, end);
    }
    QString textBeforeOffset(int offset, QAccessible::TextBoundaryType type, int* start,
                             int* end) const override {
        const Span here = unitAt(offset, type);
        if (here.begin == 0) return report({0, 0}, start, end);
        return report(unitAt(int(here.begin) - 1, type), start, end);
    }
    QString textAfterOffset(int offset, QAccessible::TextBoundaryType type, int* start,
                            int* end) const override {
        const Span here = unitAt(offset, type);
        const auto size = std::uint32_t(words().size());
        if (here.end >= size) return report({size, size}, start, end);
        return report(unitAt(int(here.end), type), start, end);
    }

    QString attributes(int offset, int* start, int* end) const override;

    QRect characterRect(int offset) const override {
        const std::uint32_t at = within(offset, offset).begin;
        QRect rect = inside().caretRect(at);
        const QRect next = inside().caretRect(std::min<std::uint32_t>(at + 1, characterCount()));
        if (next.top() == rect.top()) rect.setRight(std::max(rect.right(), next.left()));
        rect.setLeft(std::min(rect.left(), rect.right()));
        return rect.translated(m_view->viewport()->mapToGlobal(QPoint(0, 0)));
    }
    int offsetAtPoint(const QPoint& point) const override {
        const QPoint local = m_view->viewport()->mapFromGlobal(point);
        if (!m_view->viewport()->rect().contains(local)) return -1;
        return int(inside().offsetAt(local));
    }
    void scrollToSubstring(int start, int end) override { m_view->goTo(within(start, end)); }

private:
    ReadingViewAccess::Inside& inside() const { return m_access.inside(); }
    const std::u16string& words() const { return inside().column.article().text; }

    Span within(int start, int end) const {
        const int size = characterCount();
        if (end < 0) end = size;
        start = std::clamp(start, 0, size);
        return {std::uint32_t(start), std::uint32_t(std::clamp(end, start, size))};
    }

    void selectAndShow(int start, int end) {
        m_view->select({std::uint32_t(std::clamp(start, 0, characterCount())),
                        std::uint32_t(std::clamp(end, 0, characterCount()))});
        inside().showCaret();
    }

    QString report(Span span, int* start, int* end) const {
        *start = int(span.begin);
        *end = int(span.end);
        return text(*start, *end);
    }

    Span unitAt(int offset, QAccessible::TextBoundaryType type) const;
    Span paragraphUnit(std::uint32_t offset) const;
    Span boundaryUnit(std::uint32_t offset, QTextBoundaryFinder::BoundaryType type) const;
    QString inlineAttributes(std::uint32_t offset, Span& extent) const;
    QString quoteAttributes(std::uint32_t offset, Span& extent) const;

    ReadingView* m_view;
    ReadingViewAccess m_access;
};

// A piece and the line ends after it; text before the first piece counts to the first.
Span AccessibleView::paragraphUnit(std::uint32_t offset) const {
    const std::vector<Piece>& pieces = inside().column.pieces();
    const auto size = std::uint32_t(words().size());
    if (pieces.empty()) return {0, size};
    const std::size_t piece = pieceAt(pieces, offset);
    const std::uint32_t begin = piece == 0 ? 0 : pieces[piece].span.begin;
    return {begin, piece + 1 < pieces.size() ? pieces[piece + 1].span.begin : size};
}

Span AccessibleView::boundaryUnit(std::uint32_t offset,
                                  QTextBoundaryFinder::BoundaryType type) const {
    const Span paragraph = paragraphUnit(offset);
    QTextBoundaryFinder finder(type, text(int(paragraph.begin), int(paragraph.end)));
    const auto size = qsizetype(paragraph.size());
    finder.setPosition(std::min<qsizetype>(offset - paragraph.begin + 1, size));
    const qsizetype begin = std::max<qsizetype>(0, finder.toPreviousBoundary());
    qsizetype end = finder.toNextBoundary();
    if (end < 0) end = size;
    return {paragraph.begin + std::uint32_t(begin), paragraph.begin + std::uint32_t(end)};
}

Span AccessibleView::unitAt(int offset, QAccessible::TextBoundaryType type) const {
    const std::uint32_t at = within(offset, offset).begin;
    switch (type) {
        case QAccessible::CharBoundary:
            return boundaryUnit(at, QTextBoundaryFinder::Grapheme);
        case QAccessible::WordBoundary:
            return boundaryUnit(at, QTextBoundaryFinder::Word);
        case QAccessible::SentenceBoundary:
            return boundaryUnit(at, QTextBoundaryFinder::Sentence);
        case QAccessible::ParagraphBoundary:
            return paragraphUnit(at);
        case QAccessible::LineBoundary: {
            if (inside().column.empty()) return {0, std::uint32_t(words().size())};
            const auto layout = inside().column.layout(pieceAt(inside().column.pieces(), at));
            return layout->lineSpan(layout->lineOf(at));
        }
        case QAccessible::NoBoundary:
            break;
    }
    return {0, std::uint32_t(words().size())};
}

// Narrows `extent` to where the attributes are the same.
void narrow(Span& extent, Span span, std::uint32_t offset) {
    if (span.contains(offset)) {
        extent.begin = std::max(extent.begin, span.begin);
        extent.end = std::min(extent.end, span.end);
    } else if (span.begin > offset) {
        extent.end = std::min(extent.end, span.begin);
    } else {
        extent.begin = std::max(extent.begin, span.end);
    }
}

QString AccessibleView::inlineAttributes(std::uint32_t offset, Span& extent) const {
    QString list;
    const std::vector<InlineStyle>& styles = inside().column.article().styles;
    for (const std::uint32_t i : inside().column.styles().overlapping(extent, 2000)) {
        const InlineStyle& style = styles[i];
        narrow(extent, style.span, offset);
        if (!style.span.contains(offset)) continue;
        switch (style.kind) {
            case StyleKind::Emphasis:
                list += attribute("font-style", "italic");
                break;
            case StyleKind::Strong:
                list += attribute("font-weight", "bold");
                break;
            case StyleKind::Code:
                list += attribute("font-family", "monospace");
                break;
            case StyleKind::Link:
                list += attribute("link", QString::fromStdString(style.target));
                break;
        }
    }
    return list;
}

QString AccessibleView::quoteAttributes(std::uint32_t offset, Span& extent) const {
    static const char* const lines[] = {"solid", "dash", "dotted", "double"};
    const PaintState& state = inside().state;
    if (!state.analysis) return {};
    for (const HighlightRun& run : state.highlights.runs(extent, state.filter))
        narrow(extent, run.span, offset);
    const auto id = state.highlights.quoteAt(offset, state.filter);
    if (!id) return {};
    const AttributedQuote& quote = state.analysis->quotes[*id];
    const HighlightInk ink = highlightInk(quote, state.looks, state.theme);
    QString list = attribute("speaker", speakerName(*state.analysis, quote.attribution.speaker));
    list += attribute("quote-kind", QLatin1String(quoteKindName(quote.kind)));
    if (quote.doubtful()) list += attribute("doubtful", QStringLiteral("true"));
    if (!quote.attribution.reason.empty())
        list += attribute("reason", QString::fromStdString(quote.attribution.reason));
    if (state.filter.shows(quote)) {
        list += QLatin1String("background-color:") + colourValue(ink.tint) + QLatin1Char(';');
        list += QLatin1String("text-underline-style:") +
                QLatin1String(lines[std::size_t(ink.line)]) + QLatin1Char(';');
    }
    return list;
}

QString AccessibleView::attributes(int offset, int* start, int* end) const {
    const std::uint32_t at = within(offset, offset).begin;
    Span extent = paragraphUnit(at);
    QString list = inlineAttributes(at, extent);
    list += quoteAttributes(at, extent);
    *start = int(extent.begin);
    *end = int(extent.end);
    return list;
}

QAccessibleInterface* makeAccessibleView(const QString&, QObject* object) {
    auto* view = qobject_cast<ReadingView*>(object);
    return view == nullptr ? nullptr : new AccessibleView(view);
}

}  // namespace

void installAccessibleView() {
    static const bool once = [] {
        QAccessible::installFactory(makeAccessibleView);
        return true;
    }();
    Q_UNUSED(once);
}

void notifyTextReplaced(ReadingView* view) {
    if (!QAccessible::isActive()) return;
    // Its beginning only: an event is a copy, and readers ask for the rest as they come to it.
    constexpr int most = 20'000;
    const ReadingViewAccess::Inside& inside = ReadingViewAccess(view).inside();
    const std::u16string_view text = inside.column.article().text;
    const std::u16string_view start = text.substr(0, most);
    QAccessibleTextInsertEvent event(view, 0,
                                     QStringView(start.data(), qsizetype(start.size())).toString());
    QAccessible::updateAccessibility(&event);
}

void notifyCaret(ReadingView* view) {
    if (!QAccessible::isActive()) return;
    const ReadingViewAccess::Inside& inside = ReadingViewAccess(view).inside();
    const Span span = inside.selection.span();
    QAccessibleTextSelectionEvent selected(view, int(span.begin), int(span.end));
    selected.setCursorPosition(int(inside.selection.caret()));
    QAccessible::updateAccessibility(&selected);
    QAccessibleTextCursorEvent moved(view, int(inside.selection.caret()));
    QAccessible::updateAccessibility(&moved);
}

void notifyQuote(ReadingView* view, QuoteId quote) {
    const Reading& reading = view->reading();
    const AttributedQuote& words = reading.analysis->quotes[quote];
    //: Announced by screen readers on going to a quote; %1 is the speaker
    view->setAccessibleDescription(
        ReadingView::tr("Quote, %1")
            .arg(speakerName(*reading.analysis, words.attribution.speaker)));
}

}  // namespace quotelight
