// SPDX-License-Identifier: Apache-2.0
#include <QLabel>
#include <QPushButton>
#include <QTest>
#include <QToolButton>

#include "notices/document_messages.h"
#include "notices/notice_bar.h"
#include "reading_view/theme.h"
#include "support/catch.h"
#include "support/english.h"
#include "support/wait_for.h"

using namespace quotelight;
using namespace quotelight::test;

namespace {

BarMessage message(const char* id, const char* text) {
    return {QLatin1String(id), Severity::Information, QLatin1String(text), {}};
}

int rowsShown(const NoticeBar& bar) {
    int shown = 0;
    for (const QFrame* row : bar.findChildren<QFrame*>())
        shown += row->property("severity").isValid() && row->isVisible();
    return shown;
}

}  // namespace

TEST_CASE("The bar is there only while something is said", "[notices]") {
    const English english;
    NoticeBar bar;
    bar.setTheme(Theme::light());
    CHECK(bar.isHidden());
    bar.post(message("a", "One"));
    bar.post(message("b", "Two"));
    bar.post(message("a", "One again"));
    CHECK(bar.texts() == QStringList({QStringLiteral("One again"), QStringLiteral("Two")}));
    bar.remove(QStringLiteral("nobody"));
    bar.remove(QStringLiteral("a"));
    bar.remove(QStringLiteral("b"));
    CHECK(bar.isHidden());
}

TEST_CASE("Three are shown at once, the rest behind a button", "[notices]") {
    const English english;
    NoticeBar bar;
    bar.show();
    for (const char* id : {"a", "b", "c", "d", "e"})
        bar.post(message(id, id));
    CHECK(rowsShown(bar) == 3);
    auto* more = bar.findChild<QToolButton*>(QStringLiteral("moreNotices"));
    CHECK(more->text() == QStringLiteral("Show 2 more notices"));
    QTest::mouseClick(more, Qt::LeftButton);
    CHECK(rowsShown(bar) == 5);
    bar.clear();
    CHECK(bar.isEmpty());
}

TEST_CASE("A button does its work and takes the message along", "[notices]") {
    NoticeBar bar;
    int done = 0;
    // Posting the same message from its own button must not run on a row that is gone.
    std::function<void()> again = [&] {
        ++done;
        bar.post({QStringLiteral("a"),
                  Severity::Error,
                  QStringLiteral("Failed"),
                  {{QStringLiteral("Again"), again}}});
    };
    bar.post({QStringLiteral("a"),
              Severity::Error,
              QStringLiteral("Failed"),
              {{QStringLiteral("Again"), again}}});
    for (int i = 1; i <= 3; ++i) {
        for (auto* button : bar.findChildren<QPushButton*>())
            if (!button->parentWidget()->isHidden()) {
                button->click();
                break;
            }
        CHECK(done == i);
        CHECK(bar.texts().size() == 1);
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    }
}

TEST_CASE("Messages are plain text", "[notices][hostile]") {
    NoticeBar bar;
    bar.post(message("a", "<b>bold</b> <img src=x>"));
    for (const QLabel* label : bar.findChildren<QLabel*>())
        if (!label->text().isEmpty()) CHECK(label->textFormat() == Qt::PlainText);
}

TEST_CASE("Notices of one kind are one message with a count and a place", "[notices]") {
    const English english;
    auto article = std::make_shared<Article>();
    article->text = u"text";
    for (std::uint32_t i = 0; i < 3; ++i)
        article->notices.push_back(
            {NoticeCode::UnclosedQuote, "A quote never closes.", Span{i, i + 1}});
    article->notices.push_back({NoticeCode::EncodingGuessed, "Read as Greek.", {}});
    Document document;
    document.reading.article = article;
    Span shown;
    bool encoding = false;
    const auto messages =
        articleMessages(document, {[&](Span span) { shown = span; }, [&] { encoding = true; }});
    REQUIRE(messages.size() == 2);
    CHECK(messages[0].text == QStringLiteral("A quote never closes. (And 2 more like this.)"));
    REQUIRE(messages[0].actions.size() == 1);
    messages[0].actions[0].run();
    CHECK(shown == Span{0, 1});
    REQUIRE(messages[1].actions.size() == 1);
    messages[1].actions[0].run();
    CHECK(encoding);
}
