// SPDX-License-Identifier: Apache-2.0
#include "open/file_watch.h"

#include <QFile>
#include <QSignalSpy>
#include <filesystem>

#include "open/fingerprint.h"
#include "support/catch.h"
#include "support/sandbox.h"
#include "support/wait_for.h"

using namespace quotelight;
using namespace quotelight::test;

namespace {

struct Watched {
    Watched() : path(sandbox.file("a.txt", "before")) {
        watch.setDelay(std::chrono::milliseconds(5));
        watch.watch(QString::fromStdString(path), fileFingerprint(QString::fromStdString(path)));
    }

    Sandbox sandbox;
    std::string path;
    FileWatch watch;
    QSignalSpy changed{&watch, &FileWatch::contentChanged};
    QSignalSpy removed{&watch, &FileWatch::removed};
};

}  // namespace

TEST_CASE("A change of content is said once", "[open]") {
    Watched w;
    w.sandbox.file("a.txt", "after");
    CHECK(waitFor([&] { return w.changed.size() == 1; }));
    CHECK(w.removed.isEmpty());
}

TEST_CASE("Replacing the file, as editors do, is seen every time", "[open]") {
    Watched w;
    for (int i = 1; i <= 3; ++i) {
        const std::string next = w.sandbox.file("a.new", "version " + std::to_string(i));
        std::filesystem::rename(next, w.path);
        CAPTURE(i);
        CHECK(waitFor([&] { return w.changed.size() == i; }));
    }
}

TEST_CASE("Writing the same content again is no change", "[open]") {
    Watched w;
    w.sandbox.file("a.txt", "before");
    w.sandbox.file("b.txt", "somebody else's");
    w.sandbox.file("a.txt", "after");
    CHECK(waitFor([&] { return w.changed.size() == 1; }));
    CHECK(w.changed.size() == 1);
}

TEST_CASE("A removed file is said, and its return", "[open]") {
    Watched w;
    std::filesystem::remove(w.path);
    CHECK(waitFor([&] { return w.removed.size() == 1; }));
    w.sandbox.file("a.txt", "back again");
    CHECK(waitFor([&] { return w.changed.size() == 1; }));
}

TEST_CASE("A folder in the file's place counts as removed", "[open][hostile]") {
    Watched w;
    std::filesystem::remove(w.path);
    std::filesystem::create_directory(w.path);
    CHECK(waitFor([&] { return w.removed.size() == 1; }));
    CHECK(fileFingerprint(QString::fromStdString(w.path)).isEmpty());
}
