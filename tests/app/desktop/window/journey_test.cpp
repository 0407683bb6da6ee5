// SPDX-License-Identifier: Apache-2.0
// What a reader does, with real clicks and keys.

#include <QApplication>
#include <QClipboard>
#include <QDropEvent>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QMimeData>
#include <QStackedWidget>
#include <QTest>
#include <QUrl>

#include "find/find_bar.h"
#include "reading_view/reading_view.h"
#include "start/file_link.h"
#include "support/catch.h"
#include "support/window_fixture.h"

using namespace quotelight;
using namespace quotelight::test;

namespace {

// Where the middle of a stretch of the view's text is drawn, found by asking every pixel column of
// what is in sight for its quote would be slow: the tag or text is reached through the view's keys.
void activateCurrentQuote(WindowFixture& f) {
    f.view().setFocus();
    QTest::keyClick(&f.view(), Qt::Key_Return);
}

void drop(QWidget& window, const QList<QUrl>& urls) {
    QMimeData data;
    data.setUrls(urls);
    QDragEnterEvent enter(QPoint(50, 50), Qt::CopyAction | Qt::MoveAction, &data, Qt::LeftButton,
                          Qt::NoModifier);
    QApplication::sendEvent(&window, &enter);
    if (!enter.isAccepted()) return;
    QDropEvent event(QPointF(50, 50), Qt::CopyAction | Qt::MoveAction, &data, Qt::LeftButton,
                     Qt::NoModifier);
    QApplication::sendEvent(&window, &event);
}

}  // namespace

TEST_CASE("Opening an article shows its speakers, quotes and figures", "[window]") {
    WindowFixture f;
    f.openArticle();
    CHECK(f.speakers().model()->rowCount() == 3);
    CHECK(f.status().starts_with("5 quotes · 3 speakers · English · "));
    CHECK(f.status().ends_with(" · 1 min"));
    CHECK(f.window().windowTitle().contains(QStringLiteral("Harbour Bridge Opens Early")));
    CHECK(f.view().reading().analysis->quotes.size() == 5);
    CHECK(f.notices().isEmpty());
}

TEST_CASE("A click on a speaker filters text, list and status; Esc clears", "[window]") {
    WindowFixture f;
    f.openArticle();
    WindowFixture::click(f.speakers(), WindowFixture::row(f.speakers(), QStringLiteral("Ruiz")));
    CHECK(f.status().starts_with("2 of 5 · Ana Ruiz"));
    CHECK(f.view().filter().speakers.size() == 1);
    CHECK(waitFor([&] { return f.quotes().model()->rowCount() == 2; }));
    f.key(Qt::Key_Escape);
    CHECK(f.view().filter().everybody());
    CHECK(waitFor([&] { return f.quotes().model()->rowCount() == 5; }));
    CHECK(f.status().starts_with("5 quotes"));
}

TEST_CASE("A click on a quote in the panel goes to it in the text", "[window]") {
    WindowFixture f;
    f.openArticle();
    WindowFixture::click(f.quotes(), 3);
    CHECK(f.view().currentQuote() == QuoteId{3});
    CHECK(f.view().visibleSpan().contains(f.view().reading().analysis->quotes[3].extent()));
    CHECK(f.window().actionSet()[ActionId::Back]->isEnabled());
}

TEST_CASE("A quote chosen in the text is gone to in the panel", "[window]") {
    WindowFixture f;
    f.openArticle();
    f.view().setCurrentQuote(QuoteId{2});
    activateCurrentQuote(f);
    CHECK(f.quotes().currentIndex().row() == 2);
}

TEST_CASE("A faded quote chosen in the text clears the filter to be listed", "[window]") {
    WindowFixture f;
    f.openArticle();
    WindowFixture::click(f.speakers(), WindowFixture::row(f.speakers(), QStringLiteral("Marsh")));
    REQUIRE(waitFor([&] { return f.quotes().model()->rowCount() == 1; }));
    emit f.view().quoteActivated(0);
    CHECK(f.view().filter().everybody());
    CHECK(waitFor([&] { return f.quotes().currentIndex().row() == 0; }));
}

TEST_CASE("A margin tag filters as its speaker's row does", "[window]") {
    WindowFixture f;
    f.openArticle();
    emit f.view().speakerTagClicked(0, false);
    emit f.view().speakerTagClicked(1, true);
    CHECK(f.view().filter().speakers == std::set<SpeakerId>{0, 1});
}

