// SPDX-License-Identifier: Apache-2.0
#include <QClipboard>
#include <QGuiApplication>
#include <QMimeData>
#include <QSignalSpy>
#include <QTest>

#include "sample_reading.h"
#include "support/catch.h"

using namespace quotelight;
using quotelight::test::ArticleMaker;
using quotelight::test::harbourReading;
using quotelight::test::shownView;
using quotelight::test::textOf;

namespace {

void press(ReadingView& view, Qt::Key key, Qt::KeyboardModifiers modifiers = {}, int times = 1) {
    for (int i = 0; i < times; ++i)
        QTest::keyClick(&view, key, modifiers);
}

void putCaret(ReadingView& view, std::u16string_view words) {
    const std::uint32_t at = test::spanOf(*view.reading().article, words).begin;
    view.select({at, at});
}

}  // namespace

TEST_CASE("Keys scroll", "[keyboard]") {
    const Reading reading = test::longReading(100);
    const auto view = shownView(reading);
    press(*view, Qt::Key_Down, {}, 2);
    const std::uint32_t line = view->firstVisibleOffset();
    CHECK(line > 0);
    press(*view, Qt::Key_Space);
    const std::uint32_t page = view->firstVisibleOffset();
    CHECK(page > line);
    press(*view, Qt::Key_PageDown);
    CHECK(view->firstVisibleOffset() > page);
    press(*view, Qt::Key_PageUp);
    CHECK(view->firstVisibleOffset() == page);
    press(*view, Qt::Key_Space, Qt::ShiftModifier);
    CHECK(view->firstVisibleOffset() == line);
    press(*view, Qt::Key_Up, {}, 2);
    CHECK(view->firstVisibleOffset() == 0);
    press(*view, Qt::Key_End);
    CHECK(view->visibleSpan().end == reading.article->blocks.back().span.end);
    press(*view, Qt::Key_Home, Qt::ControlModifier);
    CHECK(view->firstVisibleOffset() == 0);
    CHECK(view->selectedSpan().empty());
}

TEST_CASE("A page keeps two lines of the one before", "[keyboard]") {
    const auto view = shownView(test::longReading(100));
    const Span before = view->visibleSpan();
    press(*view, Qt::Key_PageDown);
    CHECK(view->firstVisibleOffset() < before.end);
    CHECK(view->firstVisibleOffset() > before.begin + before.size() / 2);
}

TEST_CASE("Shift and arrows select", "[keyboard]") {
    const struct {
        Qt::Key key;
        Qt::KeyboardModifiers modifiers;
        int times;
        const char* selected;
    } table[] = {
        {Qt::Key_Right, {}, 3, "nig"},
        {Qt::Key_Left, {}, 4, "the "},
        {Qt::Key_Right, Qt::ControlModifier, 2, "night ferry "},
        {Qt::Key_Left, Qt::ControlModifier, 2, "keep the "},
        {Qt::Key_Down, Qt::ControlModifier, 1,
         "night ferry running until the spring, after three hours in which nearly everybody wanted "
         "to speak.\n\n"},
        {Qt::Key_Up, Qt::ControlModifier, 1, "The council voted to keep the "},
    };
    const auto view = shownView(harbourReading());
    for (const auto& row : table) {
        CAPTURE(row.selected);
        putCaret(*view, u"night ferry");
        press(*view, row.key, row.modifiers | Qt::ShiftModifier, row.times);
        CHECK(textOf(*view, view->selectedSpan()).toStdString() == row.selected);
    }
}

TEST_CASE("Lines are selected up, down and to their ends", "[keyboard]") {
    const auto view = shownView(harbourReading(), 420, 500);
    putCaret(*view, u"The council");
    press(*view, Qt::Key_End, Qt::ShiftModifier);
    const Span line = view->selectedSpan();
    CHECK(line.size() > 15);
    CHECK(line.size() < 60);
    press(*view, Qt::Key_Down, Qt::ShiftModifier);
    CHECK(view->selectedSpan().size() > line.size() + 15);
    press(*view, Qt::Key_Up, Qt::ShiftModifier, 2);
    CHECK(view->selectedSpan().size() < line.size());
    press(*view, Qt::Key_End, Qt::ShiftModifier | Qt::ControlModifier);
    CHECK(view->selectedSpan().end == view->reading().article->blocks.back().span.end);
    press(*view, Qt::Key_Home, Qt::ShiftModifier | Qt::ControlModifier);
    CHECK(view->selectedSpan().begin == 0);
}

