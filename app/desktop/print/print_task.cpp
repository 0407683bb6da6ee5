// SPDX-License-Identifier: Apache-2.0
#include "print/print_task.h"

#include <QPrintDialog>
#include <QPrinter>

#include "background/background.h"
#include "notices/notice_bar.h"
#include "print/printed_article.h"
#include "strings/display_text.h"

namespace quotelight {

PrintTask::PrintTask(QWidget& window, NoticeBar& notices)
    : QObject(&window), m_window(window), m_notices(notices) {}

void PrintTask::ask(const DocumentPtr& document, const Filter& filter) {
    const auto printer = std::make_shared<QPrinter>(QPrinter::HighResolution);
    printer->setDocName(documentTitle(*document));
    auto* dialog = new QPrintDialog(printer.get(), &m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setObjectName(QStringLiteral("printDialog"));
    connect(dialog, &QDialog::accepted, this,
            [this, printer, document, filter] { print(printer, document, filter); });
    // Holds the printer until the dialog, which uses it, is gone.
    connect(dialog, &QObject::destroyed, this, [printer] {});
    dialog->open();
}

void PrintTask::print(const std::shared_ptr<QPrinter>& printer, const DocumentPtr& document,
                      const Filter& filter) {
    runInBackground(
        this, [printer, document, filter] { return printArticle(*printer, *document, filter); },
        [this](bool printed) {
            if (!printed)
                sayFailed(
                    tr("The printer did not take the pages. Look whether it is on and "
                       "connected, or export a PDF and print that."));
            emit finished();
        },
        [this](const Error& error) {
            sayFailed(singleLine(toQString(error.message)));
            emit finished();
        });
    emit started();
}

void PrintTask::sayFailed(const QString& why) {
    m_notices.post({QStringLiteral("print"), Severity::Error, why});
}

}  // namespace quotelight
