// SPDX-License-Identifier: Apache-2.0
#pragma once

// Ranks who a pronoun or a definite description can stand for: by agreement, nearness, grammatical
// place and how much the text is about them.

#include <cstdint>
#include <vector>

#include "speakers/cast.h"
#include "speakers/found.h"
#include "speakers/words.h"

namespace quotelight {

class Antecedents {
public:
    Antecedents(const Words& words, const std::vector<Found>& found, const Cast& cast)
        : m_words(words), m_found(found), m_cast(cast) {}

    // The best antecedent of mention `i`, or noEntity. O(1): a bounded window is looked at.
    EntityId best(std::uint32_t i, Gender gender) const;

    // Mention `i` has its entity now. In text order.
    void note(std::uint32_t i) { m_noted.push_back(i); }

private:
    bool agrees(std::uint32_t i, EntityId entity, Gender gender) const;
    double score(std::uint32_t i, std::uint32_t antecedent) const;
    bool isSubject(std::uint32_t i) const;

    const Words& m_words;
    const std::vector<Found>& m_found;
    const Cast& m_cast;
    std::vector<std::uint32_t> m_noted;  // mentions with an entity, in text order
};

}  // namespace quotelight
