// SPDX-License-Identifier: Apache-2.0
#include "window/file_chooser.h"

#include <QCoreApplication>
#include <QFileDialog>
#include <memory>

#include "article/format_reader.h"

namespace quotelight {
namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(FileChooser)
};

QString openFilter() {
    QStringList all, each;
    for (const FormatReader* reader : formatReaders()) {
        QStringList endings;
        for (const char* extension : reader->extensions())
            endings += QStringLiteral("*.") + QLatin1String(extension);
        all += endings;
        each += QStringLiteral("%1 (%2)").arg(QString::fromUtf8(reader->description()),
                                              endings.join(u' '));
    }
    each.prepend(Texts::tr("Articles (%1)").arg(all.join(u' ')));
    each.append(Texts::tr("All files (*)"));
    return each.join(QStringLiteral(";;"));
}

}  // namespace

FileChooser systemFileChooser() {
    FileChooser chooser;
    chooser.toOpen = [folder = std::make_shared<QString>()](QWidget* parent) {
        const QString path = QFileDialog::getOpenFileName(parent, Texts::tr("Open an article"),
                                                          *folder, openFilter());
        if (!path.isEmpty()) *folder = path;
        return path;
    };
    chooser.toSave = [](QWidget* parent, const QString& suggestion, const QString& filter) {
        return QFileDialog::getSaveFileName(parent, Texts::tr("Export"), suggestion, filter);
    };
    return chooser;
}

}  // namespace quotelight
