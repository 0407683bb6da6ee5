// SPDX-License-Identifier: Apache-2.0
#include "reading_view/reading_view.h"

#include <QClipboard>
#include <QEvent>
#include <QGuiApplication>
#include <QPaintEvent>
#include <QPainter>
#include <QScrollBar>
#include <QScroller>
#include <algorithm>

#include "reading_view/accessible_view.h"
#include "reading_view/reading_view_p.h"
#include "reading_view/selection_mime.h"
#include "reading_view/selection_text.h"

namespace quotelight {

ReadingView::ReadingView(QWidget* parent)
    : QAbstractScrollArea(parent), m_d(std::make_unique<Private>(this)) {
    installAccessibleView();
    setFocusPolicy(Qt::StrongFocus);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFrameShape(QFrame::NoFrame);
    setAccessibleName(tr("Article"));
    viewport()->setMouseTracking(true);
    viewport()->setAttribute(Qt::WA_OpaquePaintEvent);
    viewport()->setCursor(Qt::ArrowCursor);
    QScroller::grabGesture(viewport(), QScroller::TouchGesture);
    connect(verticalScrollBar(), &QScrollBar::sliderReleased, this, [this] { m_d->syncBar(); });
    setTheme(Theme::light());
}

ReadingView::~ReadingView() = default;

void ReadingView::setArticle(std::shared_ptr<const Article> article) {
    m_d->stopGliding();
    m_d->flash.stop();
    m_d->reading = {std::move(article), nullptr};
    const Theme theme = m_d->state.theme;
    const Filter filter = m_d->state.filter;
    m_d->state = {};
    m_d->state.theme = theme;
    m_d->state.filter = filter;
    m_d->selection = {};
    m_d->hoveredQuote.reset();
    m_d->hoveredLink.clear();
    m_d->column.setArticle(m_d->reading.article);
    m_d->place.reset();
    m_d->moved();
    m_d->startMeasuring();
    notifyTextReplaced(this);
    emit currentQuoteChanged(std::nullopt);
    emit selectionChanged();
}

void ReadingView::setReading(const Reading& reading) {
    if (reading.article != m_d->reading.article) setArticle(reading.article);
    const auto current = m_d->sameQuoteIn(reading.analysis.get());
    m_d->reading = reading;
    m_d->state.analysis = reading.analysis;
    m_d->state.highlights = HighlightIndex(reading.analysis);
    m_d->state.looks =
        reading.analysis ? speakerLooks(*reading.analysis) : std::vector<SpeakerLook>{};
    setCurrentQuote(current);
    m_d->hoveredQuote.reset();
    viewport()->update();
}

const Reading& ReadingView::reading() const {
    return m_d->reading;
}

void ReadingView::setFilter(const Filter& filter) {
    m_d->state.filter = filter;
    viewport()->update();
}

const Filter& ReadingView::filter() const {
    return m_d->state.filter;
}

void ReadingView::setTheme(const Theme& theme) {
    m_d->state.theme = theme;
    m_d->column.setLinkColour(theme.link);
    viewport()->update();
}

const Theme& ReadingView::theme() const {
    return m_d->state.theme;
}

void ReadingView::setTypography(const Typography& typography) {
    if (typography.clamped() == m_d->column.sheet().typography()) return;
    m_d->column.setSheet(TypeSheet(typography));
    m_d->relayout();
}

const Typography& ReadingView::typography() const {
    return m_d->column.sheet().typography();
}

void ReadingView::setZoom(double zoom) {
    Typography zoomed = typography();
    zoomed.zoom = zoom;
    setTypography(zoomed);
}

void ReadingView::setAnimated(bool animated) {
    m_d->animated = animated;
}

const std::vector<SpeakerLook>& ReadingView::looks() const {
    return m_d->state.looks;
}

void ReadingView::goToQuote(QuoteId quote, bool flash) {
    if (!m_d->state.analysis || quote >= m_d->state.analysis->quotes.size()) return;
    const Span extent = m_d->state.analysis->quotes[quote].extent();
    m_d->revealSpan(extent, true);
    setCurrentQuote(quote);
    TextSelection caret;
    caret.collapseTo(extent.begin);
    m_d->setSelection(caret);
    if (flash) m_d->startFlash();
    notifyQuote(this, quote);
}

void ReadingView::goTo(Span span) {
    m_d->revealSpan(span, false);
}

std::uint32_t ReadingView::firstVisibleOffset() const {
    return m_d->hold.offset;
}

void ReadingView::restorePlace(std::uint32_t offset) {
    m_d->stopGliding();
    m_d->place.moveToLine(offset, 0);
    m_d->moved();
    // What was asked for, not the line it lies in: so that it survives another width, too.
    if (m_d->hold.pixels == 0) m_d->hold.offset = offset;
}

Span ReadingView::visibleSpan() const {
    if (m_d->column.empty()) return {};
    const auto last = m_d->spotAt({0, double(m_d->place.viewportHeight() - 1)});
    const int line = last->layout->lineAtY(last->point.y());
    return {m_d->hold.offset, std::max(m_d->hold.offset, last->layout->lineSpan(line).end)};
}

double ReadingView::shareOf(std::uint32_t offset) const {
    if (m_d->column.empty()) return 0;
    const std::size_t piece = pieceAt(m_d->column.pieces(), offset);
    const Span span = m_d->column.pieces()[piece].span;
    const double within = std::clamp((double(offset) - span.begin) / span.size(), 0.0, 1.0);
    const HeightIndex& heights = m_d->column.heights();
    return (double(heights.top(piece)) + within * heights.height(piece)) / double(heights.total());
}

std::pair<double, double> ReadingView::visibleShare() const {
    const double total = std::max<double>(1, double(m_d->column.heights().total()));
    const double top = double(m_d->place.y());
    return {top / total, std::min(1.0, (top + m_d->place.viewportHeight()) / total)};
}

void ReadingView::goToShare(double share) {
    m_d->stopGliding();
    const double y =
        share * double(m_d->column.heights().total()) - m_d->place.viewportHeight() / 2.0;
    m_d->place.moveTo(std::int64_t(std::max(0.0, y)));
    m_d->moved();
}

std::optional<QuoteId> ReadingView::currentQuote() const {
    return m_d->state.currentQuote;
}

void ReadingView::setCurrentQuote(std::optional<QuoteId> quote) {
    if (quote == m_d->state.currentQuote) return;
    m_d->state.currentQuote = quote;
    m_d->state.flash = 0;
    m_d->flash.stop();
    viewport()->update();
    emit currentQuoteChanged(quote);
}

std::optional<QuoteId> ReadingView::nextQuote(Step step) const {
    return m_d->steppedQuote(step, true);
}

std::optional<QuoteId> ReadingView::previousQuote(Step step) const {
    return m_d->steppedQuote(step, false);
}

std::optional<QuoteId> ReadingView::quoteAt(std::uint32_t offset) const {
    return m_d->state.highlights.quoteAt(offset, m_d->state.filter);
}

void ReadingView::setMatches(std::vector<Span> matches, std::optional<std::size_t> current) {
    m_d->state.matches = std::move(matches);
    m_d->state.currentMatch = current;
    viewport()->update();
}

Span ReadingView::selectedSpan() const {
    return m_d->selection.span();
}

QString ReadingView::selectedText() const {
    return selectionAsText(m_d->column.article(), selectedSpan());
}

void ReadingView::select(Span span) {
    TextSelection selected;
    selected.set(span.begin, span.end);
    m_d->setSelection(selected);
}

void ReadingView::selectAll() {
    if (m_d->column.empty()) return;
    select({m_d->column.pieces().front().span.begin, m_d->column.pieces().back().span.end});
    m_d->publishSelection();
}

void ReadingView::clearSelection() {
    TextSelection caret;
    caret.collapseTo(m_d->selection.caret());
    m_d->setSelection(caret);
}

void ReadingView::copy() const {
    if (selectedSpan().empty() || !m_d->reading.article) return;
    QGuiApplication::clipboard()->setMimeData(
        new SelectionMime(m_d->reading, m_d->state.filter, selectedSpan()));
}

std::uint64_t ReadingView::layoutsMade() const {
    return m_d->column.layoutsMade();
}

void ReadingView::paintEvent(QPaintEvent* event) {
    QPainter painter(viewport());
    m_d->paint(painter, event->rect());
}

void ReadingView::resizeEvent(QResizeEvent*) {
    m_d->relayout();
}

void ReadingView::scrollContentsBy(int, int dy) {
    if (m_d->syncing) return;
    const QScrollBar* bar = verticalScrollBar();
    const std::int64_t pixels = m_d->unit();
    m_d->stopGliding();
    if (bar->value() == bar->minimum())
        m_d->place.moveToStart();
    else if (bar->value() == bar->maximum())
        m_d->place.moveToEnd();
    else if (bar->isSliderDown())
        m_d->place.moveTo(bar->value() * pixels);
    else
        m_d->place.moveBy(-dy * pixels);
    m_d->moved();
}

void ReadingView::changeEvent(QEvent* event) {
    QAbstractScrollArea::changeEvent(event);
    const bool fonts =
        event->type() == QEvent::FontChange || event->type() == QEvent::ApplicationFontChange;
    if (!fonts) return;
    m_d->column.setSheet(TypeSheet(typography()));
    m_d->relayout();
}

}  // namespace quotelight
