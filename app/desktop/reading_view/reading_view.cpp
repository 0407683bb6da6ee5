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
    : QAbstractScrollArea(parent), d(std::make_unique<Private>(this)) {
    installAccessibleView();
    setFocusPolicy(Qt::StrongFocus);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFrameShape(QFrame::NoFrame);
    setAccessibleName(tr("Article"));
    viewport()->setMouseTracking(true);
    viewport()->setAttribute(Qt::WA_OpaquePaintEvent);
    viewport()->setCursor(Qt::ArrowCursor);
    QScroller::grabGesture(viewport(), QScroller::TouchGesture);
    connect(verticalScrollBar(), &QScrollBar::sliderReleased, this, [this] { d->syncBar(); });
    setTheme(Theme::light());
}

ReadingView::~ReadingView() = default;

void ReadingView::setArticle(std::shared_ptr<const Article> article) {
    d->stopGliding();
    d->flash.stop();
    d->reading = {std::move(article), nullptr};
    const Theme theme = d->state.theme;
    const Filter filter = d->state.filter;
    d->state = {};
    d->state.theme = theme;
    d->state.filter = filter;
    d->selection = {};
    d->hoveredQuote.reset();
    d->hoveredLink.clear();
    d->column.setArticle(d->reading.article);
    d->place.reset();
    d->moved();
    d->startMeasuring();
    notifyTextReplaced(this);
    emit currentQuoteChanged(std::nullopt);
    emit selectionChanged();
}

void ReadingView::setReading(const Reading& reading) {
    if (reading.article != d->reading.article) setArticle(reading.article);
    const auto current = d->sameQuoteIn(reading.analysis.get());
    d->reading = reading;
    d->state.analysis = reading.analysis;
    d->state.highlights = HighlightIndex(reading.analysis);
    d->state.looks =
        reading.analysis ? speakerLooks(*reading.analysis) : std::vector<SpeakerLook>{};
    setCurrentQuote(current);
    d->hoveredQuote.reset();
    viewport()->update();
}

const Reading& ReadingView::reading() const {
    return d->reading;
}

void ReadingView::setFilter(const Filter& filter) {
    d->state.filter = filter;
    viewport()->update();
}

const Filter& ReadingView::filter() const {
    return d->state.filter;
}

void ReadingView::setTheme(const Theme& theme) {
    d->state.theme = theme;
    d->column.setLinkColour(theme.link);
    viewport()->update();
}

const Theme& ReadingView::theme() const {
    return d->state.theme;
}

void ReadingView::setTypography(const Typography& typography) {
    if (typography.clamped() == d->column.sheet().typography()) return;
    d->column.setSheet(TypeSheet(typography));
    d->relayout();
}

const Typography& ReadingView::typography() const {
    return d->column.sheet().typography();
}

void ReadingView::setZoom(double zoom) {
    Typography zoomed = typography();
    zoomed.zoom = zoom;
    setTypography(zoomed);
}

void ReadingView::setAnimated(bool animated) {
    d->animated = animated;
}

const std::vector<SpeakerLook>& ReadingView::looks() const {
    return d->state.looks;
}

void ReadingView::goToQuote(QuoteId quote, bool flash) {
    if (!d->state.analysis || quote >= d->state.analysis->quotes.size()) return;
    const Span extent = d->state.analysis->quotes[quote].extent();
    d->revealSpan(extent, true);
    setCurrentQuote(quote);
    TextSelection caret;
    caret.collapseTo(extent.begin);
    d->setSelection(caret);
    if (flash) d->startFlash();
    notifyQuote(this, quote);
}

void ReadingView::goTo(Span span) {
    d->revealSpan(span, false);
}

std::uint32_t ReadingView::firstVisibleOffset() const {
    return d->hold.offset;
}

void ReadingView::restorePlace(std::uint32_t offset) {
    d->stopGliding();
    d->place.moveToLine(offset, 0);
    d->moved();
    // What was asked for, not the line it lies in: so that it survives another width, too.
    if (d->hold.pixels == 0) d->hold.offset = offset;
}

Span ReadingView::visibleSpan() const {
    if (d->column.empty()) return {};
    const auto last = d->spotAt({0, double(d->place.viewportHeight() - 1)});
    const int line = last->layout->lineAtY(last->point.y());
    return {d->hold.offset, std::max(d->hold.offset, last->layout->lineSpan(line).end)};
}

