// SPDX-License-Identifier: Apache-2.0
#include "find/find_session.h"

#include <algorithm>
#include <utility>

#include "background/background.h"
#include "strings/display_text.h"

namespace quotelight {
namespace {

constexpr int typingPause = 120;  // ms

}  // namespace

FindSession::FindSession(QObject* parent) : QObject(parent) {
    m_pause.setSingleShot(true);
    m_pause.setInterval(typingPause);
    connect(&m_pause, &QTimer::timeout, this, &FindSession::start);
}

FindSession::~FindSession() {
    cancel();
}

void FindSession::setArticle(std::shared_ptr<const Article> article) {
    if (article == m_article) return;
    cancel();
    m_article = std::move(article);
    m_from = 0;
    take({});
    if (!m_needle.isEmpty()) start();
}

void FindSession::setNeedle(const QString& needle, std::uint32_t from) {
    if (needle == m_needle) return;
    m_needle = needle;
    m_from = from;
    m_searching = !needle.isEmpty();
    m_pause.start(needle.isEmpty() ? 0 : typingPause);
}

void FindSession::setOptions(const SearchOptions& options, std::uint32_t from) {
    m_options = options;
    m_from = from;
    if (!m_needle.isEmpty()) start();
}

void FindSession::stop() {
    m_pause.stop();
    cancel();
    m_needle.clear();
    take({});
}

void FindSession::cancel() {
    if (m_job) m_job->cancelled = true;
    m_job.reset();
}

void FindSession::start() {
    cancel();
    if (m_needle.isEmpty() || !m_article) {
        take({});
        return;
    }
    m_searching = true;
    const auto job = m_job = std::make_shared<JobState>();
    const auto look = [article = m_article, needle = toU16(m_needle), options = m_options, job] {
        return std::make_shared<FoundText>(
            searchInParts(article->text, needle, options, mostMatches, *job));
    };
    runInBackground(
        this, look,
        [this, job](const std::shared_ptr<FoundText>& found) {
            if (job == m_job) take(std::move(*found));
        },
        [this, job](const Error&) {
            if (job == m_job) take({});
        });
}

void FindSession::take(FoundText found) {
    m_searching = false;
    m_more = found.more;
    m_matches = std::move(found.matches);
    m_current.reset();
    if (!m_matches.empty()) {
        const auto first =
            std::lower_bound(m_matches.begin(), m_matches.end(), m_from,
                             [](Span match, std::uint32_t place) { return match.begin < place; });
        m_current =
            first == m_matches.end() ? 0 : static_cast<std::size_t>(first - m_matches.begin());
    }
    emit matchesChanged();
    if (m_current) emit currentChanged();
}

void FindSession::next() {
    step(1);
}

void FindSession::previous() {
    step(m_matches.empty() ? 0 : m_matches.size() - 1);
}

void FindSession::step(std::size_t by) {
    if (m_matches.empty()) return;
    m_current = (m_current.value_or(0) + by) % m_matches.size();
    emit currentChanged();
}

}  // namespace quotelight
