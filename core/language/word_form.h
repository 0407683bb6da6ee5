// SPDX-License-Identifier: Apache-2.0
#pragma once

// What every trained model of this room sees of a word: hashes of its form, its ends and its shape,
// made once for a text.

#include <array>
#include <cstdint>
#include <vector>

#include "article/article.h"
#include "language/feature_hash.h"
#include "language/tokens.h"

namespace quotelight {

struct WordForm {
    std::uint32_t exact = 0, lower = 0;
    std::uint32_t shape = 0;                // "Xx", "d-x", "XXX": runs cut to two
    std::array<std::uint32_t, 3> prefix{};  // of 1 to 3 characters, in lower case
    std::array<std::uint32_t, 4> suffix{};  // of 1 to 4
};

// One a token. Linear. `wanted`: of which sentences, one each; empty: of all. What lies outside is
// not looked at.
std::vector<WordForm> wordForms(const Article& article, const Tokens& tokens,
                                const std::vector<bool>& wanted = {});

// The form of what stands before a sentence's first word and after its last.
inline constexpr WordForm noWord{1, 1, 1, {1, 1, 1}, {1, 1, 1, 1}};

// The keys of the features of one decision.
class FeatureKeys {
public:
    void clear() { m_size = 0; }
    void add(std::uint32_t number, std::uint32_t a, std::uint32_t b = 0, std::uint32_t c = 0) {
        m_keys[m_size++] = featureKey(number, a, b, c);
    }
    const std::uint32_t* begin() const { return m_keys.data(); }
    const std::uint32_t* end() const { return m_keys.data() + m_size; }
    std::uint32_t size() const { return m_size; }

private:
    std::array<std::uint32_t, 128> m_keys;
    std::uint32_t m_size = 0;
};

}  // namespace quotelight