TEST_CASE("Selecting moves by graphemes", "[keyboard]") {
    const std::u16string_view family = u"\U0001F469\u200D\U0001F469\u200D\U0001F467";
    const auto article =
        ArticleMaker().block(std::u16string(u"a") + std::u16string(family) + u"e\u0301z").made();
    const auto view = shownView({article, nullptr});
    putCaret(*view, u"a");
    std::vector<std::uint32_t> ends;
    for (int i = 0; i < 4; ++i) {
        press(*view, Qt::Key_Right, Qt::ShiftModifier);
        ends.push_back(view->selectedSpan().end);
    }
    const auto size = std::uint32_t(family.size());
    CHECK(ends == std::vector<std::uint32_t>{1, 1 + size, 3 + size, 4 + size});
}

TEST_CASE("Left is left in right-to-left text", "[keyboard]") {
    const auto article =
        ArticleMaker().block(u"\u05E9\u05DC\u05D5\u05DD \u05E2\u05D5\u05DC\u05DD").made();
    const auto view = shownView({article, nullptr});
    view->select({0, 0});
    press(*view, Qt::Key_Left, Qt::ShiftModifier, 2);
    CHECK(view->selectedSpan() == Span{0, 2});
    press(*view, Qt::Key_Right, Qt::ShiftModifier);
    CHECK(view->selectedSpan() == Span{0, 1});
}

TEST_CASE("A selection by keys follows the caret", "[keyboard]") {
    const auto view = shownView(test::longReading(100));
    view->select({0, 0});
    press(*view, Qt::Key_PageDown, Qt::ShiftModifier, 5);
    CHECK(view->firstVisibleOffset() > 0);
    CHECK(view->visibleSpan().contains(view->selectedSpan().end));
    press(*view, Qt::Key_PageUp, Qt::ShiftModifier, 6);
    CHECK(view->selectedSpan().size() < 60);
}

TEST_CASE("Without a caret in sight, selecting starts at the top of the view", "[keyboard]") {
    const auto view = shownView(test::longReading(100));
    view->goToShare(0.5);
    press(*view, Qt::Key_Right, Qt::ShiftModifier, 3);
    CHECK(view->selectedSpan() == Span{view->firstVisibleOffset(), view->firstVisibleOffset() + 3});
}

TEST_CASE("All is selected and copied as text and as HTML", "[keyboard]") {
    const auto view = shownView(harbourReading());
    QSignalSpy changes(view.get(), &ReadingView::selectionChanged);
    press(*view, Qt::Key_A, Qt::ControlModifier);
    CHECK(changes.count() == 1);
    press(*view, Qt::Key_C, Qt::ControlModifier);
    const QMimeData* data = QGuiApplication::clipboard()->mimeData();
    CHECK(data->text().startsWith(QLatin1String("Harbour town argues over its ferry\n\nThe")));
    CHECK(data->text() == view->selectedText());
    CHECK(data->html().contains(QStringLiteral("“a lovely gesture”</span>")));
}

TEST_CASE("Escape clears a selection, then is the window's", "[keyboard]") {
    const auto view = shownView(harbourReading());
    view->select({3, 9});
    QKeyEvent first(QEvent::KeyPress, Qt::Key_Escape, {});
    QCoreApplication::sendEvent(view.get(), &first);
    CHECK(first.isAccepted());
    CHECK(view->selectedSpan().empty());
    QKeyEvent second(QEvent::KeyPress, Qt::Key_Escape, {});
    second.accept();
    QCoreApplication::sendEvent(view.get(), &second);
    CHECK_FALSE(second.isAccepted());
}

TEST_CASE("F7 gives the arrows a caret", "[keyboard]") {
    const auto view = shownView(test::longReading(50));
    QSignalSpy changed(view.get(), &ReadingView::caretBrowsingChanged);
    press(*view, Qt::Key_F7);
    REQUIRE(view->caretBrowsing());
    REQUIRE(changed.count() == 1);
    press(*view, Qt::Key_Right, {}, 5);
    CHECK(view->selectedSpan() == Span{5, 5});
    press(*view, Qt::Key_Down, {}, 40);
    CHECK(view->firstVisibleOffset() > 0);
    CHECK(view->visibleSpan().contains(view->selectedSpan().begin));
    press(*view, Qt::Key_F7);
    CHECK_FALSE(view->caretBrowsing());
}

TEST_CASE("Enter activates the current quote", "[keyboard]") {
    const auto view = shownView(harbourReading());
    QSignalSpy activated(view.get(), &ReadingView::quoteActivated);
    press(*view, Qt::Key_Return);
    CHECK(activated.count() == 0);
    view->goToQuote(2);
    press(*view, Qt::Key_Return);
    REQUIRE(activated.count() == 1);
    CHECK(activated[0][0].toUInt() == 2u);
}
