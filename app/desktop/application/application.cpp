// SPDX-License-Identifier: Apache-2.0
#include "application/application.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QIcon>
#include <QStyleFactory>
#include <algorithm>
#include <csignal>
#include <list>
#include <string_view>

#include "open/model_store.h"
#include "storage/storage.h"
#include "strings/english_plurals.h"
#include "theme/appearance.h"
#include "window/main_window.h"

namespace quotelight {
namespace {

void nameApplication() {
    QCoreApplication::setApplicationName(QStringLiteral("quotelight"));
    QCoreApplication::setApplicationVersion(QStringLiteral(QUOTELIGHT_VERSION));
    QGuiApplication::setApplicationDisplayName(QStringLiteral("Quotelight"));
    QGuiApplication::setDesktopFileName(QStringLiteral("io.github.quotelight.Quotelight"));
}

// Ends the program where only its help or version is asked for.
QStringList filesToOpen(const QCoreApplication& application) {
    QCommandLineParser parser;
    parser.setApplicationDescription(
        QApplication::translate("CommandLine", "Opens articles and shows who said what."));
    parser.addHelpOption();
    parser.addVersionOption();
    parser.addPositionalArgument(
        QStringLiteral("FILE"),
        QApplication::translate("CommandLine", "Articles to open, a window each."),
        QStringLiteral("[FILE…]"));
    parser.process(application);
    return parser.positionalArguments();
}

bool asksForWordsOnly(int argc, char** argv) {
    return std::any_of(argv + 1, argv + argc, [](std::string_view argument) {
        return argument == "--help" || argument == "-h" || argument == "--version" ||
               argument == "-v" || argument == "--help-all";
    });
}

}  // namespace

int runDesktop(int argc, char** argv) {
    // A full quota or a closed pipe is an error to report, not the end of the window.
    std::signal(SIGXFSZ, SIG_IGN);
    std::signal(SIGPIPE, SIG_IGN);
    if (argc > 1 && asksForWordsOnly(argc, argv)) {  // which needs no display
        const QCoreApplication application(argc, argv);
        nameApplication();
        filesToOpen(application);
    }
    QApplication application(argc, argv);
    nameApplication();
    QApplication::setWindowIcon(QIcon(QStringLiteral(":/icons/quotelight.svg")));
    EnglishPlurals plurals;
    QCoreApplication::installTranslator(&plurals);
    QStringList files = filesToOpen(application);
    QApplication::setStyle(QStyleFactory::create(QStringLiteral("Fusion")));

    Storage storage;
    Appearance appearance(storage.preferences);
    const auto models = std::make_shared<ModelStore>();
    std::list<MainWindow> windows;
    if (files.isEmpty()) files.append(QString());
    for (const QString& file : files) {
        MainWindow& window = windows.emplace_back(
            MainWindow::Services{storage, appearance, models, systemFileChooser()});
        if (!file.isEmpty()) window.open(file);
        window.show();
    }
    return QApplication::exec();
}

}  // namespace quotelight
