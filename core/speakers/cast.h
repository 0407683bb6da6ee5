// SPDX-License-Identifier: Apache-2.0
#pragma once

// The people and bodies of an article while their mentions are being gathered.

#include <cstdint>
#include <string>
#include <vector>

#include "speakers/found.h"
#include "speakers/words.h"

namespace quotelight {

using EntityId = std::uint32_t;
inline constexpr EntityId noEntity = UINT32_MAX;

struct Entity {
    std::vector<std::uint32_t> mentions;  // indices into the Found, in order of joining
    std::uint32_t fullest = 0;            // the Found whose name is longest
    TokenRange shown;                     // what is shown instead of it; may be empty
    SpeakerKind sort = SpeakerKind::Unknown;
    Gender gender = Gender::Unknown;
    Number number = Number::Unknown;
    bool named = false;      // has a mention that is a name
    bool narrator = false;   // "I" of the text itself
    bool honorific = false;  // known by Mr or Mrs and surname only
    std::u16string joint;    // of two who speak as one, both names
};

struct Cast {
    std::vector<Entity> entities;
    std::vector<EntityId> entityOf;  // by Found
    EntityId narrator = noEntity;    // who tells it, where the text lets others name them
    bool full = false;               // limits::speakers was reached

    // Makes an entity of mention `i`; noEntity once the limit is reached.
    EntityId add(const std::vector<Found>& found, std::uint32_t i);
    // One for mention `i` alone, which belongs to another: what it is if it does not.
    EntityId addApart(const std::vector<Found>& found, std::uint32_t i);
    // Gives mention `i` to an entity, which learns from it what it did not know.
    void join(const std::vector<Found>& found, std::uint32_t i, EntityId entity);
};

// Whether the two can be one: unknown fits all.
bool gendersFit(Gender a, Gender b);

}  // namespace quotelight
