// SPDX-License-Identifier: Apache-2.0
#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

#include "filter/filter_state.h"
#include "panel/side_panel.h"
#include "reading_view/theme.h"
#include "support/catch.h"
#include "support/sample_document.h"
#include "support/wait_for.h"

using namespace quotelight;
using namespace quotelight::test;

namespace {

struct Panel {
    Panel() {
        panel.setTheme(Theme::light());
        panel.setDocument(sampleDocument());
        panel.resize(320, 700);
        panel.show();
        speakers = panel.findChild<QListView*>(QStringLiteral("speakerList"));
        quotes = panel.findChild<QListView*>(QStringLiteral("quoteList"));
    }

    static void click(QListView* list, int row, Qt::KeyboardModifiers modifiers = {}) {
        const QModelIndex index = list->model()->index(row, 0);
        QTest::mouseClick(list->viewport(), Qt::LeftButton, modifiers,
                          list->visualRect(index).center());
    }

    std::string chip() const {
        return panel.findChild<QLabel*>(QStringLiteral("filterChip"))->text().toStdString();
    }

    FilterState filter;
    SidePanel panel{filter};
    QListView* speakers;
    QListView* quotes;
};

}  // namespace

TEST_CASE("A click on a speaker shows only theirs; the same click everybody's", "[panel]") {
    Panel p;
    Panel::click(p.speakers, 0);
    CHECK(p.filter.filter().speakers == std::set<SpeakerId>{0});
    CHECK(p.chip() == "2 of 4 · Ana Ruiz");
    CHECK(waitFor([&] { return p.quotes->model()->rowCount() == 2; }));
    Panel::click(p.speakers, 0);
    CHECK(p.filter.filter().everybody());
    CHECK(waitFor([&] { return p.quotes->model()->rowCount() == 4; }));
}

TEST_CASE("Ctrl-click adds speakers, the cross clears", "[panel]") {
    Panel p;
    Panel::click(p.speakers, 0);
    Panel::click(p.speakers, 2, Qt::ControlModifier);
    CHECK(p.filter.filter().speakers == std::set<SpeakerId>{0, noSpeaker});
    CHECK(p.chip() == "3 of 4 · Ana Ruiz, unknown");
    auto* clear = p.panel.findChild<QToolButton*>(QStringLiteral("clearFilter"));
    CHECK(clear->isVisible());
    QTest::mouseClick(clear, Qt::LeftButton);
    CHECK(p.filter.filter().everybody());
    CHECK_FALSE(clear->isVisible());
    CHECK(p.chip() == "4");
}

TEST_CASE("The keyboard does what clicks do", "[panel][accessibility]") {
    Panel p;
    p.panel.focusSpeakers();
    QTest::keyClick(p.speakers, Qt::Key_Down);
    QTest::keyClick(p.speakers, Qt::Key_Return);
    CHECK(p.filter.filter().speakers == std::set<SpeakerId>{1});
    QTest::keyClick(p.speakers, Qt::Key_Up);
    QTest::keyClick(p.speakers, Qt::Key_Space);
    CHECK(p.filter.filter().speakers == std::set<SpeakerId>{0, 1});

    QSignalSpy chosen(&p.panel, &SidePanel::quoteChosen);
    p.panel.focusQuotes();
    QTest::keyClick(p.quotes, Qt::Key_Return);
    REQUIRE(chosen.size() == 1);
    CHECK(chosen[0][0].value<QuoteId>() == 0);
}

TEST_CASE("A click on a quote says which, and not when the press was elsewhere", "[panel]") {
    Panel p;
    QSignalSpy chosen(&p.panel, &SidePanel::quoteChosen);
    Panel::click(p.quotes, 2);
    REQUIRE(chosen.size() == 1);
    CHECK(chosen[0][0].value<QuoteId>() == 2);
    const auto centre = [&](int row) {
        return p.quotes->visualRect(p.quotes->model()->index(row, 0)).center();
    };
    QTest::mousePress(p.quotes->viewport(), Qt::LeftButton, {}, centre(0));
    QTest::mouseRelease(p.quotes->viewport(), Qt::LeftButton, {}, centre(1));
    CHECK(chosen.size() == 1);
}

TEST_CASE("The current quote's row is selected, where the filter leaves it", "[panel]") {
    Panel p;
    p.panel.setCurrentQuote(QuoteId{3});
    CHECK(p.quotes->currentIndex().row() == 3);
    p.filter.showOnly(0);
    CHECK(waitFor([&] { return !p.quotes->currentIndex().isValid(); }));
    p.filter.showEverybody();
    CHECK(waitFor([&] { return p.quotes->currentIndex().row() == 3; }));
}

TEST_CASE("Typing in the filter boxes narrows the lists when it pauses", "[panel]") {
    Panel p;
    auto* box = p.panel.findChild<QLineEdit*>(QStringLiteral("quoteFilterBox"));
    QTest::keyClicks(box, QStringLiteral("bolt"));
    CHECK(p.quotes->model()->rowCount() == 4);
    CHECK(waitFor([&] { return p.quotes->model()->rowCount() == 1; }));
    box->clear();
    CHECK(waitFor([&] { return p.quotes->model()->rowCount() == 4; }));
}

TEST_CASE("The panel draws in either direction and at any size", "[panel]") {
    Panel p;
    for (const QSize size : {QSize(1, 1), QSize(180, 40), QSize(900, 1200)})
        for (auto direction : {Qt::LeftToRight, Qt::RightToLeft}) {
            p.panel.setLayoutDirection(direction);
            p.panel.resize(size);
            CHECK_FALSE(p.panel.grab().isNull());
        }
}

TEST_CASE("Every control of the panel has an accessible name", "[panel][accessibility]") {
    Panel p;
    for (const QWidget* widget : p.panel.findChildren<QWidget*>())
        if (widget->focusPolicy() != Qt::NoFocus && widget->objectName() != QString() &&
            !widget->objectName().startsWith(QLatin1String("qt_"))) {
            CAPTURE(widget->objectName().toStdString());
            CHECK_FALSE(widget->accessibleName().isEmpty());
        }
}
