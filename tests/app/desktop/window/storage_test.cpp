// SPDX-License-Identifier: Apache-2.0
#include "storage/storage.h"

#include <QFile>
#include <QSignalSpy>

#include "storage/place_store.h"
#include "storage/recent_files.h"
#include "support/catch.h"
#include "support/sandbox.h"

using namespace quotelight;
using namespace quotelight::test;

namespace {

QString settingsFile(const Sandbox& sandbox, std::string_view bytes = {}) {
    return QString::fromStdString(sandbox.file("state.ini", bytes));
}

}  // namespace

TEST_CASE("Recent files: newest first, once each, a dozen, and back again", "[storage]") {
    const Sandbox sandbox;
    const QString file = settingsFile(sandbox);
    {
        QSettings settings(file, QSettings::IniFormat);
        RecentFiles recent(settings);
        QSignalSpy changed(&recent, &RecentFiles::changed);
        for (int i = 0; i < 20; ++i)
            recent.add(QStringLiteral("/a/%1, with comma.txt").arg(i));
        recent.add(QStringLiteral("/a/15, with comma.txt"));
        CHECK(recent.paths().size() == RecentFiles::most);
        recent.remove(QStringLiteral("/not/there"));
        CHECK(changed.size() == 21);
    }
    QSettings settings(file, QSettings::IniFormat);
    RecentFiles recent(settings);
    REQUIRE(recent.paths().size() == RecentFiles::most);
    CHECK(recent.paths().front() == QStringLiteral("/a/15, with comma.txt"));
    recent.clear();
    CHECK(recent.paths().isEmpty());
}

TEST_CASE("Places come back, and the oldest are forgotten", "[storage]") {
    const Sandbox sandbox;
    QSettings settings(settingsFile(sandbox), QSettings::IniFormat);
    PlaceStore places(settings);
    CHECK_FALSE(places.place(QStringLiteral("/a.txt")));
    places.remember(QStringLiteral("/a.txt"), {17, {QStringLiteral("Ana Ruiz"), QString()}});
    const auto place = places.place(QStringLiteral("/a.txt"));
    REQUIRE(place);
    CHECK(place->offset == 17);
    CHECK(place->speakers == QStringList({QStringLiteral("Ana Ruiz"), QString()}));
    for (int i = 0; i < 250; ++i)
        places.remember(QStringLiteral("/%1.txt").arg(i), {1, {}});
    settings.beginGroup(QStringLiteral("places"));
    CHECK(settings.childGroups().size() == 200);
}

TEST_CASE("Damaged memory is no memory", "[storage][hostile]") {
    const Sandbox sandbox;
    for (const std::string_view bytes :
         {std::string_view("recentFiles=@Invalid()\n[places]\n"),
          std::string_view("\x00\xff[[[\n=\n", 8), std::string_view("recentFiles=,,,\n")}) {
        QSettings settings(settingsFile(sandbox, bytes), QSettings::IniFormat);
        RecentFiles recent(settings);
        CHECK(recent.paths().isEmpty());
        CHECK_FALSE(PlaceStore(settings).place(QStringLiteral("/a.txt")));
    }
}
