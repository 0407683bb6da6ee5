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

void FindSession::setArticle(std::shared_ptr<const Article> article) {
    if (article == m_article) return;
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
    ++m_serial;
    m_needle.clear();
    take({});
}

void FindSession::start() {
    const unsigned serial = ++m_serial;
    if (m_needle.isEmpty() || !m_article) {
        take({});
        return;
    }
    m_searching = true;
    const auto look = [article = m_article, needle = toU16(m_needle), options = m_options] {
        return std::make_shared<std::vector<Span>>(
            quotelight::search(article->text, needle, options));
    };
    runInBackground(this, look, [this, serial](const std::shared_ptr<std::vector<Span>>& found) {
        if (serial == m_serial) take(std::move(*found));
    });
}

void FindSession::take(std::vector<Span> matches) {
    m_searching = false;
    m_matches = std::move(matches);
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
