// SPDX-License-Identifier: Apache-2.0
#include <QLineEdit>
#include <QSignalSpy>
#include <QTest>
#include <QVBoxLayout>

#include "sample_reading.h"
#include "support/catch.h"

using namespace quotelight;
using quotelight::test::ArticleMaker;
using quotelight::test::pointAt;
using quotelight::test::shownView;

namespace {

std::shared_ptr<const Article> linkedArticle() {
    return ArticleMaker()
        .block(u"See the minutes of the meeting, and the emphatic timetable besides.")
        .style(u"the minutes", StyleKind::Link, "https://example.org/minutes?a=1&b=2")
        .style(u"emphatic", StyleKind::Emphasis)
        .style(u"timetable", StyleKind::Link, "https://example.org/times")
        .made();
}

}  // namespace

TEST_CASE("A click on a link names its target and opens nothing", "[links]") {
    const auto view = shownView({linkedArticle(), nullptr});
    QSignalSpy activated(view.get(), &ReadingView::linkActivated);
    QSignalSpy hovered(view.get(), &ReadingView::linkHovered);
    QTest::mouseMove(view->viewport(), pointAt(*view, u"minutes"));
    REQUIRE(hovered.count() == 1);
    CHECK(hovered[0][0].toString() == QLatin1String("https://example.org/minutes?a=1&b=2"));
    CHECK(view->viewport()->cursor().shape() == Qt::PointingHandCursor);
    QTest::mouseClick(view->viewport(), Qt::LeftButton, {}, pointAt(*view, u"minutes"));
    REQUIRE(activated.count() == 1);
    CHECK(activated[0][0] == hovered[0][0]);
    QTest::mouseMove(view->viewport(), pointAt(*view, u"emphatic"));
    CHECK(hovered[1][0].toString().isEmpty());
}

TEST_CASE("Tab walks the links and then leaves", "[links]") {
    QWidget window;
    auto* layout = new QVBoxLayout(&window);
    auto* view = new ReadingView;
    auto* other = new QLineEdit;
    layout->addWidget(view);
    layout->addWidget(other);
    view->setAnimated(false);
    view->setArticle(linkedArticle());
    window.show();
    window.activateWindow();
    REQUIRE(QTest::qWaitForWindowActive(&window));
    view->setFocus();
    QSignalSpy activated(view, &ReadingView::linkActivated);
    QTest::keyClick(view, Qt::Key_Tab);
    QTest::keyClick(view, Qt::Key_Return);
    QTest::keyClick(view, Qt::Key_Tab);
    QTest::keyClick(view, Qt::Key_Return);
    QTest::keyClick(view, Qt::Key_Backtab);
    QTest::keyClick(view, Qt::Key_Return);
    REQUIRE(activated.count() == 3);
    CHECK(activated[0][0].toString().endsWith(QLatin1String("b=2")));
    CHECK(activated[1][0].toString().endsWith(QLatin1String("times")));
    CHECK(activated[2][0] == activated[0][0]);
    QTest::keyClick(view, Qt::Key_Tab);
    QTest::keyClick(view, Qt::Key_Tab);
    CHECK(other->hasFocus());
}
