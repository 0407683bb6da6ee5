// SPDX-License-Identifier: Apache-2.0
#include "speakers/antecedents.h"

#include <algorithm>
#include <cmath>

namespace quotelight {

namespace {

constexpr std::size_t widestWindow = 60;       // mentions looked back on
constexpr std::uint32_t farthestSentence = 8;  // sentences

}  // namespace

bool Antecedents::agrees(std::uint32_t i, EntityId entity, Gender gender) const {
    const Entity& e = m_cast.entities[entity];
    const Found& f = m_found[i];
    if (!gendersFit(gender, e.gender)) return false;
    const bool person =
        gender == Gender::Female || gender == Gender::Male || f.sort == SpeakerKind::Person;
    if (person && (e.sort == SpeakerKind::Organisation || e.sort == SpeakerKind::Group ||
                   e.number == Number::Plural))
        return false;
    if (f.sort == SpeakerKind::Organisation || gender == Gender::Neuter)
        return e.sort != SpeakerKind::Person && e.number != Number::Plural;
    if (f.number == Number::Plural) return e.sort != SpeakerKind::Person;
    return true;
}

// Before a verb, or the first of its sentence without a preposition in front.
bool Antecedents::isSubject(std::uint32_t i) const {
    const Found& f = m_found[i];
    const std::uint32_t after = f.extent.last;
    if (after < m_words.size() && m_words.sameSentence(f.head, after) && m_words.is(after, Verb))
        return true;
    return f.extent.first == m_words.sentenceRange(m_words.sentence(f.head)).first;
}

double Antecedents::score(std::uint32_t i, std::uint32_t antecedent) const {
    const Found& f = m_found[i];
    const Found& a = m_found[antecedent];
    const Entity& e = m_cast.entities[m_cast.entityOf[antecedent]];
    const auto distance = static_cast<double>(m_words.sentence(f.head) - m_words.sentence(a.head));
    double score = -1.0 * std::min(distance, 6.0);
    if (isSubject(antecedent)) score += 1.5;
    if (a.nested) score -= 1.5;
    if (a.possessive) score -= 0.7;
    if (m_words.insideQuote(a.head) && !m_words.insideQuote(f.head)) score -= 2.5;
    if (e.sort == SpeakerKind::Unknown) score -= 1;
    if (e.gender == Gender::Unknown) score -= 0.7;
    score += 0.6 * std::log(1.0 + static_cast<double>(e.mentions.size()));
    return score;
}

EntityId Antecedents::best(std::uint32_t i, Gender gender) const {
    EntityId best = noEntity;
    double bestScore = 0;
    const std::uint32_t sentence = m_words.sentence(m_found[i].head);
    const std::size_t end = m_noted.size() > widestWindow ? m_noted.size() - widestWindow : 0;
    for (std::size_t k = m_noted.size(); k-- > end;) {
        const std::uint32_t antecedent = m_noted[k];
        if (sentence - m_words.sentence(m_found[antecedent].head) > farthestSentence) break;
        const EntityId entity = m_cast.entityOf[antecedent];
        if (!agrees(i, entity, gender)) continue;
        const double s = score(i, antecedent);
        if (best == noEntity || s > bestScore) best = entity, bestScore = s;
    }
    return best;
}

}  // namespace quotelight
