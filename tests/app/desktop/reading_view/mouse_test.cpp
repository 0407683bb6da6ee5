// SPDX-License-Identifier: Apache-2.0
#include <QContextMenuEvent>
#include <QSignalSpy>
#include <QTest>
#include <QWheelEvent>

#include "sample_reading.h"
#include "support/catch.h"

using namespace quotelight;
using quotelight::test::harbourReading;
using quotelight::test::pointAt;
using quotelight::test::shownView;
using quotelight::test::textOf;

namespace {

void drag(ReadingView& view, QPoint from, QPoint to) {
    QTest::mousePress(view.viewport(), Qt::LeftButton, {}, from);
    QTest::mouseMove(view.viewport(), (from + to) / 2);
    QTest::mouseMove(view.viewport(), to);
    QTest::mouseRelease(view.viewport(), Qt::LeftButton, {}, to);
}

void wheel(ReadingView& view, int angle, int pixels, Qt::KeyboardModifiers modifiers = {}) {
    const QPointF at = view.viewport()->rect().center();
    QWheelEvent event(at, view.viewport()->mapToGlobal(at), {0, pixels}, {0, angle}, Qt::NoButton,
                      modifiers, Qt::NoScrollPhase, false);
    QCoreApplication::sendEvent(view.viewport(), &event);
}

}  // namespace

TEST_CASE("Dragging selects letter by letter, either way", "[mouse]") {
    const auto view = shownView(harbourReading());
    const QPoint from = pointAt(*view, u"council voted"), to = pointAt(*view, u"night ferry");
    drag(*view, from, to);
    const QString forth = textOf(*view, view->selectedSpan());
    CHECK(forth.contains(QLatin1String("ouncil voted to keep the ")));
    drag(*view, to, from);
    CHECK(textOf(*view, view->selectedSpan()) == forth);
    QTest::mouseClick(view->viewport(), Qt::LeftButton, {}, to);
    CHECK(view->selectedSpan().empty());
}

TEST_CASE("A double click selects a word, a third one the paragraph", "[mouse]") {
    const auto view = shownView(harbourReading());
    const QPoint at = pointAt(*view, u"uncil’s");
    QTest::mouseClick(view->viewport(), Qt::LeftButton, {}, at);
    QTest::mouseDClick(view->viewport(), Qt::LeftButton, {}, at);
    CHECK(textOf(*view, view->selectedSpan()) == QStringLiteral("council’s"));
    QTest::mousePress(view->viewport(), Qt::LeftButton, {}, at);
    QTest::mouseRelease(view->viewport(), Qt::LeftButton, {}, at);
    CHECK(view->selectedSpan() == view->reading().article->blocks[4].span);
}

TEST_CASE("Dragging after a double click adds whole words", "[mouse]") {
    const auto view = shownView(harbourReading());
    QTest::mouseDClick(view->viewport(), Qt::LeftButton, {}, pointAt(*view, u"ight ferry"));
    QTest::mouseMove(view->viewport(), pointAt(*view, u"ning until"));
    CHECK(textOf(*view, view->selectedSpan()) == QStringLiteral("night ferry running"));
    QTest::mouseMove(view->viewport(), pointAt(*view, u"ep the"));
    CHECK(textOf(*view, view->selectedSpan()) == QStringLiteral("keep the night"));
    QTest::mouseRelease(view->viewport(), Qt::LeftButton, {}, pointAt(*view, u"ep the"));
}

TEST_CASE("A click with Shift extends the selection over paragraphs", "[mouse]") {
    const auto view = shownView(harbourReading());
    QTest::mouseClick(view->viewport(), Qt::LeftButton, {}, pointAt(*view, u"council voted"));
    QTest::mouseClick(view->viewport(), Qt::LeftButton, Qt::ShiftModifier,
                      pointAt(*view, u"Tomas Wheel"));
    CHECK(view->selectedText().contains(QLatin1String("said Odile Brandt.")));
}

