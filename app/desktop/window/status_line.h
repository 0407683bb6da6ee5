// SPDX-License-Identifier: Apache-2.0
#pragma once

// The line below everything: what the article holds and what of it is shown; while something is
// being done, what, how far, and a way to stop it.

#include <QStatusBar>

#include "document/document.h"
#include "open/document_session.h"
#include "reading/filter.h"

class QProgressBar;
class QPushButton;

namespace quotelight {

class ElidedLabel;

class StatusLine : public QStatusBar {
    Q_OBJECT

public:
    explicit StatusLine(QWidget* parent = nullptr);

    void describe(const DocumentPtr& document, const Filter& filter);
    void setStage(DocumentSession::Stage stage, const QString& path);
    // What else is being done, which no one can stop; empty: nothing.
    void setTask(const QString& doing);
    void setProgress(double share);
    // For as long as the pointer is there: a link's target.
    void showLink(const QString& target);
    QString text() const;

signals:
    void cancelRequested();

private:
    void showWork();

    QString m_description;
    QString m_stageText;
    QString m_task;
    bool m_finding = false;
    ElidedLabel* m_label;
    QWidget* m_work;
    ElidedLabel* m_doing;
    QProgressBar* m_progress;
    QPushButton* m_cancel;
};

}  // namespace quotelight
