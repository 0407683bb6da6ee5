// SPDX-License-Identifier: Apache-2.0
// The reading view's keyboard: scrolling, the caret and what it selects, links by Tab.

#include <QClipboard>
#include <QGuiApplication>
#include <QKeyEvent>
#include <algorithm>

#include "reading_view/accessible_view.h"
#include "reading_view/reading_view_p.h"
#include "reading_view/selection_mime.h"

namespace quotelight {

namespace {

std::optional<CursorMove> cursorMove(int key, bool control) {
    switch (key) {
        case Qt::Key_Left:
            return control ? CursorMove::WordLeft : CursorMove::Left;
        case Qt::Key_Right:
            return control ? CursorMove::WordRight : CursorMove::Right;
        case Qt::Key_Up:
            return control ? CursorMove::ParagraphUp : CursorMove::LineUp;
        case Qt::Key_Down:
            return control ? CursorMove::ParagraphDown : CursorMove::LineDown;
        case Qt::Key_Home:
            return control ? CursorMove::TextStart : CursorMove::LineStart;
        case Qt::Key_End:
            return control ? CursorMove::TextEnd : CursorMove::LineEnd;
        case Qt::Key_PageUp:
            return CursorMove::PageUp;
        case Qt::Key_PageDown:
            return CursorMove::PageDown;
        default:
            return std::nullopt;
    }
}

}  // namespace

void ReadingView::Private::setSelection(const TextSelection& selected) {
    const Span before = selection.span();
    const std::uint32_t caretBefore = selection.caret();
    selection = selected;
    selection.clampTo(std::uint32_t(column.article().text.size()));
    state.selection = selection.span();
    refreshCaret();
    if (selection.span() != before) emit q->selectionChanged();
    if (selection.span() != before || selection.caret() != caretBefore) notifyCaret(q);
}

void ReadingView::Private::refreshCaret() {
    state.caret.reset();
    if (caretBrowsing && q->hasFocus()) state.caret = selection.caret();
    q->viewport()->update();
}

void ReadingView::Private::publishSelection() const {
    QClipboard* clipboard = QGuiApplication::clipboard();
    if (!clipboard->supportsSelection() || selection.empty() || !reading.article) return;
    clipboard->setMimeData(new SelectionMime(reading, state.filter, selection.span()),
                           QClipboard::Selection);
}

void ReadingView::Private::moveCaret(CursorMove move, bool extend) {
    TextSelection next = selection;
    const Span caret{selection.caret(), selection.caret()};
    // Nobody remembers a click of three pages ago: start where the reader looks.
    if (!caretBrowsing && selection.empty() && !inSight(caret)) next.collapseTo(hold.offset);
    const std::uint32_t to = moves().moved(next.caret(), move, caretX);
    if (extend)
        next.extendTo({to, to});
    else
        next.collapseTo(to);
    setSelection(next);
    showCaret();
    if (extend) publishSelection();
}

void ReadingView::Private::showCaret() {
    const QRect caret = caretRect(selection.caret());
    const int room = std::min(column.sheet().lineStep() / 2, place.viewportHeight() / 4);
    const int above = caret.top() - room, below = caret.bottom() + room - place.viewportHeight();
    const int distance = above < 0 ? above : std::max(0, below);
    if (std::abs(distance) > 4 * place.viewportHeight())
        return revealSpan({selection.caret(), selection.caret()}, true);
    scrollBy(distance, false);
}

bool ReadingView::Private::handleMove(QKeyEvent* event) {
    const bool extend = event->modifiers() & Qt::ShiftModifier;
    if (column.empty() || !(extend || caretBrowsing)) return false;
    if (event->modifiers() & (Qt::AltModifier | Qt::MetaModifier)) return false;
    const auto move = cursorMove(event->key(), event->modifiers() & Qt::ControlModifier);
    if (!move) return false;
    moveCaret(*move, extend);
    return true;
}

bool ReadingView::Private::handleScroll(QKeyEvent* event) {
    const Qt::KeyboardModifiers modifiers = event->modifiers() & ~Qt::KeypadModifier;
    const bool space = event->key() == Qt::Key_Space;
    const bool shiftedSpace = space && modifiers == Qt::ShiftModifier;
    const bool edge = event->key() == Qt::Key_Home || event->key() == Qt::Key_End;
    const bool plain =
        modifiers == Qt::NoModifier || shiftedSpace || (edge && modifiers == Qt::ControlModifier);
    if (!plain) return false;
    const int line = column.sheet().lineStep();
    const int page = std::max(place.viewportHeight() / 2, place.viewportHeight() - 2 * line);
    switch (event->key()) {
        case Qt::Key_Up:
            scrollBy(-2 * line, true);
            return true;
        case Qt::Key_Down:
            scrollBy(2 * line, true);
            return true;
        case Qt::Key_PageUp:
            scrollBy(-page, true);
            return true;
        case Qt::Key_PageDown:
            scrollBy(page, true);
            return true;
        case Qt::Key_Space:
            scrollBy(shiftedSpace ? -page : page, true);
            return true;
        case Qt::Key_Home:
            stopGliding(), place.moveToStart(), moved();
            return true;
        case Qt::Key_End:
            stopGliding(), place.moveToEnd(), moved();
            return true;
        default:
            return false;
    }
}

void ReadingView::keyPressEvent(QKeyEvent* event) {
    if (event->matches(QKeySequence::Copy)) return copy();
    if (event->matches(QKeySequence::SelectAll)) return selectAll();
    if (m_d->handleMove(event) || m_d->handleScroll(event)) return;
    switch (event->key()) {
        case Qt::Key_F7:
            return setCaretBrowsing(!m_d->caretBrowsing);
        case Qt::Key_Return:
        case Qt::Key_Enter:
            return m_d->activateFocused();
        case Qt::Key_Escape:
            if (m_d->state.focusedLink || !m_d->selection.empty()) {
                m_d->blurLink();
                clearSelection();
                return;
            }
            break;
        default:
            break;
    }
    event->ignore();  // the window may have a use for it
}

void ReadingView::setCaretBrowsing(bool on) {
    if (on == m_d->caretBrowsing) return;
    m_d->caretBrowsing = on;
    if (on && !m_d->inSight({m_d->selection.caret(), m_d->selection.caret()})) {
        TextSelection caret;
        caret.collapseTo(m_d->hold.offset);
        m_d->setSelection(caret);
    }
    m_d->refreshCaret();
    emit caretBrowsingChanged(on);
}

bool ReadingView::caretBrowsing() const {
    return m_d->caretBrowsing;
}

void ReadingView::focusInEvent(QFocusEvent* event) {
    QAbstractScrollArea::focusInEvent(event);
    m_d->refreshCaret();
}

void ReadingView::focusOutEvent(QFocusEvent* event) {
    QAbstractScrollArea::focusOutEvent(event);
    m_d->blurLink();
    m_d->refreshCaret();
}

bool ReadingView::focusNextPrevChild(bool next) {
    return m_d->focusLink(next) || QAbstractScrollArea::focusNextPrevChild(next);
}

// To the next link from the focused one, or from the text in sight.
bool ReadingView::Private::focusLink(bool next) {
    const std::vector<InlineStyle>& styles = column.article().styles;
    const std::uint32_t from = state.focusedLink ? state.focusedLink->begin : hold.offset;
    auto at = std::partition_point(styles.begin(), styles.end(),
                                   [&](const InlineStyle& s) { return s.span.begin < from; });
    if (next && state.focusedLink)
        while (at != styles.end() && at->span.begin == from)
            ++at;
    const auto isLink = [](const InlineStyle& s) { return s.kind == StyleKind::Link; };
    if (next) {
        at = std::find_if(at, styles.end(), isLink);
        if (at == styles.end()) return false;
    } else {
        const auto back = std::find_if(std::make_reverse_iterator(at), styles.rend(), isLink);
        if (back == styles.rend()) return false;
        at = back.base() - 1;
    }
    state.focusedLink = at->span;
    revealSpan(at->span, false);
    TextSelection caret;
    caret.collapseTo(at->span.begin);
    setSelection(caret);
    emit q->linkHovered(QString::fromStdString(at->target));
    return true;
}

void ReadingView::Private::blurLink() {
    if (!state.focusedLink) return;
    state.focusedLink.reset();
    q->viewport()->update();
    emit q->linkHovered(QString());
}

void ReadingView::Private::activateFocused() {
    if (state.focusedLink) {
        if (const InlineStyle* link = linkAt(state.focusedLink->begin))
            emit q->linkActivated(QString::fromStdString(link->target));
    } else if (state.currentQuote) {
        emit q->quoteActivated(*state.currentQuote);
    }
}

}  // namespace quotelight
