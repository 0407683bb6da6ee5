// SPDX-License-Identifier: Apache-2.0
#include "speakers/resolve.h"

#include <algorithm>
#include <unordered_map>

#include "language/feature_hash.h"
#include "language/softmax.h"
#include "speakers/pronouns.h"

namespace quotelight {

namespace {

// "I" so often outside quotes makes a narrator; less is a letter, a headline, a mark left out.
constexpr std::uint32_t leastNarration = 4, leastInThousand = 1;

constexpr std::size_t mostLikely = 6;  // referents kept of a mention
constexpr float leastApart = 0.05F;    // as likely a description must be somebody new to count

class Resolver {
public:
    Resolver(const Words& words, const std::vector<Found>& found, Cast& cast,
             const WeighAntecedents& weigh)
        : m_words(words),
          m_found(found),
          m_cast(cast),
          m_weigh(weigh),
          m_antecedents(words, found, cast),
          m_narrates(narrates()),
          m_likely(found.size()) {}

    std::vector<std::vector<Likely>> run() {
        for (std::uint32_t i = 0; i < m_found.size(); ++i) {
            if (m_found[i].kind == MentionKind::Pronoun) give(i, pronoun(i));
            // "the Duke" of a story is as good as named.
            const bool known = m_cast.entityOf[i] != noEntity;
            if (m_found[i].kind == MentionKind::Description && !known) describe(i);
            if (m_cast.entityOf[i] != noEntity) m_antecedents.note(i);
        }
        return std::move(m_likely);
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

    EntityId chosen(std::uint32_t i, const std::vector<Antecedent>& candidates) {
        if (candidates.empty()) return noEntity;
        const std::vector<double> p = m_weigh(i, m_antecedents.anaphor(i), candidates);
        std::vector<Likely>& likely = m_likely[i];
        for (std::size_t c = 0; c < candidates.size(); ++c)
            likely.push_back({candidates[c].entity, static_cast<float>(p[c])});
        std::stable_sort(likely.begin(), likely.end(), [](const Likely& a, const Likely& b) {
            return a.probability > b.probability;
        });
        if (likely.size() > mostLikely) likely.resize(mostLikely);
        return likely.front().entity;
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
        setApart(i);
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

    // Somebody new is an entity too, even where somebody known is likelier.
    void setApart(std::uint32_t i) {
        std::vector<Likely>& likely = m_likely[i];
        const bool isNew = !likely.empty() && likely.front().entity == noEntity;
        for (Likely& one : likely) {
            if (one.entity != noEntity || one.probability < leastApart) continue;
            one.entity = isNew ? m_cast.entityOf[i] : m_cast.addApart(m_found, i);
        }
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
    const WeighAntecedents& m_weigh;
    Antecedents m_antecedents;
    bool m_narrates;
    std::vector<std::vector<Likely>> m_likely;  // by Found
    EntityId m_narrator = noEntity;
    std::unordered_map<std::uint64_t, EntityId> m_owned;
};

}  // namespace

WeighAntecedents weighByModel(const CoreferenceModel& model) {
    return
        [&model](std::uint32_t, const Anaphor& anaphor, const std::vector<Antecedent>& candidates) {
            std::vector<double> scores;
            scores.reserve(candidates.size());
            for (const Antecedent& candidate : candidates)
                scores.push_back(model.score(anaphor, candidate));
            return softmax(std::move(scores));
        };
}

std::vector<std::vector<Likely>> resolveMentions(const Words& words,
                                                 const std::vector<Found>& found, Cast& cast,
                                                 const WeighAntecedents& weigh) {
    return Resolver(words, found, cast, weigh).run();
}

}  // namespace quotelight