double ReadingView::shareOf(std::uint32_t offset) const {
    if (d->column.empty()) return 0;
    const std::size_t piece = pieceAt(d->column.pieces(), offset);
    const Span span = d->column.pieces()[piece].span;
    const double within = std::clamp((double(offset) - span.begin) / span.size(), 0.0, 1.0);
    const HeightIndex& heights = d->column.heights();
    return (double(heights.top(piece)) + within * heights.height(piece)) / double(heights.total());
}

std::pair<double, double> ReadingView::visibleShare() const {
    const double total = std::max<double>(1, double(d->column.heights().total()));
    const double top = double(d->place.y());
    return {top / total, std::min(1.0, (top + d->place.viewportHeight()) / total)};
}

void ReadingView::goToShare(double share) {
    d->stopGliding();
    const double y = share * double(d->column.heights().total()) - d->place.viewportHeight() / 2.0;
    d->place.moveTo(std::int64_t(std::max(0.0, y)));
    d->moved();
}

std::optional<QuoteId> ReadingView::currentQuote() const {
    return d->state.currentQuote;
}

void ReadingView::setCurrentQuote(std::optional<QuoteId> quote) {
    if (quote == d->state.currentQuote) return;
    d->state.currentQuote = quote;
    d->state.flash = 0;
    d->flash.stop();
    viewport()->update();
    emit currentQuoteChanged(quote);
}

std::optional<QuoteId> ReadingView::nextQuote(Step step) const {
    return d->steppedQuote(step, true);
}

std::optional<QuoteId> ReadingView::previousQuote(Step step) const {
    return d->steppedQuote(step, false);
}

std::optional<QuoteId> ReadingView::quoteAt(std::uint32_t offset) const {
    return d->state.highlights.quoteAt(offset, d->state.filter);
}

void ReadingView::setMatches(std::vector<Span> matches, std::optional<std::size_t> current) {
    d->state.matches = std::move(matches);
    d->state.currentMatch = current;
    viewport()->update();
}

Span ReadingView::selectedSpan() const {
    return d->selection.span();
}

QString ReadingView::selectedText() const {
    return selectionAsText(d->column.article(), selectedSpan());
}

void ReadingView::select(Span span) {
    TextSelection selected;
    selected.set(span.begin, span.end);
    d->setSelection(selected);
}

void ReadingView::selectAll() {
    if (d->column.empty()) return;
    select({d->column.pieces().front().span.begin, d->column.pieces().back().span.end});
    d->publishSelection();
}

void ReadingView::clearSelection() {
    TextSelection caret;
    caret.collapseTo(d->selection.caret());
    d->setSelection(caret);
}

void ReadingView::copy() const {
    if (selectedSpan().empty() || !d->reading.article) return;
    QGuiApplication::clipboard()->setMimeData(
        new SelectionMime(d->reading, d->state.filter, selectedSpan()));
}

std::uint64_t ReadingView::layoutsMade() const {
    return d->column.layoutsMade();
}

void ReadingView::paintEvent(QPaintEvent* event) {
    QPainter painter(viewport());
    d->paint(painter, event->rect());
}

void ReadingView::resizeEvent(QResizeEvent*) {
    d->relayout();
}

void ReadingView::scrollContentsBy(int, int dy) {
    if (d->syncing) return;
    const QScrollBar* bar = verticalScrollBar();
    const std::int64_t pixels = d->unit();
    d->stopGliding();
    if (bar->value() == bar->minimum())
        d->place.moveToStart();
    else if (bar->value() == bar->maximum())
        d->place.moveToEnd();
    else if (bar->isSliderDown())
        d->place.moveTo(bar->value() * pixels);
    else
        d->place.moveBy(-dy * pixels);
    d->moved();
}

void ReadingView::changeEvent(QEvent* event) {
    QAbstractScrollArea::changeEvent(event);
    const bool fonts =
        event->type() == QEvent::FontChange || event->type() == QEvent::ApplicationFontChange;
    if (!fonts) return;
    d->column.setSheet(TypeSheet(typography()));
    d->relayout();
}

}  // namespace quotelight
