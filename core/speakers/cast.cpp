// SPDX-License-Identifier: Apache-2.0
#include "speakers/cast.h"

#include "text/limits.h"

namespace quotelight {

bool gendersFit(Gender a, Gender b) {
    return a == b || a == Gender::Unknown || b == Gender::Unknown;
}

EntityId Cast::add(const std::vector<Found>& found, std::uint32_t i) {
    if (entities.size() >= limits::speakers) {
        full = true;
        return noEntity;
    }
    entities.emplace_back().fullest = i;
    const auto id = static_cast<EntityId>(entities.size() - 1);
    join(found, i, id);
    return id;
}

EntityId Cast::addApart(const std::vector<Found>& found, std::uint32_t i) {
    const EntityId taken = entityOf[i];
    const EntityId apart = add(found, i);
    entityOf[i] = taken;
    return apart;
}

void Cast::join(const std::vector<Found>& found, std::uint32_t i, EntityId entity) {
    Entity& e = entities[entity];
    const Found& f = found[i];
    entityOf[i] = entity;
    e.mentions.push_back(i);
    if (f.kind == MentionKind::Pronoun) {
        if (e.gender == Gender::Unknown && f.sort == SpeakerKind::Person) e.gender = f.gender;
        return;
    }
    if (e.sort == SpeakerKind::Unknown) e.sort = f.sort;
    if (e.gender == Gender::Unknown) e.gender = f.gender;
    if (e.number == Number::Unknown) e.number = f.number;
    if (f.kind != MentionKind::Name) return;
    if (!e.named || f.core.size() > found[e.fullest].core.size()) e.fullest = i;
    e.honorific = (e.honorific || !e.named) && f.honorific;
    e.named = true;
}

}  // namespace quotelight
