// SPDX-License-Identifier: Apache-2.0
#include "speakers/resolve.h"

#include <unordered_map>

#include "language/feature_hash.h"
#include "speakers/pronouns.h"

namespace quotelight {

namespace {

// "I" so often outside quotes makes a narrator; less is a letter, a headline, a mark left out.
constexpr std::uint32_t leastNarration = 4, leastInThousand = 1;

class Resolver {
public:
    Resolver(const Words& words, const std::vector<Found>& found, Cast& cast,
             const ChooseAntecedent& choose)
        : m_words(words),
          m_found(found),
          m_cast(cast),
          m_choose(choose),
          m_antecedents(words, found, cast),
          m_narrates(narrates()) {}

    void run() {
        for (std::uint32_t i = 0; i < m_found.size(); ++i) {
            if (m_found[i].kind == MentionKind::Pronoun) give(i, pronoun(i));
            // "the Duke" of a story is as good as named.
            const bool known = m_cast.entityOf[i] != noEntity;
            if (m_found[i].kind == MentionKind::Description && !known) describe(i);
            if (m_cast.entityOf[i] != noEntity) m_antecedents.note(i);
        }
    }

private:
    void give(std::uint32_t i, EntityId entity) {
        if (entity != noEntity) m_cast.join(m_found, i, entity);
    }

    EntityId pronoun(std::uint32_t i) {
        const auto kind = readPronoun(m_words, m_found[i].head);
        if (!kind) return noEntity;
        if (kind->firstPerson) return narrator(i, *kind);
        return kind->relative ? beside(i) : chosen(i, m_antecedents.candidates(i));
    }

    // Who tells the story: "I" outside all quotes, where there is more than a slip of it.
    EntityId narrator(std::uint32_t i, const Pronoun& kind) {
        const bool tells =
            kind.number == Number::Singular && m_narrates && !m_words.insideQuote(m_found[i].head);
        if (tells && m_narrator == noEntity) {
            m_narrator = m_cast.narrator;
            const bool named = m_narrator != noEntity;
            if (!named) m_narrator = m_cast.add(m_found, i);
            if (m_narrator != noEntity) m_cast.entities[m_narrator].narrator = true;
            return named ? m_narrator : noEntity;  // a new one has its mention already
        }
        return tells ? m_narrator : noEntity;
    }

    bool narrates() const {
        std::uint32_t times = 0;
        for (const Found& f : m_found)
            times += f.kind == MentionKind::Pronoun && m_words.is(f.head, u"i") &&
                     !m_words.insideQuote(f.head);
        return times >= leastNarration && times * 1000 >= m_words.size() * leastInThousand;
    }

    EntityId chosen(std::uint32_t i, const std::vector<Antecedent>& candidates) const {
        if (candidates.empty()) return noEntity;
        return candidates[m_choose(i, m_antecedents.anaphor(i), candidates)].entity;
    }

    // "Pat Doe, | who": what the relative clause hangs on.
    EntityId beside(std::uint32_t i) const {
        const std::uint32_t at = m_found[i].core.first;
        for (std::uint32_t j = i; j-- > 0 && i - j < 5;) {
            const std::uint32_t end = m_found[j].extent.last;
            const bool close = end == at || (end + 1 == at && m_words.word(end) == u",");
            if (close && !m_found[j].nested) return m_cast.entityOf[j];
        }
        return noEntity;
    }

    void describe(std::uint32_t i) {
        const Found& f = m_found[i];
        if (f.apposition != noFound && m_cast.entityOf[f.apposition] != noEntity)
            return give(i, m_cast.entityOf[f.apposition]);
        const EntityId entity = f.definite ? known(i) : noEntity;
        if (entity != noEntity)
            give(i, entity);
        else
            m_cast.add(m_found, i);
        if (f.possessor != noFound) rememberOwned(i);
    }

    // Whom a definite description stands for, if not for somebody new.
    EntityId known(std::uint32_t i) {
        if (m_found[i].possessor != noFound) {
            const auto before = m_owned.find(ownedKey(i));
            if (before != m_owned.end()) return before->second;
        }
        std::vector<Antecedent> candidates = m_antecedents.candidates(i);
        candidates.emplace_back();
        return chosen(i, candidates);
    }

    // "his campaign": the same again for the same owner.
    std::uint64_t ownedKey(std::uint32_t i) const {
        const EntityId owner = m_cast.entityOf[m_found[i].possessor];
        return (std::uint64_t{owner} << 32) | hashWord(m_words.lower(m_found[i].head));
    }

    void rememberOwned(std::uint32_t i) {
        const bool known = m_cast.entityOf[m_found[i].possessor] != noEntity;
        if (known && m_cast.entityOf[i] != noEntity)
            m_owned.emplace(ownedKey(i), m_cast.entityOf[i]);
    }

    const Words& m_words;
    const std::vector<Found>& m_found;
    Cast& m_cast;
    const ChooseAntecedent& m_choose;
    Antecedents m_antecedents;
    bool m_narrates;
    EntityId m_narrator = noEntity;
    std::unordered_map<std::uint64_t, EntityId> m_owned;
};

}  // namespace

ChooseAntecedent chooseByModel(const CoreferenceModel& model) {
    return
        [&model](std::uint32_t, const Anaphor& anaphor, const std::vector<Antecedent>& candidates) {
            std::size_t best = 0;
            double bestScore = 0;
            for (std::size_t c = 0; c < candidates.size(); ++c) {
                const double score = model.score(anaphor, candidates[c]);
                if (c == 0 || score > bestScore) best = c, bestScore = score;
            }
            return best;
        };
}

void resolveMentions(const Words& words, const std::vector<Found>& found, Cast& cast,
                     const ChooseAntecedent& choose) {
    Resolver(words, found, cast, choose).run();
}

}  // namespace quotelight
