// SPDX-License-Identifier: Apache-2.0
#pragma once

// Opens articles for the window: reads and analyses off the GUI thread, in two steps, so that the
// text is on screen before its quotes are found.
//
// One job at a time: a new one supersedes the old, whose outcome is dropped. A job that fails or is
// cancelled while reading leaves the document as it was. GUI thread only.

#include <QObject>
#include <QTimer>
#include <memory>

#include "document/document.h"
#include "text/result.h"

namespace quotelight {

class ModelStore;
struct JobState;

class DocumentSession : public QObject {
    Q_OBJECT

public:
    enum class Stage { Idle, Reading, FindingQuotes };

    explicit DocumentSession(std::shared_ptr<ModelStore> models, QObject* parent = nullptr);
    ~DocumentSession() override;

    void open(const QString& path, const OpenOptions& options = {});
    // Reads the document's file again, with other options if given.
    void reload();
    void reload(const OpenOptions& options);
    // Looks for the document's quotes again, after a cancel.
    void findQuotes();
    void cancel();

    // Null until an article was opened.
    const DocumentPtr& document() const { return m_document; }
    Stage stage() const { return m_stage; }
    // Of the article that is being read or analysed.
    const QString& pathInWork() const { return m_pathInWork; }

signals:
    void stageChanged();
    // While FindingQuotes, at most ten times a second: 0 to 1.
    void progressed(double share);
    // document() is new and has its text. `again`: of the same file as the one before.
    void opened(bool again);
    // document() has its quotes.
    void analysed();
    // Nothing changed, but for that the file could not be read.
    void failed(const QString& path, const quotelight::Error& error);
    // Quotes were found, but not whose they are, because the models could not be loaded.
    void speakersUnavailable(const quotelight::Error& error);
    void cancelled(quotelight::DocumentSession::Stage stage);

private:
    struct ReadOutcome;
    struct FindOutcome;

    // Off the GUI thread: they see nothing of the session.
    static std::shared_ptr<ReadOutcome> read(const QString& path, const OpenOptions& options);
    static std::shared_ptr<FindOutcome> find(const Article& article, ModelStore& models,
                                             JobState& job);

    std::shared_ptr<JobState> begin(Stage stage);
    void finish();
    void fail(const std::shared_ptr<JobState>& job, const QString& path, const Error& error);
    void take(const ReadOutcome& outcome);
    void take(FindOutcome& outcome);

    std::shared_ptr<ModelStore> m_models;
    DocumentPtr m_document;
    std::shared_ptr<JobState> m_job;
    Stage m_stage = Stage::Idle;
    QString m_pathInWork;
    QTimer m_progress;
};

}  // namespace quotelight
