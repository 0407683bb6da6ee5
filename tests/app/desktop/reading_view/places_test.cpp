// SPDX-License-Identifier: Apache-2.0
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>

#include "reading_view/theme.h"
#include "reading_view/typography.h"
#include "sample_reading.h"
#include "support/catch.h"

using namespace quotelight;
using quotelight::test::longReading;
using quotelight::test::shownView;

TEST_CASE("An article starts at its top and is announced", "[places]") {
    ReadingView view;
    QSignalSpy places(&view, &ReadingView::placeChanged);
    view.setArticle(longReading(50).article);
    REQUIRE(view.firstVisibleOffset() == 0);
    REQUIRE(places.count() >= 1);
    REQUIRE_FALSE(view.currentQuote());
}

TEST_CASE("Going to a quote shows it in the upper third", "[places]") {
    const Reading reading = longReading(400);
    const auto view = shownView(reading);
    QSignalSpy current(view.get(), &ReadingView::currentQuoteChanged);
    for (const QuoteId quote : {200u, 201u, 399u, 0u, 77u}) {
        CAPTURE(quote);
        view->goToQuote(quote);
        const Span seen = view->visibleSpan();
        REQUIRE(seen.contains(reading.analysis->quotes[quote].extent()));
        REQUIRE(view->currentQuote() == quote);
    }
    REQUIRE(current.count() == 5);
    view->goToQuote(400);
    REQUIRE(view->currentQuote() == 77u);
}

TEST_CASE("Resizing and zooming keep the text at the top", "[places]") {
    const auto view = shownView(longReading(400));
    view->goToQuote(150);
    const std::uint32_t first = view->firstVisibleOffset();
    for (const int width : {500, 350, 900, 420, 700}) {
        view->resize(width, 500);
        REQUIRE(view->firstVisibleOffset() == first);
        REQUIRE(view->visibleSpan().contains(first));
    }
    for (const double zoom : {1.5, 0.7, 2.0, 1.0}) {
        view->setZoom(zoom);
        REQUIRE(view->firstVisibleOffset() == first);
    }
}

TEST_CASE("Text does not move while heights become known", "[places]") {
    const auto view = shownView(longReading(600));
    view->goToShare(0.6);
    const std::uint32_t first = view->firstVisibleOffset();
    const QPoint before = test::pointAt(*view, first);
    const std::uint64_t made = view->layoutsMade();
    // Everything measured: nothing is left to make.
    QTRY_VERIFY_WITH_TIMEOUT(view->layoutsMade() >= 600, 20000);
    REQUIRE(view->layoutsMade() > made);
    REQUIRE(view->firstVisibleOffset() == first);
    REQUIRE(test::pointAt(*view, first) == before);
}

