// SPDX-License-Identifier: Apache-2.0
#pragma once

// The places in one article that the reader jumped from, as a browser keeps pages. A plain value.

#include <cstdint>
#include <optional>
#include <vector>

namespace quotelight {

class NavigationHistory {
public:
    static constexpr std::size_t most = 200;

    void clear() { *this = {}; }
    // Before a jump away from `here`. Forgets what was forward.
    void jump(std::uint32_t here);
    bool canGoBack() const { return !m_back.empty(); }
    bool canGoForward() const { return !m_forward.empty(); }
    // Where to go from `here`, which is then the nearest place the other way.
    std::optional<std::uint32_t> back(std::uint32_t here);
    std::optional<std::uint32_t> forward(std::uint32_t here);

private:
    std::vector<std::uint32_t> m_back, m_forward;
};

}  // namespace quotelight
