// SPDX-License-Identifier: Apache-2.0
#pragma once

// Shows what the session opens: hands each new document to text, strip, panel and find, says its
// notices and failures in the bar, watches its file, and keeps the reader's place in it.

#include <QObject>
#include <QStringList>

#include "document/document.h"
#include "open/file_watch.h"
#include "storage/place_store.h"
#include "text/result.h"

namespace quotelight {

class DocumentSession;
class FilterState;
class FindSession;
class NoticeBar;
class ReadingPane;
class RecentFiles;
class SidePanel;
struct BarMessage;

class DocumentPresenter : public QObject {
    Q_OBJECT

public:
    struct Parts {
        DocumentSession& session;
        FilterState& filter;
        FindSession& find;
        ReadingPane& pane;
        SidePanel& panel;
        NoticeBar& notices;
        RecentFiles& recent;
        PlaceStore& places;
    };

    explicit DocumentPresenter(const Parts& parts, QObject* parent = nullptr);

    // As the article is left: where the reader is in it.
    void rememberPlace();
    FileWatch& watch() { return m_watch; }

signals:
    // The document on show, or what is known of it, is new.
    void shown();
    // Another article than before is on show.
    void articleChanged();
    void encodingRequested();
    void goToRequested(quotelight::Span span);

private:
    void showText(bool again);
    void showQuotes();
    void showFailure(const QString& path, const Error& error);
    void offerReload();
    void sayRemoved();
    void sayCancelled();
    void distribute();
    void restoreFilter();
    QStringList filterNames() const;

    Parts m_parts;
    FileWatch m_watch;
    DocumentPtr m_shown;
    QStringList m_namesToShow;  // the filter's, until quotes are found
};

}  // namespace quotelight