TEST_CASE("A place is restored, also after a reload", "[places]") {
    const Reading reading = longReading(300);
    const auto view = shownView(reading);
    view->goToShare(0.5);
    const std::uint32_t place = view->firstVisibleOffset();
    view->setArticle(longReading(300).article);
    REQUIRE(view->firstVisibleOffset() == 0);
    view->restorePlace(place);
    REQUIRE(view->firstVisibleOffset() == place);
    view->restorePlace(4'000'000'000u);  // beyond the end: the end
    REQUIRE(view->visibleSpan().end == reading.article->blocks.back().span.end);
}

TEST_CASE("A reading that comes later keeps the place and the selection", "[places]") {
    const Reading reading = longReading(300);
    const auto view = shownView({reading.article, nullptr});
    view->goToShare(0.4);
    view->select({1000, 1200});
    const std::uint32_t place = view->firstVisibleOffset();
    const std::uint64_t made = view->layoutsMade();
    view->setReading(reading);
    view->grab();
    REQUIRE(view->firstVisibleOffset() == place);
    REQUIRE(view->selectedSpan() == Span{1000, 1200});
    REQUIRE(view->layoutsMade() - made < 3);
}

TEST_CASE("The scroll bar reaches both ends", "[places]") {
    const Reading reading = longReading(500);
    const auto view = shownView(reading);
    QScrollBar* bar = view->verticalScrollBar();
    bar->setValue(bar->maximum());
    REQUIRE(view->visibleSpan().end == reading.article->blocks.back().span.end);
    REQUIRE(bar->value() == bar->maximum());
    bar->setValue(bar->maximum() / 2);
    REQUIRE(view->shareOf(view->firstVisibleOffset()) == Approx(0.5).margin(0.05));
    bar->setValue(0);
    REQUIRE(view->firstVisibleOffset() == 0);
}

TEST_CASE("Shares run from the top to the bottom", "[places]") {
    const Reading reading = longReading(200);
    const auto view = shownView(reading);
    REQUIRE(view->shareOf(0) == Approx(0).margin(0.001));
    REQUIRE(view->shareOf(std::uint32_t(reading.article->text.size())) == Approx(1).margin(0.01));
    double before = -1;
    for (std::uint32_t at = 0; at < reading.article->text.size(); at += 997) {
        REQUIRE(view->shareOf(at) >= before);
        before = view->shareOf(at);
    }
    view->goToShare(1);
    REQUIRE(view->visibleShare().second == Approx(1).margin(0.001));
}

TEST_CASE("Stepping goes from quote to quote as the filter shows them", "[places]") {
    const Reading reading = test::harbourReading();
    const auto view = shownView(reading);
    REQUIRE(view->nextQuote() == 0u);
    REQUIRE_FALSE(view->previousQuote());
    view->goToQuote(1);
    REQUIRE(view->nextQuote() == 2u);
    REQUIRE(view->previousQuote() == 0u);
    REQUIRE(view->nextQuote(ReadingView::Step::SameSpeaker) == 2u);
    REQUIRE_FALSE(view->previousQuote(ReadingView::Step::SameSpeaker));
    REQUIRE(view->nextQuote(ReadingView::Step::Doubtful) == 3u);
    Filter filter;
    filter.speakers = {2};
    view->setFilter(filter);
    REQUIRE(view->nextQuote() == 3u);
    view->goToQuote(4);
    REQUIRE_FALSE(view->nextQuote());
}

TEST_CASE("Stepping starts from what is in sight", "[places]") {
    const Reading reading = longReading(400);
    const auto view = shownView(reading);
    view->goToQuote(5);
    view->goToShare(0.5);
    const auto next = view->nextQuote();
    REQUIRE(next);
    REQUIRE(view->visibleSpan().overlaps(reading.analysis->quotes[*next].extent()));
}

TEST_CASE("Typography out of range is moved into it", "[places]") {
    const auto view = shownView(test::harbourReading());
    Typography wild;
    wild.zoom = 1e9;
    wild.pointSize = -3;
    wild.measure = 0;
    wild.lineSpacing = std::numeric_limits<double>::quiet_NaN();
    view->setTypography(wild);
    REQUIRE(view->typography().zoom == 4);
    REQUIRE(view->typography().pointSize == 6);
    REQUIRE(view->typography().measure == 30);
    REQUIRE(view->typography().lineSpacing == Typography().lineSpacing);
}

TEST_CASE("Gliding and flashing come to their end", "[places]") {
    const Reading reading = longReading(200);
    const auto view = shownView(reading);
    view->setAnimated(true);
    view->goToQuote(2);
    REQUIRE(view->nextQuote() == 3u);  // although it may not be in sight yet
    view->goToQuote(3);
    REQUIRE(QTest::qWaitFor(
        [&] { return view->visibleSpan().contains(reading.analysis->quotes[3].extent()); }));
    QTest::keyClick(view.get(), Qt::Key_PageDown);
    QTest::keyClick(view.get(), Qt::Key_PageDown);
    const Span quote = reading.analysis->quotes[3].extent();
    REQUIRE(QTest::qWaitFor([&] { return view->firstVisibleOffset() > quote.end; }));
}

TEST_CASE("At the top, zooming stays at the top", "[places]") {
    const auto view = shownView(longReading(200));
    for (const double zoom : {3.0, 0.5, 1.0}) {
        view->setZoom(zoom);
        REQUIRE(view->firstVisibleOffset() == 0);
        REQUIRE(view->visibleShare().first == 0);
    }
}

TEST_CASE("The current quote stays the same words when more quotes are found", "[places]") {
    const Reading all = test::harbourReading();
    auto some = std::make_shared<Analysis>(*all.analysis);
    some->quotes.erase(some->quotes.begin(), some->quotes.begin() + 2);
    const auto view = shownView({all.article, some});
    view->goToQuote(1);
    view->setReading(all);
    REQUIRE(view->currentQuote() == 3u);
    view->goToQuote(0);
    view->setReading({all.article, some});
    REQUIRE_FALSE(view->currentQuote());
}