TEST_CASE("Dragging beyond the edge scrolls and selects on", "[mouse]") {
    const auto view = shownView(test::longReading(100));
    const QPoint from(view->viewport()->width() / 2, 100);
    QTest::mousePress(view->viewport(), Qt::LeftButton, {}, from);
    QTest::mouseMove(view->viewport(), {from.x(), view->viewport()->height() + 400});
    REQUIRE(QTest::qWaitFor([&] { return view->firstVisibleOffset() > 3000; }, 10'000));
    QTest::mouseRelease(view->viewport(), Qt::LeftButton, {}, from);
    const std::uint32_t place = view->firstVisibleOffset();
    QTest::qWait(60);
    CHECK(view->firstVisibleOffset() == place);
}

TEST_CASE("Clicking a quote makes it current and says so", "[mouse]") {
    const auto view = shownView(harbourReading());
    QSignalSpy activated(view.get(), &ReadingView::quoteActivated);
    QTest::mouseClick(view->viewport(), Qt::LeftButton, {}, pointAt(*view, u"strand four"));
    REQUIRE(activated.count() == 1);
    CHECK(activated[0][0].toUInt() == 0u);
    CHECK(view->currentQuote() == 0u);
    QTest::mouseClick(view->viewport(), Qt::LeftButton, {}, pointAt(*view, u"council voted"));
    CHECK(activated.count() == 1);
    CHECK_FALSE(view->currentQuote());
}

TEST_CASE("Selecting inside a quote is no click on it", "[mouse]") {
    const auto view = shownView(harbourReading());
    QSignalSpy activated(view.get(), &ReadingView::quoteActivated);
    drag(*view, pointAt(*view, u"strand four"), pointAt(*view, u"hundred"));
    CHECK(activated.count() == 0);
}

TEST_CASE("A margin tag stands beside its line and can be clicked", "[mouse]") {
    const auto view = shownView(harbourReading());
    QSignalSpy tags(view.get(), &ReadingView::speakerTagClicked);
    QSignalSpy quotes(view.get(), &ReadingView::quoteActivated);
    QPoint at = pointAt(*view, u"“We are not");
    at.rx() -= 26;
    QTest::mouseClick(view->viewport(), Qt::LeftButton, {}, at);
    REQUIRE(tags.count() == 1);
    CHECK(tags[0][0].toUInt() == 0u);
    CHECK_FALSE(tags[0][1].toBool());
    QTest::mouseClick(view->viewport(), Qt::LeftButton, Qt::ControlModifier, at);
    CHECK(tags[1][1].toBool());
    CHECK(quotes.count() == 0);
}

TEST_CASE("The pointer says what it is on", "[mouse]") {
    const auto view = shownView(harbourReading());
    QSignalSpy hovered(view.get(), &ReadingView::quoteHovered);
    QTest::mouseMove(view->viewport(), pointAt(*view, u"strand four"));
    REQUIRE(hovered.count() == 1);
    CHECK(view->viewport()->cursor().shape() == Qt::IBeamCursor);
    QTest::mouseMove(view->viewport(), pointAt(*view, u"hundred"));
    CHECK(hovered.count() == 1);
    QTest::mouseMove(view->viewport(), pointAt(*view, u"council voted"));
    CHECK(hovered.count() == 2);
    QTest::mouseMove(view->viewport(), {2, 2});
    CHECK(view->viewport()->cursor().shape() == Qt::ArrowCursor);
}

TEST_CASE("Wheels scroll by notches, touchpads by pixels", "[mouse]") {
    const auto view = shownView(test::longReading(100));
    wheel(*view, -120, 0);
    const std::uint32_t notch = view->firstVisibleOffset();
    CHECK(notch > 0);
    for (int i = 0; i < 8; ++i)
        wheel(*view, -15, 0);  // a notch in eighths
    const std::uint32_t fine = view->firstVisibleOffset();
    CHECK(fine > notch);
    wheel(*view, 0, -40);
    CHECK(view->firstVisibleOffset() > fine);
    wheel(*view, 120'000, 0);
    CHECK(view->firstVisibleOffset() == 0);
}

TEST_CASE("Ctrl and wheel ask for zoom", "[mouse]") {
    const auto view = shownView(test::longReading(100));
    QSignalSpy zooms(view.get(), &ReadingView::zoomRequested);
    wheel(*view, 120, 0, Qt::ControlModifier);
    wheel(*view, -240, 0, Qt::ControlModifier);
    REQUIRE(zooms.count() == 2);
    CHECK(zooms[0][0].toInt() == 1);
    CHECK(zooms[1][0].toInt() == -2);
    CHECK(view->firstVisibleOffset() == 0);
}

TEST_CASE("A context menu is asked for with the quote under it", "[mouse]") {
    const auto view = shownView(harbourReading());
    QSignalSpy menus(view.get(), &ReadingView::contextMenuRequested);
    const QPoint at = pointAt(*view, u"strand four");
    QContextMenuEvent event(QContextMenuEvent::Mouse, at, view->viewport()->mapToGlobal(at));
    QCoreApplication::sendEvent(view->viewport(), &event);
    REQUIRE(menus.count() == 1);
    CHECK(menus[0][1].value<std::optional<QuoteId>>() == 0u);
}
