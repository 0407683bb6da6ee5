// SPDX-License-Identifier: Apache-2.0
#include "print/print_task.h"

#include <QPrintDialog>
#include <QPrinter>
#include <memory>

#include "background/background.h"
#include "notices/notice_bar.h"
#include "print/printed_article.h"

namespace quotelight {

PrintTask::PrintTask(QWidget& window, NoticeBar& notices)
    : QObject(&window), m_window(window), m_notices(notices) {}

void PrintTask::ask(const DocumentPtr& document, const Filter& filter) {
    const auto printer = std::make_shared<QPrinter>(QPrinter::HighResolution);
    printer->setDocName(documentTitle(*document));
    auto* dialog = new QPrintDialog(printer.get(), &m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setObjectName(QStringLiteral("printDialog"));
    connect(dialog, &QDialog::accepted, this, [this, printer, document, filter] {
        runInBackground(
            this, [printer, document, filter] { return printArticle(*printer, *document, filter); },
            [this](bool printed) {
                if (!printed)
                    m_notices.post({QStringLiteral("print"), Severity::Error,
                                    tr("The printer did not take the pages. Look whether it is on "
                                       "and connected, or export a PDF and print that.")});
            });
    });
    // Holds the printer until the dialog, which uses it, is gone.
    connect(dialog, &QObject::destroyed, this, [printer] {});
    dialog->open();
}

}  // namespace quotelight
