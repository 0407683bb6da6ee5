// SPDX-License-Identifier: Apache-2.0
#pragma once

// How one document uses its quotation marks, found by counting over the whole of it: which shapes
// open and which close (“ opens in English and closes in German), and whether single marks are the
// ordinary ones, as in many British novels.

#include <array>
#include <cstdint>
#include <span>
#include <string>
#include <vector>

#include "quotes/mark.h"

namespace quotelight {

enum class MarkRole : std::uint8_t { Opens, Closes, Both };

class MarkHabits {
public:
    // Takes one block's marks into account.
    void count(std::u16string_view text, std::span<const Mark> marks);
    // After the last block: decides. `language` is BCP 47.
    void decide(const std::string& language);

    MarkRole role(char16_t shape) const;
    bool singlesAreOuter() const { return m_singlesAreOuter; }
    // The family used most first: an order for pairing.
    std::vector<MarkFamily> families() const;

private:
    struct Count {
        char16_t shape = 0;
        std::uint32_t opening = 0, closing = 0;  // by context alone
        MarkRole role = MarkRole::Both;
    };
    Count& of(char16_t shape);

    std::vector<Count> m_shapes;  // some thirty at most
    std::array<std::uint32_t, markFamilies> m_opening{};
    std::uint32_t m_surelyClosingSingles = 0;
    bool m_singlesAreOuter = false;
};

}  // namespace quotelight
