// SPDX-License-Identifier: Apache-2.0
#pragma once

// Exporting from the window: asks what and where, writes off the GUI thread, and says in the bar
// how it went. A failed export leaves an old file as it was and offers another place.

#include <QObject>

#include "document/document.h"
#include "exporting/export_formats.h"
#include "reading/filter.h"
#include "window/file_chooser.h"

namespace quotelight {

class NoticeBar;

class ExportTask : public QObject {
    Q_OBJECT

public:
    // `window`: the dialogs' parent. `notices` outlives the task.
    ExportTask(QWidget& window, NoticeBar& notices, FileChooser chooser);

    // `format`: the id that the dialog starts from, or empty.
    void ask(const DocumentPtr& document, const Filter& filter, const QString& format = {});

signals:
    // Once each, before its finished(): the file that is being written.
    void started(const QString& name);
    void finished(bool saved);

private:
    struct Request {
        DocumentPtr document;
        ExportChoice choice;
        ExportFormat format;
        QString path;
    };

    void choosePlace(Request request);
    void write(const Request& request);
    void saySaved(const Request& request);
    void sayFailed(const Request& request, const Error& error);

    QWidget& m_window;
    NoticeBar& m_notices;
    FileChooser m_chooser;
};

}  // namespace quotelight
