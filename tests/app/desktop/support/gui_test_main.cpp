// SPDX-License-Identifier: Apache-2.0
// Runs Catch2's tests inside a QApplication: on no screen, in the C locale, with settings, data and
// clipboard that are nobody's.

#define CATCH_CONFIG_RUNNER
#include <QApplication>
#include <QLocale>
#include <QStandardPaths>
#include <QStringList>

#include "support/catch.h"
#include "support/sandbox.h"

int main(int argc, char** argv) {
    const quotelight::test::Sandbox home;
    const QByteArray path = QByteArray::fromStdString(home.path().string());
    for (const char* place : {"HOME", "XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_CACHE_HOME",
                              "XDG_STATE_HOME", "XDG_RUNTIME_DIR"})
        qputenv(place, path);
    if (!qEnvironmentVariableIsSet("QT_QPA_PLATFORM")) qputenv("QT_QPA_PLATFORM", "offscreen");
    qputenv("QT_ACCESSIBILITY", "0");  // tests ask the interfaces themselves; no bus
    QStandardPaths::setTestModeEnabled(true);
    QLocale::setDefault(QLocale::c());
    // Not Qt's own arguments: Catch2 reads the command line.
    int qtArguments = 1;
    const QApplication application(qtArguments, argv);
    QApplication::setStyle(QStringLiteral("Fusion"));
    return Catch::Session().run(argc, argv);
}
