// SPDX-License-Identifier: Apache-2.0
#include "window/document_presenter.h"

#include <algorithm>

#include "filter/filter_state.h"
#include "find/find_session.h"
#include "notices/document_messages.h"
#include "notices/notice_bar.h"
#include "open/document_session.h"
#include "panel/side_panel.h"
#include "reading_view/reading_view.h"
#include "storage/recent_files.h"
#include "strings/display_text.h"
#include "strip/overview_strip.h"
#include "window/reading_pane.h"

namespace quotelight {
namespace {

const QString failureId = QStringLiteral("failure");
const QString fileId = QStringLiteral("file-changed");
const QString stoppedId = QStringLiteral("stopped");
constexpr int messageLength = 600;

}  // namespace

DocumentPresenter::DocumentPresenter(const Parts& parts, QObject* parent)
    : QObject(parent), m_parts(parts) {
    DocumentSession& session = m_parts.session;
    connect(&session, &DocumentSession::opened, this, &DocumentPresenter::showText);
    connect(&session, &DocumentSession::analysed, this, &DocumentPresenter::showQuotes);
    connect(&session, &DocumentSession::failed, this, &DocumentPresenter::showFailure);
    connect(&session, &DocumentSession::speakersUnavailable, this, [this](const Error& error) {
        m_parts.notices.post({QStringLiteral("models"),
                              Severity::Error,
                              tr("Quotes are marked, but whose they are is not known: %1")
                                  .arg(singleLine(toQString(error.message), messageLength)),
                              {{tr("Try again"), [this] { m_parts.session.findQuotes(); }}}});
    });
    connect(&session, &DocumentSession::cancelled, this, [this](DocumentSession::Stage stage) {
        if (stage == DocumentSession::Stage::FindingQuotes) sayCancelled();
    });
    connect(&m_watch, &FileWatch::contentChanged, this, &DocumentPresenter::offerReload);
    connect(&m_watch, &FileWatch::removed, this, &DocumentPresenter::sayRemoved);
}

void DocumentPresenter::rememberPlace() {
    if (m_shown)
        m_parts.places.remember(m_shown->path,
                                {m_parts.pane.view().firstVisibleOffset(), filterNames()});
}

QStringList DocumentPresenter::filterNames() const {
    if (!m_shown->analysed) return m_namesToShow;
    QStringList names;
    const auto& speakers = m_shown->analysis().speakers;
    for (SpeakerId id : m_parts.filter.filter().speakers)
        names += id < speakers.size() ? toQString(speakers[id].name) : QString();
    return names;
}

void DocumentPresenter::showText(bool again) {
    rememberPlace();
    if (m_shown) m_namesToShow = filterNames();
    const DocumentPtr document = m_parts.session.document();
    std::optional<Place> place = m_parts.places.place(document->path);
    if (!again) m_namesToShow = place ? place->speakers : QStringList();
    m_shown = document;
    m_parts.filter.showEverybody();
    m_parts.notices.clear();
    m_parts.pane.view().setArticle(document->reading.article);
    distribute();
    m_parts.find.setArticle(document->reading.article);
    if (place) m_parts.pane.view().restorePlace(place->offset);
    m_parts.recent.add(document->path);
    m_watch.watch(document->path, document->fingerprint);
    for (BarMessage& message :
         articleMessages(*document, {[this](Span span) { emit goToRequested(span); },
                                     [this] { emit encodingRequested(); }}))
        m_parts.notices.post(std::move(message));
    if (!again) emit articleChanged();
    emit shown();
}

void DocumentPresenter::showQuotes() {
    m_shown = m_parts.session.document();
    m_parts.notices.remove(stoppedId);
    m_parts.pane.view().setReading(m_shown->reading);
    distribute();
    restoreFilter();
    for (BarMessage& message :
         analysisMessages(*m_shown, {[this](Span span) { emit goToRequested(span); },
                                     [this] { emit encodingRequested(); }}))
        m_parts.notices.post(std::move(message));
    emit shown();
}

void DocumentPresenter::distribute() {
    m_parts.pane.strip().setDocument(m_shown);
    m_parts.panel.setDocument(m_shown);
}

void DocumentPresenter::restoreFilter() {
    Filter filter = m_parts.filter.filter();
    const auto& speakers = m_shown->analysis().speakers;
    for (SpeakerId id = 0; id < speakers.size(); ++id)
        if (m_namesToShow.contains(toQString(speakers[id].name))) filter.speakers.insert(id);
    if (m_namesToShow.contains(QString())) filter.speakers.insert(noSpeaker);
    m_namesToShow.clear();
    m_parts.filter.setFilter(filter);
}

void DocumentPresenter::showFailure(const QString& path, const Error& error) {
    if (error.code == ErrorCode::Cancelled) return;
    QString text = singleLine(toQString(error.message), messageLength);
    if (m_shown && m_shown->path != path)
        text += u' ' + tr("“%1” stays open.").arg(fileNameForDisplay(m_shown->path));
    else if (m_shown)
        text += u' ' + tr("The text as it was read before stays open.");
    BarMessage message{failureId, Severity::Error, text};
    if (m_parts.recent.paths().contains(path) && error.code == ErrorCode::NotFound)
        message.actions.push_back({tr("Forget it"), [this, path] { m_parts.recent.remove(path); }});
    m_parts.notices.post(std::move(message));
}

void DocumentPresenter::offerReload() {
    m_parts.notices.post({fileId,
                          Severity::Information,
                          tr("“%1” was changed by another program. What is shown is as it was.")
                              .arg(fileNameForDisplay(m_shown->path)),
                          {{tr("Reload"), [this] { m_parts.session.reload(); }}}});
}

void DocumentPresenter::sayRemoved() {
    m_parts.notices.post({fileId, Severity::Warning,
                          tr("“%1” was moved or deleted. Its text stays here, and can be exported.")
                              .arg(fileNameForDisplay(m_shown->path))});
}

void DocumentPresenter::sayCancelled() {
    m_parts.notices.post({stoppedId,
                          Severity::Information,
                          tr("The search for quotes was stopped. The text can be read."),
                          {{tr("Find quotes"), [this] { m_parts.session.findQuotes(); }}}});
}

}  // namespace quotelight
