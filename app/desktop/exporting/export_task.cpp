// SPDX-License-Identifier: Apache-2.0
#include "exporting/export_task.h"

#include <QDesktopServices>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QUrl>
#include <optional>

#include "background/background.h"
#include "export/write_file.h"
#include "exporting/export_dialog.h"
#include "filter/filter_text.h"
#include "notices/notice_bar.h"
#include "strings/display_text.h"

namespace quotelight {
namespace {

const QString messageId = QStringLiteral("export");

bool sameFile(const QString& a, const QString& b) {
    const QString one = QFileInfo(a).canonicalFilePath();
    return !one.isEmpty() && one == QFileInfo(b).canonicalFilePath();
}

QString suggestedPath(const QString& article, const ExportFormat& format) {
    const QFileInfo info(article);
    return info.dir().filePath(info.completeBaseName() + QStringLiteral(".quotes.") +
                               format.extension);
}

QString withExtension(const QString& path, const QString& extension) {
    return QFileInfo(path).suffix().isEmpty() ? path + u'.' + extension : path;
}

}  // namespace

ExportTask::ExportTask(QWidget& window, NoticeBar& notices, FileChooser chooser)
    : QObject(&window), m_window(window), m_notices(notices), m_chooser(std::move(chooser)) {}

void ExportTask::ask(const DocumentPtr& document, const Filter& filter, const QString& format) {
    auto* dialog = new ExportDialog(document, filter, format, &m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog, document] {
        choosePlace({document, dialog->choice(), dialog->format(), {}});
    });
    dialog->open();
}

void ExportTask::choosePlace(Request request) {
    const QString filter =
        QStringLiteral("%1 (*.%2)").arg(request.format.title, request.format.extension);
    const QString path =
        m_chooser.toSave(&m_window, suggestedPath(request.document->path, request.format), filter);
    if (path.isEmpty()) return;
    request.path = withExtension(path, request.format.extension);
    if (sameFile(request.path, request.document->path)) {
        sayFailed(request,
                  {ErrorCode::BadUsage,
                   tr("That is the article itself, which is not overwritten.").toStdString(),
                   {}});
        return;
    }
    write(request);
}

void ExportTask::write(const Request& request) {
    const auto work = [request]() -> std::optional<Error> {
        const auto bytes = exportBytes(*request.document, request.choice);
        if (!bytes) return bytes.error();
        const Status written = writeFile(QFile::encodeName(request.path).toStdString(), *bytes);
        return written ? std::nullopt : std::optional(written.error());
    };
    const auto end = [this, request](const std::optional<Error>& error) {
        error ? sayFailed(request, *error) : saySaved(request);
        emit finished(!error);
    };
    runInBackground(this, work, end, end);
    emit started(fileNameForDisplay(request.path));
}

void ExportTask::saySaved(const Request& request) {
    const QString summary = FilterText(*request.document, request.choice.filter).exportSummary();
    m_notices.post({messageId,
                    Severity::Information,
                    tr("Saved %1 to “%2”.").arg(summary, fileNameForDisplay(request.path)),
                    {{tr("Open"), [path = request.path] {
                          QDesktopServices::openUrl(QUrl::fromLocalFile(path));
                      }}}});
}

void ExportTask::sayFailed(const Request& request, const Error& error) {
    m_notices.post(
        {messageId,
         Severity::Error,
         tr("Nothing was saved to “%1”. %2")
             .arg(fileNameForDisplay(request.path), singleLine(toQString(error.message))),
         {{tr("Save elsewhere…"), [this, request] { choosePlace(request); }}}});
}

}  // namespace quotelight
