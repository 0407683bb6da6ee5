// SPDX-License-Identifier: Apache-2.0
#include "window/navigation_history.h"

namespace quotelight {
namespace {

std::optional<std::uint32_t> move(std::vector<std::uint32_t>& from, std::vector<std::uint32_t>& to,
                                  std::uint32_t here) {
    if (from.empty()) return std::nullopt;
    const std::uint32_t place = from.back();
    from.pop_back();
    to.push_back(here);
    return place;
}

}  // namespace

void NavigationHistory::jump(std::uint32_t here) {
    m_forward.clear();
    if (!m_back.empty() && m_back.back() == here) return;
    if (m_back.size() == most) m_back.erase(m_back.begin());
    m_back.push_back(here);
}

std::optional<std::uint32_t> NavigationHistory::back(std::uint32_t here) {
    return move(m_back, m_forward, here);
}

std::optional<std::uint32_t> NavigationHistory::forward(std::uint32_t here) {
    return move(m_forward, m_back, here);
}

}  // namespace quotelight
