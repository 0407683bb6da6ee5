// SPDX-License-Identifier: Apache-2.0
#include <QElapsedTimer>
#include <QScrollBar>
#include <QTest>

#include "reading_view/typography.h"
#include "sample_reading.h"
#include "support/catch.h"

using namespace quotelight;
using quotelight::test::ArticleMaker;
using quotelight::test::shownView;

namespace {

std::u16string repeated(std::u16string_view words, std::size_t times) {
    std::u16string text;
    text.reserve(words.size() * times);
    for (std::size_t i = 0; i < times; ++i)
        text += words;
    return text;
}

// Everything a reader does in a minute.
void exercise(ReadingView& view) {
    view.grab();
    for (const Qt::Key key : {Qt::Key_End, Qt::Key_Home, Qt::Key_PageDown, Qt::Key_Down})
        QTest::keyClick(&view, key);
    for (const Qt::Key key : {Qt::Key_Right, Qt::Key_Down, Qt::Key_End, Qt::Key_PageDown})
        QTest::keyClick(&view, key, Qt::ShiftModifier);
    QTest::mouseMove(view.viewport(), {300, 200});
    QTest::mouseClick(view.viewport(), Qt::LeftButton, {}, {300, 100});
    QTest::mouseDClick(view.viewport(), Qt::LeftButton, {}, {310, 120});
    view.goToShare(0.5);
    view.selectAll();
    view.resize(380, 300);
    view.grab();
    view.setZoom(3);
    view.grab();
    view.resize(20, 10);
    view.grab();
}

}  // namespace

TEST_CASE("Nothing to read is a blank page", "[hostile]") {
    const auto view = shownView({nullptr, nullptr});
    exercise(*view);
    CHECK(view->selectedText().isEmpty());
    CHECK(view->visibleSpan().empty());
    view->setReading({std::make_shared<const Article>(), std::make_shared<const Analysis>()});
    exercise(*view);
    CHECK_FALSE(view->nextQuote());
}

TEST_CASE("Odd texts are shown, scrolled and selected", "[hostile]") {
    const struct {
        const char* name;
        std::u16string text;
    } table[] = {
        {"one letter", u"x"},
        {"NULs and controls", std::u16string(500, u'\0') + u"\u001b[31m\u0007"},
        {"ten thousand marks on one letter", u"a" + repeated(u"\u0301", 10'000)},
        {"lone surrogates", repeated(u"\xd800", 50) + repeated(u"\xdc00", 50)},
        {"direction controls", repeated(u"\u202e\u2066abc\u2067", 700)},
        {"mixed directions", repeated(u"abc \u05D0\u05D1 12 \u0645\u0631 ", 400)},
        {"line separators", repeated(u"\u2028", 2000)},
        {"noncharacters", repeated(u"\uFDD0\uFFFE\uFFFC", 800)},
        {"no break anywhere", std::u16string(2900, u'm')},
        {"tabs", repeated(u"\t|", 1000)},
        {"emoji", repeated(u"\U0001F469\u200D\U0001F469\u200D\U0001F467", 300)},
        {"Thai and Hangul", repeated(u"\u0E01\u0E33 \u1112\u1161\u11AB", 400)},
    };
    for (const auto& row : table) {
        CAPTURE(row.name);
        QElapsedTimer clock;
        clock.start();
        const auto view = shownView({ArticleMaker().block(row.text).made(), nullptr});
        exercise(*view);
        CHECK(clock.elapsed() < 5000);
    }
}

TEST_CASE("One paragraph of ten million characters is like any other", "[hostile]") {
    const auto article = ArticleMaker().block(repeated(u"Nobody reads this, ", 530'000)).made();
    const auto view = shownView({article, nullptr});
    QElapsedTimer clock;
    clock.start();
    exercise(*view);
    CHECK(view->layoutsMade() < 2000);
    CHECK(clock.elapsed() < 5000);
}

TEST_CASE("Two million paragraphs scroll to their end", "[hostile]") {
    auto article = std::make_shared<Article>();
    article->text = repeated(u"Line.\n", 2'000'000);
    article->blocks.resize(2'000'000);
    for (std::uint32_t i = 0; i < article->blocks.size(); ++i)
        article->blocks[i].span = {i * 6, i * 6 + 5};
    const auto view = shownView({article, nullptr});
    view->setZoom(4);
    QScrollBar* bar = view->verticalScrollBar();
    bar->setValue(bar->maximum());
    CHECK(view->visibleSpan().end == article->blocks.back().span.end);
    bar->setValue(bar->maximum() / 2);
    CHECK(view->shareOf(view->firstVisibleOffset()) == Approx(0.5).margin(0.01));
    QTest::keyClick(view.get(), Qt::Key_PageDown);
    CHECK(view->shareOf(view->firstVisibleOffset()) == Approx(0.5).margin(0.01));
    view->goTo(article->blocks[1'234'567].span);
    CHECK(view->visibleSpan().contains(article->blocks[1'234'567].span));
}

TEST_CASE("Quotes without end, nested and crossing, are painted within bounds", "[hostile]") {
    const auto article = ArticleMaker().block(repeated(u"“a ‘b’ c” ", 250)).made();
    std::vector<AttributedQuote> quotes;
    for (std::uint32_t i = 0; i < 20'000; ++i) {
        AttributedQuote quote;
        const std::uint32_t begin = i % 2400;
        quote.parts = {{begin, begin + 1 + i % 97}};
        quote.attribution.speaker = i % 3 == 0 ? noSpeaker : i % 2;
        quotes.push_back(quote);
    }
    const auto view = shownView(test::reading(article, {u"One", u"Two"}, quotes));
    QElapsedTimer clock;
    clock.start();
    exercise(*view);
    CHECK(clock.elapsed() < 5000);
}
