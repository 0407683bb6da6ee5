// SPDX-License-Identifier: Apache-2.0
#include "open/document_session.h"

#include <QSignalSpy>

#include "open/fingerprint.h"
#include "open/model_store.h"
#include "support/catch.h"
#include "support/sandbox.h"
#include "support/wait_for.h"

using namespace quotelight;
using namespace quotelight::test;

namespace {

struct Session {
    DocumentSession session{std::make_shared<ModelStore>()};
    QSignalSpy opened{&session, &DocumentSession::opened};
    QSignalSpy analysed{&session, &DocumentSession::analysed};
    QSignalSpy failed{&session, &DocumentSession::failed};
    QSignalSpy cancelled{&session, &DocumentSession::cancelled};
    Sandbox sandbox;

    QString file(std::string_view name, std::string_view bytes) const {
        return QString::fromStdString(sandbox.file(name, bytes));
    }
    bool waitIdle() {
        return waitFor([&] { return session.stage() == DocumentSession::Stage::Idle; });
    }
};

}  // namespace

TEST_CASE("The text comes first, its quotes after", "[open]") {
    Session s;
    bool textWithoutQuotes = false;
    QObject::connect(&s.session, &DocumentSession::opened, [&] {
        textWithoutQuotes = !s.session.document()->analysed &&
                            s.session.document()->analysis().quotes.empty() && s.analysed.isEmpty();
    });
    s.session.open(s.file("a.txt", "\"It rains,\" said Ana Ruiz.\n"));
    CHECK(s.session.stage() == DocumentSession::Stage::Reading);
    CHECK(s.session.document() == nullptr);
    REQUIRE(s.waitIdle());
    CHECK(textWithoutQuotes);
    CHECK(s.analysed.size() == 1);
    CHECK(s.session.document()->analysed);
    CHECK(s.session.document()->analysis().quotes.size() == 1);
    CHECK(s.session.document()->fingerprint == fingerprint("\"It rains,\" said Ana Ruiz.\n"));
}

TEST_CASE("A new job supersedes the one before", "[open]") {
    Session s;
    const QString one = s.file("one.txt", "One.\n"), two = s.file("two.txt", "Two.\n");
    s.session.open(one);
    s.session.open(two);
    REQUIRE(s.waitIdle());
    CHECK(s.opened.size() == 1);
    CHECK(s.session.document()->path == two);
}

TEST_CASE("A failure leaves the document as it was", "[open][hostile]") {
    Session s;
    const QString good = s.file("good.txt", "Good.\n");
    s.session.open(good);
    REQUIRE(s.waitIdle());
    s.session.open(good + QStringLiteral(".gone"));
    REQUIRE(s.waitIdle());
    REQUIRE(s.failed.size() == 1);
    CHECK(s.failed[0][1].value<Error>().code == ErrorCode::NotFound);
    CHECK(s.session.document()->path == good);
}

TEST_CASE("What is cancelled is dropped", "[open]") {
    Session s;
    s.session.open(s.file("a.txt", "Text.\n"));
    s.session.cancel();
    CHECK(s.session.stage() == DocumentSession::Stage::Idle);
    CHECK(s.cancelled.size() == 1);
    s.session.open(s.file("b.txt", "Other.\n"));
    REQUIRE(s.waitIdle());
    CHECK(s.opened.size() == 1);
    CHECK(s.session.document()->path.endsWith(QLatin1String("b.txt")));
}

TEST_CASE("A cancelled search for quotes keeps the text, and can be done again", "[open]") {
    Session s;
    QObject::connect(&s.session, &DocumentSession::stageChanged, [&, done = false]() mutable {
        if (done || s.session.stage() != DocumentSession::Stage::FindingQuotes) return;
        done = true;
        QMetaObject::invokeMethod(&s.session, &DocumentSession::cancel, Qt::QueuedConnection);
    });
    s.session.open(s.file("a.txt", "\"It rains,\" said Ana Ruiz.\n"));
    REQUIRE(waitFor([&] { return s.cancelled.size() == 1; }));
    CHECK_FALSE(s.session.document()->analysed);
    s.session.findQuotes();
    REQUIRE(s.waitIdle());
    CHECK(s.session.document()->analysed);
}

TEST_CASE("Another encoding reads the same bytes anew", "[open]") {
    Session s;
    s.session.open(s.file("a.txt", "caf\xE9 cr\xE8me, na\xEFve\n"));
    REQUIRE(s.waitIdle());
    OpenOptions options;
    options.encoding = "windows-1252";
    s.session.reload(options);
    REQUIRE(s.waitIdle());
    CHECK(s.session.document()->article().text.starts_with(u"café"));
    REQUIRE(s.opened.size() == 2);
    CHECK(s.opened[1][0].toBool());
}

TEST_CASE("Without models quotes are found, but not whose", "[open][hostile]") {
    const Sandbox empty;
    DocumentSession session(std::make_shared<ModelStore>(empty.path().string()));
    QSignalSpy unavailable(&session, &DocumentSession::speakersUnavailable);
    session.open(QString::fromStdString(empty.file("a.txt", "\"It rains,\" said Ana Ruiz.\n")));
    REQUIRE(waitFor([&] { return session.document() && session.document()->analysed; }));
    CHECK(session.document()->analysis().quotes.size() == 1);
    if (requiredModels().empty()) return;  // nothing that could be missing
    CHECK(unavailable.size() == 1);
    CHECK_FALSE(session.document()->withSpeakers);
}

TEST_CASE("A session may die with its job under way", "[open]") {
    const Sandbox sandbox;
    const auto path = QString::fromStdString(sandbox.file("a.txt", "Text.\n"));
    for (int i = 0; i < 20; ++i) {
        DocumentSession session(std::make_shared<ModelStore>());
        session.open(path);
    }
    QCoreApplication::processEvents();
    SUCCEED();
}
