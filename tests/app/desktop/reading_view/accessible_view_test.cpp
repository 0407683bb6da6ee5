// SPDX-License-Identifier: Apache-2.0
#include <QAccessible>

#include "sample_reading.h"
#include "support/catch.h"

using namespace quotelight;
using quotelight::test::harbourReading;
using quotelight::test::shownView;
using quotelight::test::spanOf;

namespace {

QAccessibleTextInterface* textOf(ReadingView& view) {
    QAccessibleInterface* interface = QAccessible::queryAccessibleInterface(&view);
    REQUIRE(interface != nullptr);
    REQUIRE(interface->textInterface() != nullptr);
    return interface->textInterface();
}

}  // namespace

TEST_CASE("Assistive technology sees read-only text with the article's offsets",
          "[accessible-view]") {
    const Reading reading = harbourReading();
    const auto view = shownView(reading);
    QAccessibleInterface* interface = QAccessible::queryAccessibleInterface(view.get());
    CHECK(interface->role() == QAccessible::EditableText);
    CHECK(interface->state().readOnly);
    CHECK(interface->state().focusable);
    CHECK(interface->text(QAccessible::Name) == QLatin1String("Article"));
    QAccessibleTextInterface* text = textOf(*view);
    CHECK(text->characterCount() == int(reading.article->text.size()));
    CHECK(text->text(0, 12) == QLatin1String("Harbour town"));
    CHECK(text->text(0, -1).size() == text->characterCount());
    CHECK(text->text(9'000'000, 9'000'001).isEmpty());
    CHECK(text->text(-5, 3) == QLatin1String("Har"));
}

TEST_CASE("The speaker is an attribute of the text", "[accessible-view]") {
    const Reading reading = harbourReading();
    const auto view = shownView(reading);
    QAccessibleTextInterface* text = textOf(*view);
    int start = 0, end = 0;
    const Span quote = spanOf(*reading.article, u"“a lovely gesture”");
    const QString attributes = text->attributes(int(quote.begin) + 4, &start, &end);
    CAPTURE(attributes.toStdString());
    CHECK(attributes.contains(QLatin1String("speaker:Tomas Wheel;")));
    CHECK(attributes.contains(QLatin1String("quote-kind:mixed;")));
    CHECK(attributes.contains(QLatin1String("background-color:rgb(")));
    CHECK(Span{std::uint32_t(start), std::uint32_t(end)} == quote);
    CHECK_FALSE(
        text->attributes(int(quote.end) + 2, &start, &end).contains(QLatin1String("speaker")));
    CHECK(start == int(quote.end));
    CHECK(end == int(spanOf(*reading.article, u"“Nobody rides").begin));
    const Span doubted = spanOf(*reading.article, u"“If it stops");
    CHECK(text->attributes(int(doubted.begin), &start, &end)
              .contains(QLatin1String("doubtful:true;")));
}

TEST_CASE("A hostile name cannot forge attributes", "[accessible-view]") {
    Reading reading = harbourReading();
    auto analysis = std::make_shared<Analysis>(*reading.analysis);
    analysis->speakers[0].name = u"A;b:c,d=e\\f";
    reading.analysis = analysis;
    const auto view = shownView(reading);
    int start = 0, end = 0;
    const Span quote = analysis->quotes[0].extent();
    CHECK(textOf(*view)
              ->attributes(int(quote.begin), &start, &end)
              .contains(QLatin1String("speaker:A\\;b\\:c\\,d\\=e\\\\f;")));
}

TEST_CASE("Text is read by character, word, line, sentence and paragraph", "[accessible-view]") {
    const Reading reading = harbourReading();
    const auto view = shownView(reading);
    QAccessibleTextInterface* text = textOf(*view);
    int start = 0, end = 0;
    const int at = int(spanOf(*reading.article, u"uncil’s").begin);
    CHECK(text->textAtOffset(at, QAccessible::CharBoundary, &start, &end) == QLatin1String("u"));
    CHECK(text->textAtOffset(at, QAccessible::WordBoundary, &start, &end) ==
          QStringLiteral("council’s"));
    CHECK(text->textAfterOffset(at, QAccessible::CharBoundary, &start, &end) == QLatin1String("n"));
    CHECK(text->textBeforeOffset(at, QAccessible::CharBoundary, &start, &end) ==
          QLatin1String("o"));
    const QString paragraph = text->textAtOffset(at, QAccessible::ParagraphBoundary, &start, &end);
    CHECK(paragraph.startsWith(QLatin1String("The figures")));
    CHECK(paragraph.trimmed().endsWith(QLatin1String("has looked.")));
    const QString line = text->textAtOffset(at, QAccessible::LineBoundary, &start, &end);
    CHECK(paragraph.contains(line));
    const int third = int(spanOf(*reading.article, u"two million").begin);
    CHECK(text->textAtOffset(third, QAccessible::SentenceBoundary, &start, &end)
              .startsWith(QLatin1String("Tomas Wheel called")));
    CHECK(text->textBeforeOffset(0, QAccessible::WordBoundary, &start, &end).isEmpty());
    CHECK(text->textAfterOffset(text->characterCount(), QAccessible::WordBoundary, &start, &end)
              .isEmpty());
}

TEST_CASE("Caret and selection can be read and set", "[accessible-view]") {
    const auto view = shownView(test::longReading(60));
    QAccessibleTextInterface* text = textOf(*view);
    CHECK(text->selectionCount() == 0);
    text->addSelection(10, 20);
    CHECK(view->selectedSpan() == Span{10, 20});
    int start = 0, end = 0;
    text->selection(0, &start, &end);
    CHECK(start == 10);
    CHECK(end == 20);
    CHECK(text->cursorPosition() == 20);
    text->setCursorPosition(9000);
    CHECK(view->visibleSpan().contains(9000u));
    CHECK(text->selectionCount() == 0);
    text->scrollToSubstring(30, 40);
    CHECK(view->visibleSpan().contains(Span{30, 40}));
}

TEST_CASE("Characters have places on the screen and places have characters", "[accessible-view]") {
    const Reading reading = harbourReading();
    const auto view = shownView(reading);
    QAccessibleTextInterface* text = textOf(*view);
    for (const std::u16string_view words : {u"council voted", u"night ferry", u"Tomas"}) {
        const int at = int(spanOf(*reading.article, words).begin);
        const QRect rect = text->characterRect(at);
        CHECK(rect.width() > 2);
        CHECK(rect.height() > 8);
        CHECK(text->offsetAtPoint(rect.topLeft() + QPoint(1, rect.height() / 2)) == at);
    }
    CHECK(text->offsetAtPoint({-10'000, -10'000}) == -1);
}

TEST_CASE("Going to a quote tells whose it is", "[accessible-view]") {
    const auto view = shownView(harbourReading());
    view->goToQuote(2);
    CHECK(view->accessibleDescription() == QLatin1String("Quote, Tomas Wheel"));
    view->goToQuote(4);
    CHECK(view->accessibleDescription() == QLatin1String("Quote, Unknown speaker"));
}

TEST_CASE("An empty view is readable, too", "[accessible-view]") {
    ReadingView view;
    QAccessibleTextInterface* text = textOf(view);
    int start = 0, end = 0;
    CHECK(text->characterCount() == 0);
    CHECK(text->textAtOffset(0, QAccessible::LineBoundary, &start, &end).isEmpty());
    CHECK(text->textAtOffset(0, QAccessible::WordBoundary, &start, &end).isEmpty());
    CHECK(text->attributes(0, &start, &end).isEmpty());
    CHECK(text->characterRect(0).isEmpty());
}
