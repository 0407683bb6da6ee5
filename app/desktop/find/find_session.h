// SPDX-License-Identifier: Apache-2.0
#pragma once

// What is looked for in the article, where it was found, and which match is the current one.
// Searches off the GUI thread; a search that is no longer wanted is stopped.

#include <QObject>
#include <QTimer>
#include <memory>
#include <optional>
#include <vector>

#include "article/article.h"
#include "find/text_search.h"
#include "reading/search.h"
#include "text/span.h"

namespace quotelight {

class FindSession : public QObject {
    Q_OBJECT

public:
    // Further ones are not looked for: nobody steps through them, and each is kept and drawn.
    static constexpr std::size_t mostMatches = 10'000;

    explicit FindSession(QObject* parent = nullptr);
    ~FindSession() override;

    void setArticle(std::shared_ptr<const Article> article);
    // Searches when typing pauses. `from`: the place from which the first match is current.
    void setNeedle(const QString& needle, std::uint32_t from);
    void setOptions(const SearchOptions& options, std::uint32_t from);
    void stop();  // no needle, no matches

    // To the match after or before the current one, round the end.
    void next();
    void previous();

    const QString& needle() const { return m_needle; }
    const std::vector<Span>& matches() const { return m_matches; }
    bool moreMatches() const { return m_more; }  // than matches(), which has the most
    std::optional<std::size_t> current() const { return m_current; }
    bool searching() const { return m_searching; }

signals:
    void matchesChanged();
    // Also where the same match is current again, after a round.
    void currentChanged();

private:
    void start();
    void cancel();
    void take(FoundText found);
    void step(std::size_t by);

    std::shared_ptr<const Article> m_article;
    QString m_needle;
    SearchOptions m_options;
    std::uint32_t m_from = 0;
    std::vector<Span> m_matches;
    std::optional<std::size_t> m_current;
    bool m_searching = false;
    bool m_more = false;
    std::shared_ptr<JobState> m_job;
    QTimer m_pause;
};

}  // namespace quotelight
