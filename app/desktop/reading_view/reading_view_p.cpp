// SPDX-License-Identifier: Apache-2.0
#include "reading_view/reading_view_p.h"

#include <QPainter>
#include <QScrollBar>
#include <QStyle>
#include <algorithm>
#include <chrono>
#include <cmath>

namespace quotelight {

namespace {

using Clock = std::chrono::steady_clock;

// A tick of measuring: short enough to be unnoticed between two frames.
constexpr auto measuringBudget = std::chrono::milliseconds(4);
constexpr int measuringInterval = 8;             // ms
constexpr int glideTime = 160, flashTime = 900;  // ms

}  // namespace

ReadingView::Private::Private(ReadingView* view) : q(view) {
    glide.setDuration(glideTime);
    glide.setEasingCurve(QEasingCurve::OutCubic);
    QObject::connect(&glide, &QVariantAnimation::valueChanged, q, [this](const QVariant& value) {
        const int step = value.toInt() - glidden;
        glidden = value.toInt();
        if (step == 0) return;
        place.moveBy(step);
        moved();
    });
    QObject::connect(&column.pictures(), &Pictures::ready, q, [this] { q->viewport()->update(); });
    flash.setDuration(flashTime);
    flash.setStartValue(1.0);
    flash.setEndValue(0.0);
    flash.setEasingCurve(QEasingCurve::InOutQuad);
    QObject::connect(&flash, &QVariantAnimation::valueChanged, q, [this](const QVariant& value) {
        state.flash = value.toDouble();
        q->viewport()->update();
    });
}

// Scroll bars count in int: a column of more than a thousand million pixels is scaled down.
int ReadingView::Private::unit() const {
    return int(column.heights().total() / 1'000'000'000) + 1;
}

void ReadingView::Private::syncBar() {
    QScrollBar* bar = q->verticalScrollBar();
    if (bar->isSliderDown()) return;
    syncing = true;
    const std::int64_t pixels = unit();
    bar->setRange(0, int((place.mostY() + pixels - 1) / pixels));
    bar->setPageStep(std::max(1, int(place.viewportHeight() / pixels)));
    bar->setSingleStep(std::max(1, int(column.sheet().lineStep() / pixels)));
    bar->setValue(int(place.y() / pixels));
    syncing = false;
}

void ReadingView::Private::moved() {
    hold = place.hold();
    atStart = place.y() == 0;
    syncBar();
    q->viewport()->update();
    emit q->placeChanged();
}

void ReadingView::Private::heldOn() {
    // At the very top it is the margin that stays in sight, whatever its height.
    if (atStart)
        place.moveToStart();
    else
        place.moveToLine(hold.offset, hold.pixels);
    syncBar();
    startMeasuring();
    q->viewport()->update();
    emit q->placeChanged();
}

void ReadingView::Private::relayout() {
    stopGliding();
    column.setRoom(q->viewport()->width());
    place.setViewportHeight(q->viewport()->height());
    heldOn();
}

bool ReadingView::Private::animates() const {
    return animated && q->isVisible() &&
           q->style()->styleHint(QStyle::SH_Widget_Animation_Duration, nullptr, q) > 0;
}

void ReadingView::Private::scrollBy(int pixels, bool glides) {
    if (glide.state() == QAbstractAnimation::Running) {
        pixels += glide.endValue().toInt() - glidden;  // what the last one still had to go
        stopGliding();
    }
    if (pixels == 0) return;
    if (!glides || !animates()) {
        place.moveBy(pixels);
        return moved();
    }
    glidden = 0;
    glide.setStartValue(0);
    glide.setEndValue(pixels);
    glide.start();
}

bool ReadingView::Private::inSight(Span span) const {
    const QRect first = caretRect(span.begin), last = caretRect(span.end);
    const int room = std::min(column.sheet().lineStep(), place.viewportHeight() / 4);
    return first.top() >= room && last.bottom() <= place.viewportHeight() - room;
}

void ReadingView::Private::revealSpan(Span span, bool upperThird) {
    if (column.empty()) return;
    stopGliding();
    if (!upperThird && inSight(span)) return;
    const int third = place.viewportHeight() / 3;
    const QRect begin = caretRect(span.begin);
    const int distance = begin.top() - third;
    // Near enough to follow with the eye; further on, a glide only delays.
    if (std::abs(distance) < 2 * place.viewportHeight()) return scrollBy(distance, true);
    place.moveToLine(span.begin, third);
    moved();
}

void ReadingView::Private::startMeasuring() {
    if (!column.empty() && q->isVisible()) measuring.start(measuringInterval, q);
}

void ReadingView::Private::measureIdle() {
    // The thumb must not slip from under the reader's hand.
    if (q->verticalScrollBar()->isSliderDown()) return;
    const bool more = column.measureUntil(Clock::now() + measuringBudget, place.piece());
    if (!more) measuring.stop();
    syncBar();
    // Shares of the column shift a little; who shows them need not follow every tick.
    constexpr int ticksAnnounced = 32;
    if (!more || ++ticks % ticksAnnounced == 0) emit q->placeChanged();
}

std::optional<ReadingView::Private::Spot> ReadingView::Private::spotAt(QPointF position) const {
    if (column.empty()) return std::nullopt;
    std::size_t piece = place.piece();
    double top = place.pieceTop();
    while (piece + 1 < column.size() && top + column.height(piece) <= position.y())
        top += column.height(piece++);
    while (piece > 0 && position.y() < top)
        top -= column.height(--piece);
    return Spot{column.layout(piece), position - QPointF(column.left(), top)};
}

std::uint32_t ReadingView::Private::offsetAt(QPointF position) const {
    const auto spot = spotAt(position);
    return spot ? spot->layout->offsetAt(spot->point) : 0;
}

std::optional<std::uint32_t> ReadingView::Private::characterAt(QPointF position) const {
    const auto spot = spotAt(position);
    return spot ? spot->layout->characterAt(spot->point) : std::nullopt;
}

std::optional<MarginTag> ReadingView::Private::tagAt(QPointF position) const {
    const auto spot = spotAt(position);
    if (!spot || !state.analysis) return std::nullopt;
    if (spot->point.x() >= 0 && spot->point.x() < spot->layout->width()) return std::nullopt;
    for (const MarginTag& tag :
         marginTags(*spot->layout, placedRuns(*spot->layout, state), *state.analysis, state.looks,
                    column.sheet().tag(), column.left()))
        if (tag.rect.adjusted(-2, -2, 2, 2).contains(spot->point)) return tag;
    return std::nullopt;
}

const InlineStyle* ReadingView::Private::linkAt(std::uint32_t offset) const {
    for (const std::uint32_t i : column.styles().overlapping({offset, offset + 1}))
        if (column.article().styles[i].kind == StyleKind::Link) return &column.article().styles[i];
    return nullptr;
}

QRect ReadingView::Private::caretRect(std::uint32_t offset) const {
    if (column.empty()) return {};
    const std::size_t piece = pieceAt(column.pieces(), offset);
    const auto layout = column.layout(piece);
    const QRectF caret = layout->caret(offset);
    // Far away the distance can be more than an int; what matters then is only the direction.
    const auto top = std::clamp<std::int64_t>(place.topOf(piece), -1'000'000'000, 1'000'000'000);
    return QRectF(caret.translated(column.left(), double(top))).toAlignedRect();
}

void ReadingView::Private::paint(QPainter& painter, const QRect& clip) const {
    painter.fillRect(clip, state.theme.page);
    PiecePainter pieces(painter, state, column.sheet(), column.left());
    int top = place.pieceTop();
    for (std::size_t i = place.piece(); i < column.size() && top <= clip.bottom(); ++i) {
        const auto layout = column.layout(i);
        // Half a line more: tags and outlines reach beyond their piece.
        const int reach = column.sheet().lineStep();
        if (top + layout->height() + reach >= clip.top()) {
            painter.save();
            painter.translate(column.left(), top);
            // Letters with hundreds of marks tower over their neighbours.
            painter.setClipRect(-column.left(), -reach, q->viewport()->width(),
                                layout->height() + 2 * reach);
            pieces.paint(*layout, column.article(), column.styles(), column.pictures());
            painter.restore();
        }
        top += layout->height();
    }
}

std::optional<QuoteId> ReadingView::Private::sameQuoteIn(const Analysis* analysis) const {
    if (!state.currentQuote || !state.analysis || analysis == nullptr) return std::nullopt;
    const Span extent = state.analysis->quotes[*state.currentQuote].extent();
    const std::vector<AttributedQuote>& quotes = analysis->quotes;
    auto at = std::partition_point(quotes.begin(), quotes.end(), [&](const AttributedQuote& quote) {
        return quote.extent().begin < extent.begin;
    });
    while (at != quotes.end() && at->extent().begin == extent.begin && at->extent() != extent)
        ++at;
    if (at == quotes.end() || at->extent() != extent) return std::nullopt;
    return QuoteId(at - quotes.begin());
}

std::optional<QuoteId> ReadingView::Private::steppedQuote(Step step, bool onwards) const {
    if (!state.analysis) return std::nullopt;
    const std::vector<AttributedQuote>& quotes = state.analysis->quotes;
    const auto fits = [&](const AttributedQuote& quote) {
        if (!state.filter.shows(quote) || (step == Step::Doubtful && !quote.doubtful()))
            return false;
        return step != Step::SameSpeaker || !state.currentQuote ||
               quote.attribution.speaker == quotes[*state.currentQuote].attribution.speaker;
    };
    // From the current quote while it is in sight (or on its way there), else from what is.
    const bool gliding = glide.state() == QAbstractAnimation::Running;
    const auto first = std::partition_point(quotes.begin(), quotes.end(), [&](const auto& quote) {
        return quote.extent().begin < hold.offset;
    });
    std::size_t after = std::size_t(first - quotes.begin()), before = after;
    if (state.currentQuote &&
        (gliding || quotes[*state.currentQuote].extent().overlaps(q->visibleSpan()))) {
        before = *state.currentQuote;
        after = before + 1;
    }
    if (onwards) {
        for (std::size_t i = after; i < quotes.size(); ++i)
            if (fits(quotes[i])) return QuoteId(i);
    } else {
        for (std::size_t i = before; i-- > 0;)
            if (fits(quotes[i])) return QuoteId(i);
    }
    return std::nullopt;
}

void ReadingView::Private::startFlash() {
    flash.stop();
    state.flash = 0;
    if (animates()) flash.start();
    q->viewport()->update();
}

}  // namespace quotelight
