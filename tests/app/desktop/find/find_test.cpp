// SPDX-License-Identifier: Apache-2.0
#include <QLabel>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

#include "find/find_bar.h"
#include "find/find_session.h"
#include "reading_view/theme.h"
#include "support/catch.h"
#include "support/sample_document.h"
#include "support/wait_for.h"

using namespace quotelight;
using namespace quotelight::test;

namespace {

struct Find {
    Find() {
        session.setArticle(sampleDocument()->reading.article);
        bar.setTheme(Theme::darkness());
        bar.show();
        line = bar.findChild<QLineEdit*>(QStringLiteral("findLine"));
    }

    std::string count() const {
        return bar.findChild<QLabel*>(QStringLiteral("findCount"))->text().toStdString();
    }
    QToolButton& button(const char* name) const {
        return *bar.findChild<QToolButton*>(QLatin1String(name));
    }
    bool says(const std::string& text) {
        return waitFor([&] { return count() == text; });
    }

    FindSession session;
    std::uint32_t place = 0;
    FindBar bar{session, [this] { return place; }};
    QLineEdit* line;
};

}  // namespace

TEST_CASE("Matches are counted as the words are typed", "[find]") {
    Find f;
    f.bar.open({});
    QTest::keyClicks(f.line, QStringLiteral("the"));
    CHECK(f.says("1 of 6"));
    QTest::keyClicks(f.line, QStringLiteral(" toll"));
    CHECK(f.says("1 of 1"));
    QTest::keyClicks(f.line, QStringLiteral("zz"));
    CHECK(f.says("Not found"));
    CHECK_FALSE(f.button("findBarNext").isEnabled());
}

TEST_CASE("Next and previous go round the end", "[find]") {
    Find f;
    f.bar.open(QStringLiteral("the"));
    REQUIRE(f.says("1 of 6"));
    QTest::keyClick(f.line, Qt::Key_Return, Qt::ShiftModifier);
    CHECK(f.count() == "6 of 6");
    QTest::keyClick(f.line, Qt::Key_Return);
    CHECK(f.count() == "1 of 6");
    QTest::mouseClick(&f.button("findBarNext"), Qt::LeftButton);
    CHECK(f.count() == "2 of 6");
    QTest::mouseClick(&f.button("findBarPrevious"), Qt::LeftButton);
    CHECK(f.count() == "1 of 6");
}

TEST_CASE("The first match is the first from where the reader is", "[find]") {
    Find f;
    f.place = 60;
    f.bar.open(QStringLiteral("the"));
    REQUIRE(waitFor([&] { return f.session.current().has_value(); }));
    CHECK(f.session.matches()[*f.session.current()].begin >= 60);
}

TEST_CASE("Case and whole words can be asked for", "[find]") {
    Find f;
    f.bar.open(QStringLiteral("TO"));
    REQUIRE(f.says("1 of 2"));
    QTest::mouseClick(&f.button("findBarCase"), Qt::LeftButton);
    CHECK(f.says("Not found"));
    QTest::mouseClick(&f.button("findBarCase"), Qt::LeftButton);
    QTest::mouseClick(&f.button("findBarWord"), Qt::LeftButton);
    CHECK(f.says("1 of 1"));
}

TEST_CASE("Closing forgets the matches; another article is searched anew", "[find]") {
    Find f;
    f.bar.open(QStringLiteral("bolt"));
    REQUIRE(f.says("1 of 1"));
    f.session.setArticle(largeDocument(3, 1)->reading.article);
    CHECK(f.says("Not found"));
    QSignalSpy closed(&f.bar, &FindBar::closed);
    f.bar.close();
    CHECK(closed.size() == 1);
    CHECK(f.session.needle().isEmpty());
    f.bar.close();
    CHECK(closed.size() == 1);
}
