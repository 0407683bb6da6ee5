// SPDX-License-Identifier: Apache-2.0
#include "application/application.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QIcon>
#include <QStyleFactory>
#include <list>

#include "open/model_store.h"
#include "storage/storage.h"
#include "strings/english_plurals.h"
#include "theme/appearance.h"
#include "window/main_window.h"

namespace quotelight {
namespace {

void nameApplication() {
    QApplication::setApplicationName(QStringLiteral("quotelight"));
    QApplication::setApplicationDisplayName(QStringLiteral("Quotelight"));
    QApplication::setApplicationVersion(QStringLiteral(QUOTELIGHT_VERSION));
    QApplication::setDesktopFileName(QStringLiteral("io.github.quotelight.Quotelight"));
    QApplication::setWindowIcon(QIcon(QStringLiteral(":/icons/quotelight.svg")));
}

QStringList filesToOpen(const QApplication& application) {
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

}  // namespace

int runDesktop(int argc, char** argv) {
    QApplication application(argc, argv);
    nameApplication();
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
