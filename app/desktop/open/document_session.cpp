// SPDX-License-Identifier: Apache-2.0
#include "open/document_session.h"

#include <QFile>
#include <QFileInfo>
#include <utility>

#include "article/read_file.h"
#include "background/background.h"
#include "open/fingerprint.h"
#include "open/model_store.h"
#include "reading/analyse.h"
#include "text/limits.h"

namespace quotelight {

struct DocumentSession::ReadOutcome {
    QString path;
    OpenOptions options;
    std::shared_ptr<const Article> article;  // null where it failed
    QByteArray fingerprint;
    Error error{};
};

struct DocumentSession::FindOutcome {
    std::shared_ptr<const Analysis> analysis;  // null where it was cancelled
    std::vector<SpeakerLook> looks;
    std::optional<Error> modelError;
    Error error{};
};

namespace {

std::shared_ptr<const Analysis> noAnalysis() {
    static const auto none = std::make_shared<const Analysis>();
    return none;
}

}  // namespace

DocumentSession::DocumentSession(std::shared_ptr<ModelStore> models, QObject* parent)
    : QObject(parent), m_models(std::move(models)) {
    m_progress.setInterval(100);
    connect(&m_progress, &QTimer::timeout, this, [this] {
        if (m_job && m_stage == Stage::FindingQuotes) emit progressed(m_job->share);
    });
}

DocumentSession::~DocumentSession() {
    if (m_job) m_job->cancelled = true;
}

std::shared_ptr<JobState> DocumentSession::begin(Stage stage) {
    if (m_job) m_job->cancelled = true;
    m_job = std::make_shared<JobState>();
    m_stage = stage;
    m_progress.start();
    emit stageChanged();
    return m_job;
}

void DocumentSession::finish() {
    m_job.reset();
    m_stage = Stage::Idle;
    m_progress.stop();
    emit stageChanged();
}

std::shared_ptr<DocumentSession::ReadOutcome> DocumentSession::read(const QString& path,
                                                                    const OpenOptions& options) {
    auto outcome = std::make_shared<ReadOutcome>();
    outcome->path = path;
    outcome->options = options;
    const std::string name = QFile::encodeName(path).toStdString();
    const Result<std::string> bytes = readFile(name, limits::fileBytes);
    if (!bytes) {
        outcome->error = bytes.error();
        return outcome;
    }
    Result<Article> article = openArticleBytes(*bytes, name, options);
    if (article) {
        outcome->article = std::make_shared<const Article>(std::move(article).value());
        outcome->fingerprint = fingerprint(*bytes);  // of what is shown, not of what is there now
    } else {
        outcome->error = article.error();
    }
    return outcome;
}

void DocumentSession::open(const QString& path, const OpenOptions& options) {
    m_pathInWork = QFileInfo(path).absoluteFilePath();
    const auto job = begin(Stage::Reading);
    runInBackground(
        this, [path = m_pathInWork, options] { return read(path, options); },
        [this, job](const std::shared_ptr<ReadOutcome>& outcome) {
            if (job == m_job) take(*outcome);
        },
        [this, job, path = m_pathInWork](const Error& error) { fail(job, path, error); });
}

void DocumentSession::fail(const std::shared_ptr<JobState>& job, const QString& path,
                           const Error& error) {
    if (job != m_job) return;
    finish();
    emit failed(path, error);
}

void DocumentSession::reload() {
    if (m_document) reload(m_document->options);
}

void DocumentSession::reload(const OpenOptions& options) {
    if (m_document) open(m_document->path, options);
}

void DocumentSession::take(const ReadOutcome& outcome) {
    if (!outcome.article) {
        finish();
        emit failed(outcome.path, outcome.error);
        return;
    }
    const bool again = m_document && m_document->path == outcome.path;
    auto document = std::make_shared<Document>();
    document->path = outcome.path;
    document->options = outcome.options;
    document->fingerprint = outcome.fingerprint;
    document->reading = {outcome.article, noAnalysis()};
    m_document = std::move(document);
    const auto job = m_job;
    emit opened(again);
    if (job == m_job) findQuotes();  // unless a listener already opened something else
}

std::shared_ptr<DocumentSession::FindOutcome> DocumentSession::find(const Article& article,
                                                                    ModelStore& models,
                                                                    JobState& job) {
    auto outcome = std::make_shared<FindOutcome>();
    const auto loaded = models.get();
    if (!loaded) outcome->modelError = loaded.error();
    AnalyseOptions options;
    options.speakers = loaded.ok();
    auto analysis = analyse(article, loaded ? loaded->get() : nullptr, options, [&](double share) {
        job.share = share;
        return !job.cancelled;
    });
    if (analysis) {
        outcome->looks = speakerLooks(*analysis);
        outcome->analysis = std::make_shared<const Analysis>(std::move(analysis).value());
    } else {
        outcome->error = analysis.error();
    }
    return outcome;
}

void DocumentSession::findQuotes() {
    if (!m_document) return;
    m_pathInWork = m_document->path;
    const auto job = begin(Stage::FindingQuotes);
    runInBackground(
        this,
        [article = m_document->reading.article, models = m_models, job] {
            return find(*article, *models, *job);
        },
        [this, job](const std::shared_ptr<FindOutcome>& outcome) {
            if (job == m_job) take(*outcome);
        },
        [this, job, path = m_pathInWork](const Error& error) { fail(job, path, error); });
}

void DocumentSession::take(FindOutcome& outcome) {
    finish();
    if (!outcome.analysis) {
        emit failed(m_document->path, outcome.error);
        return;
    }
    auto document = std::make_shared<Document>(*m_document);
    document->reading.analysis = outcome.analysis;
    document->looks = std::move(outcome.looks);
    document->analysed = true;
    document->withSpeakers = !outcome.modelError;
    m_document = std::move(document);
    emit analysed();
    if (outcome.modelError) emit speakersUnavailable(*outcome.modelError);
}

void DocumentSession::cancel() {
    if (!m_job) return;
    const Stage stage = m_stage;
    m_job->cancelled = true;
    finish();
    emit cancelled(stage);
}

}  // namespace quotelight
