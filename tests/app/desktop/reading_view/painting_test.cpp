// SPDX-License-Identifier: Apache-2.0
#include <QImage>

#include "presentation/speaker_looks.h"
#include "reading_view/highlight_painter.h"
#include "reading_view/theme.h"
#include "sample_reading.h"
#include "support/catch.h"

using namespace quotelight;
using quotelight::test::harbourReading;
using quotelight::test::shownView;

namespace {

// How many pixels of the viewport have exactly that colour.
int count(const ReadingView& view, const QColor& colour) {
    const QImage image = view.viewport()->grab().toImage().convertToFormat(QImage::Format_RGB32);
    int found = 0;
    for (int y = 0; y < image.height(); ++y)
        for (int x = 0; x < image.width(); ++x)
            found += image.pixelColor(x, y) == colour;
    return found;
}

HighlightInk inkOf(const ReadingView& view, QuoteId quote) {
    return highlightInk(view.reading().analysis->quotes[quote], view.looks(), view.theme());
}

}  // namespace

TEST_CASE("Quotes are tinted and underlined in their speaker's colour", "[painting]") {
    for (const Theme& theme : {Theme::light(), Theme::darkness()}) {
        const auto view = shownView(harbourReading(), 700, 700);
        view->setTheme(theme);
        for (const QuoteId quote : {0u, 1u}) {
            CHECK(count(*view, inkOf(*view, quote).tint) > 500);
            CHECK(count(*view, inkOf(*view, quote).colour) > 100);
        }
        CHECK(count(*view, theme.page) > 100'000);
    }
}

TEST_CASE("Before the analysis there is text and no highlight", "[painting]") {
    const Reading reading = harbourReading();
    const auto view = shownView({reading.article, nullptr});
    CHECK(count(*view, view->theme().page) > 100'000);
    CHECK(count(*view, toQColor(speakerColour(0, false))) == 0);
}

TEST_CASE("A filter fades the others and lays nothing out", "[painting]") {
    const auto view = shownView(harbourReading(), 700, 700);
    view->grab();
    const std::uint64_t made = view->layoutsMade();
    const QColor brandt = inkOf(*view, 0).tint, wheel = inkOf(*view, 1).tint;
    Filter filter;
    filter.speakers = {1};
    view->setFilter(filter);
    CHECK(count(*view, brandt) == 0);
    CHECK(count(*view, wheel) > 500);
    filter.speakers = {0};
    view->setFilter(filter);
    CHECK(count(*view, brandt) > 500);
    CHECK(count(*view, wheel) == 0);
    view->setFilter({});
    CHECK(count(*view, wheel) > 500);
    REQUIRE(view->layoutsMade() == made);
}

TEST_CASE("Kinds that the filter leaves out are not marked at all", "[painting]") {
    const auto view = shownView(harbourReading(), 700, 700);
    Filter filter;
    filter.mixed = false;
    view->setFilter(filter);
    const Span mixedQuote = view->reading().analysis->quotes[1].extent();
    CHECK_FALSE(view->quoteAt(mixedQuote.begin + 3));
    view->setFilter({});
    CHECK(view->quoteAt(mixedQuote.begin + 3) == 1u);
}

TEST_CASE("Theme, selection, matches and current quote lay nothing out", "[painting]") {
    const auto view = shownView(harbourReading(), 700, 700);
    view->grab();
    const std::uint64_t made = view->layoutsMade();
    view->select({40, 90});
    CHECK(count(*view, view->theme().selection) > 500);
    view->clearSelection();
    CHECK(count(*view, view->theme().selection) == 0);
    const Article& article = *view->reading().article;
    view->setMatches({test::spanOf(article, u"ferry"), test::spanOf(article, u"council")}, 1);
    CHECK(count(*view, view->theme().match) > 100);
    CHECK(count(*view, view->theme().currentMatch) > 100);
    view->setMatches({}, std::nullopt);
    CHECK(count(*view, view->theme().match) == 0);
    view->setCurrentQuote(0);
    view->grab();
    REQUIRE(view->layoutsMade() == made);
}

TEST_CASE("High contrast inverts selected text", "[painting]") {
    const auto view = shownView(harbourReading(), 700, 700);
    view->setTheme(Theme::highContrast());
    view->selectAll();
    // White page under the words, black letters on it.
    CHECK(count(*view, view->theme().selection) > 5000);
    CHECK(count(*view, view->theme().selectedText) > 5000);
}
