// SPDX-License-Identifier: Apache-2.0
#pragma once

// The article as a reader sees it: a centred column of real typography with every quote tinted and
// underlined in its speaker's look and tagged in the margin.
//
// Lays out only the paragraphs in sight, so that its cost does not grow with the article: 10 MB
// paint as fast as 10 KB, a filter never lays anything out anew, and the text never jumps when the
// heights of paragraphs out of sight become known. Offsets and spans are UTF-16 code units of the
// article's one text, as everywhere. GUI thread only. Never blocks, opens or fetches anything.
//
// Typical use: setArticle() as soon as the text is there, setReading() as often as the analysis has
// more; place, selection and filter are kept.

#include <QAbstractScrollArea>
#include <memory>
#include <optional>
#include <utility>
#include <vector>

#include "reading/analysis.h"
#include "reading/filter.h"
#include "text/span.h"

namespace quotelight {

struct SpeakerLook;
struct Theme;
struct Typography;

class ReadingView : public QAbstractScrollArea {
    Q_OBJECT

public:
    explicit ReadingView(QWidget* parent = nullptr);
    ~ReadingView() override;

    // --- What is read

    // Shows the text at its top, without quotes. Forgets reading, selection, matches and current
    // quote; keeps the filter. Null shows an empty page.
    void setArticle(std::shared_ptr<const Article> article);
    // Shows the reading's quotes. Of the same article: place and selection stay. Of another: as
    // setArticle() first.
    void setReading(const Reading& reading);
    const Reading& reading() const;

    // Quotes it does not show fade. Repaints only.
    void setFilter(const Filter& filter);
    const Filter& filter() const;

    // --- How it looks

    void setTheme(const Theme& theme);
    const Theme& theme() const;
    // Values out of range are moved into it. The first visible text stays where it is.
    void setTypography(const Typography& typography);
    const Typography& typography() const;
    void setZoom(double zoom);  // typography() with another zoom; 0.5 to 4
    // Whether going somewhere glides and flashes fade. Off also where the style or platform asks
    // for no animation. Default on.
    void setAnimated(bool animated);
    // The looks in use, one a speaker of reading().analysis.
    const std::vector<SpeakerLook>& looks() const;

    // --- Places

    // Scrolls so that the quote stands in the upper third, makes it current and, if wanted, flashes
    // it once. Unknown ids are ignored.
    void goToQuote(QuoteId quote, bool flash = true);
    // Scrolls as little as needed to have the span in sight; out of sight, to the upper third.
    void goTo(Span span);
    // A place to come back to: the text at the top of the view. Survives resize, zoom and reload.
    std::uint32_t firstVisibleOffset() const;
    // Puts the line that holds `offset` at the top.
    void restorePlace(std::uint32_t offset);
    // The text in sight, from the first visible line's begin to the last one's end.
    Span visibleSpan() const;
    // Where `offset` stands in the whole column, 0 (top) to 1; estimated for what was not seen yet.
    double shareOf(std::uint32_t offset) const;
    // The column's part in sight, as two shares.
    std::pair<double, double> visibleShare() const;
    // Scrolls so that the column's `share` (0 to 1) is in the middle: for the strip.
    void goToShare(double share);

    // --- Quotes

    // The quote last clicked, gone to or stepped to.
    std::optional<QuoteId> currentQuote() const;
    void setCurrentQuote(std::optional<QuoteId> quote);
    enum class Step { Any, SameSpeaker, Doubtful };
    // The next quote that the filter shows, after the current one or, where there is none in sight,
    // after the top of the view; nothing at the end. Does not go there.
    std::optional<QuoteId> nextQuote(Step step = Step::Any) const;
    std::optional<QuoteId> previousQuote(Step step = Step::Any) const;
    // The innermost quote at an offset, faded ones included, of kinds that the filter shows.
    std::optional<QuoteId> quoteAt(std::uint32_t offset) const;

    // --- Find

    // Marks what was found: in text order, disjoint. `current` is an index into `matches`, or
    // nothing. Does not scroll: use goTo().
    void setMatches(std::vector<Span> matches, std::optional<std::size_t> current);

    // --- Selection

    Span selectedSpan() const;     // empty at the caret where nothing is selected
    QString selectedText() const;  // as it reads: wrapped lines joined, paragraphs apart
    void select(Span span);
    void selectAll();
    void clearSelection();
    // Puts the selection on the clipboard as plain text and as HTML with the quotes' colours.
    void copy() const;
    // Whether arrows move a visible caret instead of scrolling (F7).
    void setCaretBrowsing(bool on);
    bool caretBrowsing() const;

    // How many paragraphs were laid out since the start; for tests and measurements.
    std::uint64_t layoutsMade() const;

signals:
    // A quote was clicked, or Enter pressed on the current one.
    void quoteActivated(quotelight::QuoteId quote);
    void quoteHovered(std::optional<quotelight::QuoteId> quote);
    void currentQuoteChanged(std::optional<quotelight::QuoteId> quote);
    // A margin tag was clicked; noSpeaker for the unattributed. `add`: with Ctrl held.
    void speakerTagClicked(quotelight::SpeakerId speaker, bool add);
    // A link was clicked or entered; opens nothing itself. http, https or mailto.
    void linkActivated(const QString& target);
    // The pointer or focus is on a link; empty when it leaves. For the status line.
    void linkHovered(const QString& target);
    // The text in sight changed: by scrolling, resizing or new heights.
    void placeChanged();
    void selectionChanged();
    // At most one of them each; `position` in global coordinates.
    void contextMenuRequested(const QPoint& position, std::optional<quotelight::QuoteId> quote,
                              const QString& link);
    // Ctrl+wheel: the window owns the zoom. +1 or -1.
    void zoomRequested(int steps);
    void caretBrowsingChanged(bool on);

protected:
    bool event(QEvent* event) override;
    bool viewportEvent(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void scrollContentsBy(int dx, int dy) override;
    void changeEvent(QEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    bool focusNextPrevChild(bool next) override;
    void keyPressEvent(QKeyEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;
    void timerEvent(QTimerEvent* event) override;

private:
    friend class ReadingViewAccess;  // the accessible interface
    class Private;
    std::unique_ptr<Private> m_d;
};

}  // namespace quotelight
