// SPDX-License-Identifier: Apache-2.0
#pragma once

// Printing from the window: the system's dialog, then the pages, made off the GUI thread.

#include <QObject>
#include <memory>

#include "document/document.h"
#include "reading/filter.h"

class QPrinter;
class QWidget;

namespace quotelight {

class NoticeBar;

class PrintTask : public QObject {
    Q_OBJECT

public:
    PrintTask(QWidget& window, NoticeBar& notices);

    void ask(const DocumentPtr& document, const Filter& filter);

signals:
    void started();
    void finished();

private:
    void print(const std::shared_ptr<QPrinter>& printer, const DocumentPtr& document,
               const Filter& filter);
    void sayFailed(const QString& why);

    QWidget& m_window;
    NoticeBar& m_notices;
};

}  // namespace quotelight