TEST_CASE("Keys walk through the quotes, and through one speaker's", "[window]") {
    WindowFixture f;
    f.openArticle();
    f.view().setFocus();
    f.key(Qt::Key_Down, Qt::AltModifier);
    CHECK(f.view().currentQuote() == QuoteId{0});
    f.key(Qt::Key_Down, Qt::AltModifier);
    f.key(Qt::Key_Down, Qt::AltModifier);
    CHECK(f.view().currentQuote() == QuoteId{2});
    CHECK(f.quotes().currentIndex().row() == 2);
    f.key(Qt::Key_Up, Qt::AltModifier);
    CHECK(f.view().currentQuote() == QuoteId{1});
    f.view().setCurrentQuote(QuoteId{2});
    f.key(Qt::Key_Down, Qt::AltModifier | Qt::ShiftModifier);
    CHECK(f.view().currentQuote() == QuoteId{4});
}

TEST_CASE("Find counts, marks and goes round; Esc closes", "[window]") {
    WindowFixture f;
    f.openArticle();
    f.key(Qt::Key_F, Qt::ControlModifier);
    auto* bar = f.window().findChild<FindBar*>();
    REQUIRE(bar->isVisible());
    auto* line = bar->findChild<QLineEdit*>(QStringLiteral("findLine"));
    QTest::keyClicks(line, QStringLiteral("bridge"));
    auto* count = bar->findChild<QLabel*>(QStringLiteral("findCount"));
    REQUIRE(waitFor([&] { return count->text() == QStringLiteral("1 of 3"); }));
    f.trigger(ActionId::FindNext);
    CHECK(count->text() == QStringLiteral("2 of 3"));
    QTest::keyClick(line, Qt::Key_Escape);
    CHECK_FALSE(bar->isVisible());
}

TEST_CASE("Kinds are shown and hidden from the toolbar", "[window]") {
    WindowFixture f;
    f.openArticle();
    f.trigger(ActionId::ShowDirect);
    CHECK(waitFor([&] { return f.quotes().model()->rowCount() < 5; }));
    CHECK_FALSE(f.view().filter().direct);
    f.trigger(ActionId::ShowDirect);
    CHECK(waitFor([&] { return f.quotes().model()->rowCount() == 5; }));
}

TEST_CASE("F6 goes round the panes, F9 hides the panel", "[window]") {
    WindowFixture f;
    f.openArticle();
    f.view().setFocus();
    f.key(Qt::Key_F6);
    CHECK(f.speakers().hasFocus());
    f.key(Qt::Key_F6);
    CHECK(f.quotes().hasFocus());
    f.key(Qt::Key_F6);
    CHECK(f.view().hasFocus());
    f.trigger(ActionId::Panel);
    CHECK_FALSE(f.speakers().isVisible());
    f.trigger(ActionId::Panel);
    CHECK(f.speakers().isVisible());
}

TEST_CASE("A narrow window collapses the panel, a wide one brings it back", "[window]") {
    WindowFixture f;
    f.openArticle();
    f.window().resize(500, 600);
    CHECK(waitFor([&] { return !f.speakers().isVisible(); }));
    f.window().resize(1200, 600);
    CHECK(waitFor([&] { return f.speakers().isVisible(); }));
    for (const QSize size : {QSize(1, 1), QSize(3840, 2160)}) {
        f.window().resize(size);
        CHECK_FALSE(f.window().grab().isNull());
    }
}

TEST_CASE("A quote is copied with its attribution", "[window]") {
    WindowFixture f;
    f.openArticle();
    WindowFixture::click(f.quotes(), 3);
    f.trigger(ActionId::CopyQuote);
    CHECK(QApplication::clipboard()->text().toStdString().starts_with(
        "\"Nobody asked the ferrymen,\" — Cleo Marsh"));
}

TEST_CASE("The theme and the zoom change everything at once", "[window]") {
    WindowFixture f;
    f.openArticle();
    f.trigger(ActionId::ThemeDark);
    CHECK(f.view().theme() == Theme::darkness());
    CHECK(QApplication::palette().color(QPalette::Base) == Theme::darkness().page);
    f.trigger(ActionId::ZoomIn);
    CHECK(f.view().typography().zoom == Approx(1.1));
    f.trigger(ActionId::ThemeLight);
    CHECK(f.view().theme() == Theme::light());
}

