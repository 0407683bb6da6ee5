// SPDX-License-Identifier: Apache-2.0
#include "speakers/resolve.h"

#include <algorithm>
#include <string>
#include <unordered_map>

#include "speakers/antecedents.h"
#include "speakers/noun_phrase.h"
#include "speakers/pronouns.h"

namespace quotelight {

namespace {

// Words of titles that say the same as a noun: "Sen." and "the senator".
std::u16string_view nounOfTitle(std::u16string_view title) {
    struct Pair {
        std::u16string_view title, noun;
    };
    static constexpr Pair pairs[] = {{u"sen.", u"senator"},
                                     {u"sen", u"senator"},
                                     {u"gov.", u"governor"},
                                     {u"gov", u"governor"},
                                     {u"rep.", u"congressman"},
                                     {u"rep", u"congressman"},
                                     {u"dr.", u"doctor"},
                                     {u"dr", u"doctor"},
                                     {u"prof.", u"professor"},
                                     {u"gen.", u"general"},
                                     {u"representative", u"congressman"},
                                     {u"congresswoman", u"congressman"},
                                     {u"lt.", u"lieutenant"},
                                     {u"capt.", u"captain"},
                                     {u"sgt.", u"sergeant"},
                                     {u"col.", u"colonel"},
                                     {u"rev.", u"reverend"}};
    for (const Pair& pair : pairs)
        if (pair.title == title) return pair.noun;
    return title;
}

class Resolver {
public:
    Resolver(const Words& words, const std::vector<Found>& found, Cast& cast)
        : m_words(words), m_found(found), m_cast(cast), m_antecedents(words, found, cast) {}

    void run() {
        for (std::uint32_t i = 0; i < m_found.size(); ++i) {
            const Found& f = m_found[i];
            if (f.kind == MentionKind::Pronoun) pronoun(i);
            if (f.kind == MentionKind::Description) description(i);
            if (m_cast.entityOf[i] != noEntity) learn(i);
        }
    }

private:
    void pronoun(std::uint32_t i) {
        const auto kind = readPronoun(m_words, m_found[i].head);
        if (!kind || kind->firstPerson) return;
        const EntityId entity =
            kind->relative ? beside(i) : m_antecedents.best(i, m_found[i].gender);
        if (entity != noEntity) m_cast.join(m_found, i, entity);
    }

    // "Pat Doe, | who": what the relative clause hangs on.
    EntityId beside(std::uint32_t i) const {
        if (i == 0) return noEntity;
        const std::uint32_t at = m_found[i].core.first;
        for (std::uint32_t j = i; j-- > 0 && i - j < 5;) {
            const std::uint32_t end = m_found[j].extent.last;
            const bool close = end == at || (end + 1 == at && m_words.word(end) == u",");
            if (close && !m_found[j].nested) return m_cast.entityOf[j];
        }
        return noEntity;
    }

    void description(std::uint32_t i) {
        const Found& f = m_found[i];
        EntityId entity = noEntity;
        if (f.apposition != noFound) entity = m_cast.entityOf[f.apposition];
        if (entity == noEntity && f.definite) entity = known(i);
        if (entity == noEntity)
            m_cast.add(m_found, i);
        else if (m_cast.entityOf[i] == noEntity)
            m_cast.join(m_found, i, entity);
    }

    // Who a definite description can be: said of them before, introduced with that noun, or the
    // one it fits best nearby.
    EntityId known(std::uint32_t i) {
        const Found& f = m_found[i];
        if (f.possessor != noFound) return owned(i);
        if (const EntityId said = describedBefore(i); said != noEntity) return said;
        if (f.number == Number::Plural || f.sort == SpeakerKind::Unknown) return noEntity;
        if (m_words.is(f.head, Kin)) return noEntity;
        return m_antecedents.best(i, f.gender);
    }

    std::u16string nounOf(const Found& f) const {
        return std::u16string(nounOfTitle(m_words.lower(f.head)));
    }

    // The latest that was called by the same noun, preferring one whose other words agree too.
    EntityId describedBefore(std::uint32_t i) const {
        const auto called = m_calledBy.find(nounOf(m_found[i]));
        return called == m_calledBy.end() ? noEntity : called->second;
    }

    // "his campaign": one for each owner.
    EntityId owned(std::uint32_t i) {
        const EntityId owner = m_cast.entityOf[m_found[i].possessor];
        if (owner == noEntity) return noEntity;
        std::u16string key = nounOf(m_found[i]);
        key += u'\n';
        for (EntityId id = owner; id != 0; id >>= 8)
            key += static_cast<char16_t>(1 + (id & 255));
        const auto [known, fresh] = m_owned.emplace(std::move(key), noEntity);
        if (fresh) known->second = m_cast.add(m_found, i);
        return known->second;
    }

    // Remembers by which nouns an entity is called.
    void learn(std::uint32_t i) {
        const Found& f = m_found[i];
        const EntityId entity = m_cast.entityOf[i];
        if (f.kind == MentionKind::Description) m_calledBy[nounOf(f)] = entity;
        for (std::uint32_t t = f.title.first; t < f.title.last; ++t)
            if (m_words.is(t, Role | Title) && !m_words.is(t, Honorific))
                m_calledBy[std::u16string(nounOfTitle(m_words.lower(t)))] = entity;
        if (m_cast.entityOf[i] != noEntity) m_antecedents.note(i);
    }

    const Words& m_words;
    const std::vector<Found>& m_found;
    Cast& m_cast;
    Antecedents m_antecedents;
    std::unordered_map<std::u16string, EntityId> m_calledBy, m_owned;
};

}  // namespace

void resolveMentions(const Words& words, const std::vector<Found>& found, Cast& cast) {
    Resolver(words, found, cast).run();
}

}  // namespace quotelight
