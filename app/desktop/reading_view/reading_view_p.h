// SPDX-License-Identifier: Apache-2.0
#pragma once

// The reading view's inside: what its parts share. Only the view's own sources include this.

#include <QBasicTimer>
#include <QPoint>
#include <QVariantAnimation>
#include <optional>

#include "reading_view/cursor_moves.h"
#include "reading_view/margin_tags.h"
#include "reading_view/piece_painter.h"
#include "reading_view/reading_view.h"
#include "reading_view/scroll_place.h"
#include "reading_view/text_column.h"
#include "reading_view/text_selection.h"

namespace quotelight {

class ReadingView::Private {
public:
    explicit Private(ReadingView* view);

    // --- Scrolling (reading_view_p.cpp)

    int unit() const;  // pixels a step of the scroll bar: 1 but for giant columns
    void syncBar();    // shows the place in the scroll bar
    void moved();      // after the reader moved: notes the line to hold on to, repaints
    void heldOn();     // after layouts changed: puts that line back where it was
    void relayout();   // after the room or the typography changed
    void scrollBy(int pixels, bool glide);
    void stopGliding() { glide.stop(); }
    bool animates() const;
    void revealSpan(Span span, bool upperThird);
    bool inSight(Span span) const;
    void measureIdle();  // one tick
    void startMeasuring();

    // --- What is where (reading_view_p.cpp)

    // A point of the viewport in the coordinates of the piece that it falls into (the nearest).
    struct Spot {
        std::shared_ptr<const PieceLayout> layout;
        QPointF point;
    };
    std::optional<Spot> spotAt(QPointF position) const;
    std::uint32_t offsetAt(QPointF position) const;  // nearest
    std::optional<std::uint32_t> characterAt(QPointF position) const;
    std::optional<MarginTag> tagAt(QPointF position) const;
    const InlineStyle* linkAt(std::uint32_t offset) const;
    QRect caretRect(std::uint32_t offset) const;  // in the viewport
    void paint(QPainter& painter, const QRect& clip) const;

    // --- Selection and keys (reading_view_keys.cpp)

    void setSelection(const TextSelection& selected);
    void moveCaret(CursorMove move, bool extend);
    bool handleMove(QKeyEvent* event);
    bool handleScroll(QKeyEvent* event);
    void publishSelection() const;  // to the primary selection, where there is one
    void showCaret();               // scrolls it into sight
    void refreshCaret();
    bool focusLink(bool next);
    void blurLink();
    void activateFocused();
    CursorMoves moves() const { return {column, place.viewportHeight()}; }

    // --- Mouse (reading_view_mouse.cpp)

    void hover(QPointF position);
    void leave();
    void dragTo(QPointF position);
    void endDrag();
    void autoscroll();
    void click(QPointF position, Qt::KeyboardModifiers modifiers);
    Span unitAt(std::uint32_t offset) const;
    QString toolTipAt(QPointF position) const;

    // --- Quotes (reading_view_p.cpp)

    // The current quote's id in another analysis of the article: ids shift as more are found.
    std::optional<QuoteId> sameQuoteIn(const Analysis* analysis) const;
    std::optional<QuoteId> steppedQuote(Step step, bool onwards) const;
    void startFlash();

    ReadingView* const q;
    Reading reading;
    PaintState state;
    mutable TextColumn column;  // asking for a layout may make it
    ScrollPlace place{column};
    ScrollPlace::Hold hold;
    bool atStart = true;
    TextSelection selection;
    std::optional<double> caretX;
    bool animated = true;
    bool caretBrowsing = false;
    bool syncing = false;  // the scroll bar follows, it does not lead

    QVariantAnimation glide;
    int glidden = 0;  // pixels of the present glide
    QVariantAnimation flash;
    QBasicTimer measuring, autoscrolling;
    int ticks = 0;  // of measuring

    enum class Unit { Character, Word, Paragraph };
    Unit unitDragged = Unit::Character;
    bool pressed = false, dragging = false;
    QPoint pressedAt, draggedTo;
    qint64 doubleClickedAt = -1;  // ms; a third click soon after is a triple one
    std::optional<QuoteId> hoveredQuote;
    QString hoveredLink;
    int wheelRest = 0;  // of high-resolution wheels, in eighths of a degree
};

}  // namespace quotelight
