// SPDX-License-Identifier: Apache-2.0
#include "article/formats/odt_lists.h"

#include <algorithm>
#include <cstddef>
#include <utility>

#include "article/formats/list_numbers.h"

namespace quotelight {

namespace {

constexpr const char* bullet = "•";
constexpr int greatestNumber = 999'999;

std::string written(int value, std::string_view format) {
    if (format == "a" || format == "A") return letterNumber(value, format == "A");
    if (format == "i" || format == "I") return romanNumber(value, format == "I");
    return std::to_string(value);
}

}  // namespace

std::size_t OdtLists::place() const {
    return std::clamp<std::size_t>(m_open.size(), 1, odtListLevels) - 1;
}

void OdtLists::open(std::string_view style, bool goesOn) {
    std::string name(style);
    if (name.empty() && !m_open.empty()) name = m_open.back();
    const bool outermost = m_open.empty();
    m_open.push_back(std::move(name));
    if (!outermost) {
        if (m_open.size() <= odtListLevels) m_counts[place()] = 0;
        return;
    }
    m_counts = {};
    if (const auto last = m_last.find(m_open.front()); goesOn && last != m_last.end())
        m_counts = last->second;
}

void OdtLists::close() {
    if (m_open.empty()) return;
    if (m_open.size() == 1) m_last[m_open.front()] = m_counts;
    m_open.pop_back();
    m_marker.clear();
}

void OdtLists::beginItem(int start, bool header) {
    m_marker.clear();
    if (m_open.empty() || header) return;
    const OdtList* list = m_styles.list(m_open.back());
    int& count = m_counts[place()];
    const int first = list == nullptr ? 1 : (*list)[place()].start;
    count = start >= 0 ? start : count == 0 ? first : std::min(count + 1, greatestNumber);
    m_marker = marker();
}

std::string OdtLists::marker() const {
    const OdtList* list = m_styles.list(m_open.back());
    const OdtLevel level = list == nullptr ? OdtLevel() : (*list)[place()];
    if (level.bullet) return bullet;
    if (level.format.empty()) return {};
    std::string numbers;
    const std::size_t above = static_cast<std::size_t>(std::clamp(level.shown, 1, 10)) - 1;
    for (std::size_t at = place() - std::min(above, place()); at <= place(); ++at) {
        if ((*list)[at].format.empty() || (*list)[at].bullet) continue;
        numbers += (numbers.empty() ? "" : ".") + written(m_counts[at], (*list)[at].format);
    }
    return level.prefix + numbers + level.suffix;
}

std::string OdtLists::takeMarker() {
    return std::exchange(m_marker, {});
}

}  // namespace quotelight
