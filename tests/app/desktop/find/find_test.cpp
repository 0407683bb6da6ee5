// SPDX-License-Identifier: Apache-2.0
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
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

TEST_CASE("A search in parts finds what a search finds", "[find]") {
    std::u16string text;
    while (text.size() < 3'000'000)
        text += u"The ferry left at noon,\nand no one\n\n\n  waved to the\u0301 ferry .\n\n";
    const JobState job;
    for (const std::u16string_view needle : {u"the", u"ferry", u" ", u"one waved", u"noon, and"}) {
        const FoundText found = searchInParts(text, needle, {}, text.size(), job);
        CHECK(found.matches == quotelight::search(text, needle));
        CHECK_FALSE(found.more);
    }
}

TEST_CASE("Matches beyond the most are not kept, but said", "[find][hostile]") {
    auto article = std::make_shared<Article>();
    article->text.assign(FindSession::mostMatches + 1, u'e');
    Find f;
    f.session.setArticle(article);
    const std::string most = QLocale().toString(int(FindSession::mostMatches)).toStdString();
    f.bar.open(QStringLiteral("e"));
    CHECK(f.says("1 of more than " + most));
    CHECK(f.session.matches().size() == FindSession::mostMatches);
}

TEST_CASE("A cancelled search stops", "[find]") {
    JobState job;
    job.cancelled = true;
    CHECK(searchInParts(u"the the", u"the", {}, 10, job).matches.empty());
}
