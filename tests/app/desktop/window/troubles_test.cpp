// SPDX-License-Identifier: Apache-2.0
// What can be wrong with an article, and what the window says of it.

#include <sys/stat.h>

#include <QDialog>
#include <QListWidget>
#include <QPushButton>
#include <QStackedWidget>
#include <filesystem>

#include "open/file_watch.h"
#include "reading_view/reading_view.h"
#include "support/catch.h"
#include "support/window_fixture.h"
#include "text/encodings.h"
#include "window/document_presenter.h"

using namespace quotelight;
using namespace quotelight::test;

namespace fs = std::filesystem;

namespace {

std::string said(WindowFixture& f) {
    return f.notices().join(u'\n').toStdString();
}

bool saidOf(WindowFixture& f, const char* part) {
    return waitFor([&] { return f.notices().join(u'\n').contains(QString::fromUtf8(part)); });
}

}  // namespace

TEST_CASE("What cannot be opened is said in the bar, and the old article stays",
          "[window][hostile]") {
    WindowFixture f;
    f.openArticle();
    const fs::path folder = f.sandbox.path();
    fs::create_directory(folder / "folder");
    REQUIRE(mkfifo((folder / "pipe").c_str(), 0600) == 0);
    const std::pair<std::string, const char*> table[] = {
        {(folder / "missing.txt").string(), "does not exist"},
        {(folder / "folder").string(), "is a folder"},
        {(folder / "pipe").string(), "is a named pipe"},
        {f.sandbox.file("photo.txt", "\x89PNG\r\n\x1A\n\x00\x00\x00\rIHDR"), "PNG image"},
        {f.sandbox.file("program.txt", std::string("\x7F"
                                                   "ELF\x02\x01\x01\0\0\0",
                                                   10)),
         "not an article"}};
    for (const auto& [path, expected] : table) {
        f.openPath(path);
        CAPTURE(path, said(f));
        CHECK(said(f).find(expected) != std::string::npos);
        CHECK(said(f).find("“bridge.txt” stays open.") != std::string::npos);
        CHECK(f.quotes().model()->rowCount() == 5);
        CHECK(f.notices().size() == 1);
    }
}

TEST_CASE("Articles with nothing in them say so", "[window][hostile]") {
    for (const std::string_view bytes : {"", "\xEF\xBB\xBF", " \n\n "}) {
        WindowFixture f;
        f.open("empty.txt", bytes);
        CHECK_FALSE(f.notices().isEmpty());
        CHECK(f.quotes().model()->rowCount() == 0);
        CHECK(f.window().windowTitle().contains(QStringLiteral("empty.txt")));
    }
}

TEST_CASE("A guessed encoding can be changed from the bar", "[window][hostile]") {
    WindowFixture f;
    f.open("old.txt",
           "Le caf\xE9 \xE9tait ferm\xE9, a dit Andr\xE9. \xAB Voil\xE0, \xBB dit-il.\n");
    REQUIRE(saidOf(f, "encoding"));
    CHECK(f.pressNotice(QStringLiteral("Other encoding…")));
    auto* dialog = f.window().findChild<QDialog*>(QStringLiteral("encodingDialog"));
    REQUIRE(dialog != nullptr);
    CHECK(dialog->findChild<QListWidget*>()->count() ==
          static_cast<int>(encodings().size()) + 1);  // and to find out
}

TEST_CASE("Names that would deceive are shown as they are", "[window][hostile]") {
    WindowFixture f;
    f.open("a\u202Etxt.exe <b>&x", "Only words.\n");
    CHECK_FALSE(f.window().windowTitle().contains(QChar(0x202E)));
    f.openPath((f.sandbox.path() / "100%1 %n.txt").string());
    CHECK(said(f).find("100%1 %n.txt") != std::string::npos);
}

TEST_CASE("A file that changes offers to reload, and keeps the place", "[window]") {
    WindowFixture f;
    f.window().presenter().watch().setDelay(std::chrono::milliseconds(5));
    std::string text;
    for (int i = 0; i < 300; ++i)
        text += "Paragraph number " + std::to_string(i) + " has some words in it.\n\n";
    const std::string path = f.open("long.txt", text);
    f.view().restorePlace(5'000);
    const auto place = f.view().firstVisibleOffset();
    f.sandbox.file("long.txt", text + "\"A new end,\" said Ana Ruiz.\n");
    REQUIRE(saidOf(f, "was changed by another program"));
    CHECK(f.quotes().model()->rowCount() == 0);
    REQUIRE(f.pressNotice(QStringLiteral("Reload")));
    REQUIRE(waitFor([&] { return f.quotes().model()->rowCount() == 1; }));
    CHECK(f.view().firstVisibleOffset() == place);
    CHECK(f.notices().isEmpty());
}

TEST_CASE("A file that is deleted leaves its text", "[window]") {
    WindowFixture f;
    f.window().presenter().watch().setDelay(std::chrono::milliseconds(5));
    const std::string path = f.openArticle();
    fs::remove(path);
    REQUIRE(saidOf(f, "was moved or deleted"));
    CHECK(f.quotes().model()->rowCount() == 5);
    f.trigger(ActionId::Reload);
    REQUIRE(saidOf(f, "does not exist"));
    CHECK(f.quotes().model()->rowCount() == 5);
}

TEST_CASE("A recent file that is gone is said, and can be forgotten", "[window]") {
    WindowFixture f;
    const std::string path = f.openArticle();
    f.restart();
    fs::remove(path);
    f.openPath(path);
    CHECK(saidOf(f, "does not exist"));
    CHECK(f.window().findChild<QStackedWidget*>()->currentIndex() == 0);
    CHECK(f.pressNotice(QStringLiteral("Forget it")));
}

TEST_CASE("A long analysis can be cancelled, and done after all", "[window]") {
    WindowFixture f;
    std::string text;
    for (int i = 0; i < 30'000; ++i)
        text += "\"These are words,\" said Ana Ruiz of the harbour office.\n\n";
    f.window().open(QString::fromStdString(f.sandbox.file("huge.txt", text)));
    auto* cancel = f.window().findChild<QPushButton*>(QStringLiteral("cancel"));
    REQUIRE(waitFor([&] { return f.view().reading().article != nullptr; }));
    if (cancel->isVisible()) {
        cancel->click();
        CHECK(saidOf(f, "The search for quotes was stopped."));
        REQUIRE(f.pressNotice(QStringLiteral("Find quotes")));
    }
    CHECK(waitFor([&] { return f.quotes().model()->rowCount() > 20'000; }, 60'000));
}

TEST_CASE("Settings that are damaged open a usable window", "[window][hostile]") {
    WindowFixture f;
    {
        Storage storage;
        storage.state.setValue(QStringLiteral("geometry"), QByteArray("nonsense"));
        storage.state.setValue(QStringLiteral("splitter"), QByteArray(1'000, '\xFF'));
        storage.preferences.setValue(QStringLiteral("kinds"), 17);
        storage.preferences.setValue(QStringLiteral("panel"), QStringLiteral("maybe"));
    }
    f.openArticle();
    CHECK(f.window().width() > 100);
}