TEST_CASE("Dropped files open; anything else is let fall", "[window]") {
    WindowFixture f;
    const auto path = f.sandbox.file("dropped.txt", "\"It rains,\" said Ana Ruiz.\n");
    drop(f.window(), {QUrl(QStringLiteral("https://example.org/a.txt"))});
    CHECK(f.window().findChild<QStackedWidget*>()->currentIndex() == 0);
    drop(f.window(), {QUrl::fromLocalFile(QString::fromStdString(path))});
    REQUIRE(waitFor([&] { return f.quotes().model()->rowCount() == 1; }));
    CHECK(QFile::exists(QString::fromStdString(path)));
}

TEST_CASE("The start page offers the samples, and a recent file opens", "[window]") {
    WindowFixture f;
    const auto links = [&] { return f.window().findChildren<FileLink*>(); };
    auto* exporting = f.window().findChild<QWidget*>(QStringLiteral("exportButton"));
    CHECK_FALSE(exporting->isEnabled());  // nothing to export yet
    REQUIRE(waitFor([&] { return links().size() >= 5; }));
    for (const FileLink* link : links())
        CHECK_FALSE(link->accessibleName().isEmpty());
    links().front()->click();
    REQUIRE(waitFor([&] { return f.quotes().model()->rowCount() > 0; }));
    CHECK(exporting->isEnabled());
    f.trigger(ActionId::StartPage);
    CHECK(f.window().findChild<QStackedWidget*>()->currentIndex() == 0);
    f.trigger(ActionId::StartPage);
    CHECK(f.window().findChild<QStackedWidget*>()->currentIndex() == 1);
    auto* recent = f.window().findChild<QMenu*>(QStringLiteral("recentMenu"));
    CHECK(recent->actions().size() == 3);
}

TEST_CASE("The open dialog's answer opens", "[window]") {
    WindowFixture f;
    f.answerOpen = QString::fromStdString(f.sandbox.file("a.txt", "\"It rains,\" said Bo Lind.\n"));
    f.trigger(ActionId::Open);
    CHECK(waitFor([&] { return f.quotes().model()->rowCount() == 1; }));
}

TEST_CASE("Place, filter, kinds, theme and panel come back", "[window]") {
    WindowFixture f;
    std::string text;
    for (int i = 0; i < 200; ++i)
        text += "\"These are words,\" said Ana Ruiz.\n\n\"And these,\" said Bo Lind.\n\n";
    const std::string path = f.open("long.txt", text);
    f.view().restorePlace(4'000);
    WindowFixture::click(f.speakers(), WindowFixture::row(f.speakers(), QStringLiteral("Lind")));
    f.trigger(ActionId::ShowIndirect);
    f.trigger(ActionId::ThemeSepia);
    const std::uint32_t place = f.view().firstVisibleOffset();
    REQUIRE(place > 1'000);
    f.restart();
    CHECK(f.appearance().choice() == ThemeChoice::Sepia);
    CHECK(f.window().actionSet()[ActionId::ShowIndirect]->isChecked());
    f.openPath(path);
    CHECK(f.view().firstVisibleOffset() == place);
    CHECK(f.status().find("Bo Lind") != std::string::npos);
    CHECK(f.view().filter().speakers.size() == 1);
}

TEST_CASE("The window mirrors for languages written from the right", "[window]") {
    WindowFixture f;
    f.openArticle();
    f.window().setLayoutDirection(Qt::RightToLeft);
    f.window().resize(1100, 700);
    QCoreApplication::processEvents();
    CHECK(f.speakers().mapTo(&f.window(), QPoint()).x() <
          f.view().mapTo(&f.window(), QPoint()).x());
    CHECK_FALSE(f.window().grab().isNull());
}

TEST_CASE("Every control that takes the focus has an accessible name", "[window][accessibility]") {
    WindowFixture f;
    f.openArticle();
    f.trigger(ActionId::Find);
    for (const QWidget* widget : f.window().findChildren<QWidget*>()) {
        if (!widget->isVisible() || widget->focusPolicy() == Qt::NoFocus) continue;
        if (widget->objectName().startsWith(QLatin1String("qt_")) || widget->focusProxy()) continue;
        CAPTURE(widget->metaObject()->className(), widget->objectName().toStdString());
        const QVariant text = widget->property("text");
        CHECK_FALSE((widget->accessibleName() + text.toString()).isEmpty());
    }
}
