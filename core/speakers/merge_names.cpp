// SPDX-License-Identifier: Apache-2.0
#include "speakers/merge_names.h"

#include <algorithm>
#include <cmath>
#include <map>
#include <string>
#include <unordered_map>

#include "speakers/display.h"
#include "speakers/person_name.h"

namespace quotelight {

namespace {

constexpr std::uint32_t longestBody = 8;   // words of a name whose parts are remembered
constexpr std::size_t mostNamesakes = 24;  // compared for one name; more share it only in lists

// All words of a name in one string, for telling equal names.
std::u16string joined(const Words& words, TokenRange name) {
    std::u16string all;
    for (std::uint32_t i = name.first; i < name.last; ++i) {
        if (!all.empty()) all.push_back(u' ');
        all += words.lower(i);
    }
    return all;
}

// F T C of "Federal Trade Commission"; small words do not count.
std::u16string initials(const Words& words, TokenRange name) {
    std::u16string letters;
    for (std::uint32_t i = name.first; i < name.last; ++i)
        if (words.token(i).capitalised) letters.push_back(words.lower(i).front());
    return letters;
}

std::u16string withoutDots(std::u16string_view word) {
    std::u16string letters;
    for (const char16_t c : word)
        if (c != u'.') letters.push_back(c);
    return letters;
}

class NameMerger {
public:
    NameMerger(const Words& words, const std::vector<Found>& found, Cast& cast)
        : m_words(words), m_found(found), m_cast(cast) {}

    void run() {
        for (const bool longBodies : {true, false})
            for (std::uint32_t i = 0; i < m_found.size(); ++i) {
                const Found& f = m_found[i];
                const bool isLong = isBody(f) && f.core.size() > 2;
                if (isName(f) && isFull(f) && isLong == longBodies) placeFull(i);
            }
        for (std::uint32_t i = 0; i < m_found.size(); ++i)
            if (isName(m_found[i]) && !isFull(m_found[i])) placeShort(i);
        for (std::uint32_t i = 0; i < m_found.size(); ++i)
            if (m_found[i].joint()) placeJoint(i);
        for (Entity& entity : m_cast.entities)
            if (entity.sort == SpeakerKind::Unknown) entity.sort = likelySort(entity);
    }

private:
    using Style = std::u16string_view;
    using Index = std::unordered_map<std::u16string, std::vector<EntityId>>;

    // A name whose words do not tell: by where it stands.
    SpeakerKind likelySort(const Entity& entity) const {
        int place = 0, body = 0, acts = 0, people = 0, others = 0;
        for (const std::uint32_t i : entity.mentions) {
            const Found& f = m_found[i];
            const std::uint32_t before = f.core.first;
            if (const auto kind = m_words.nameKind(f.head))
                ++(*kind == NameKind::Person ? people : others);
            if (before > 0 && m_words.sameSentence(before, before - 1)) {
                for (const std::u16string_view word : {u"in", u"at", u"near", u"inside", u"across"})
                    place += m_words.is(before - 1, word);
                body += m_words.is(before - 1, u"the") && !f.nested;
            }
            const std::uint32_t after = f.extent.last;
            acts += m_words.sameSentence(before, after) && m_words.startsPredicate(after);
        }
        if (people != others)
            return people > others ? SpeakerKind::Person : SpeakerKind::Organisation;
        if (place > acts || body > acts) return SpeakerKind::Organisation;
        const std::uint32_t size = m_found[entity.fullest].core.size();
        return size > 1 && size < 5 ? SpeakerKind::Person : SpeakerKind::Unknown;
    }

    bool isName(const Found& f) const { return f.kind == MentionKind::Name && !f.joint(); }
    bool isBody(const Found& f) const { return f.sort == SpeakerKind::Organisation; }
    bool isFull(const Found& f) const {
        return isBody(f) ? f.core.size() > 1 : personName(m_words, f.core).full();
    }

    const PersonName& nameOf(EntityId entity) const { return m_names[entity]; }

    void placeFull(std::uint32_t i) {
        const Found& f = m_found[i];
        const std::u16string key = joined(m_words, f.core);
        const auto same = m_exact.find(key);
        EntityId entity = same != m_exact.end() ? same->second
                          : isBody(f)           ? noEntity
                                                : fittingPerson(f);
        if (entity == noEntity) {
            entity = m_cast.add(m_found, i);
            if (entity == noEntity) return;
            remember(f, entity);
        } else {
            joinFull(i, entity);
        }
        if (same != m_exact.end()) return;
        m_exact.emplace(key, entity);
        // "Security Council" is the United Nations' where that is named in full.
        if (isBody(f) && f.core.size() > 2 && f.core.size() < longestBody)
            for (std::uint32_t first = f.core.first + 1; first + 1 < f.core.last; ++first)
                m_exact.emplace(joined(m_words, {first, f.core.last}), entity);
    }

    void joinFull(std::uint32_t i, EntityId entity) {
        const std::uint32_t before = m_cast.entities[entity].fullest;
        m_cast.join(m_found, i, entity);
        if (!isBody(m_found[i]) && !isBody(m_found[before]))
            keepFullest(i, before, m_cast.entities[entity]);
        else if (m_found[i].core.size() == m_found[before].core.size() && isLonger(i, before))
            m_cast.entities[entity].fullest = i;
        if (m_cast.entities[entity].fullest == i)
            m_names[entity] = personName(m_words, m_found[i].core);
    }

    // A longer name is fuller, unless the words it has more are none of a name ("Crooked Ann Poe")
    // or somebody else's: the writer's own words decide.
    void keepFullest(std::uint32_t i, std::uint32_t before, Entity& entity) const {
        const auto startsWell = [this](const Found& f) {
            return m_words.is(f.core.first, FemaleName | MaleName) ||
                   m_words.isInitial(f.core.first);
        };
        const auto quoted = [this](const Found& f) { return m_words.insideQuote(f.core.first); };
        const Found &known = m_found[before], &now = m_found[i];
        if (startsWell(known) != startsWell(now))
            entity.fullest = startsWell(known) ? before : i;
        else if (quoted(known) != quoted(now))
            entity.fullest = quoted(now) ? before : i;
        else if (known.core.size() == now.core.size() && isLonger(i, before))
            entity.fullest = i;
    }

    // "Kenneth Poe" is fuller than "Ken Poe", "François" than "Francois", "Ann Poe" than "ANN POE".
    bool isLonger(std::uint32_t i, std::uint32_t than) const {
        const auto a = m_words.span(m_found[i].core), b = m_words.span(m_found[than].core);
        if (a.size() != b.size()) return a.size() > b.size();
        const auto worth = [](std::u16string_view text) {
            std::uint32_t sum = 0;
            for (const char16_t c : text)
                sum += (c > u'Z' ? 1 : 0) + (c > 0x7F ? 1 : 0);
            return sum;
        };
        return worth(slice(m_words.text(), a)) > worth(slice(m_words.text(), b));
    }

    EntityId fittingPerson(const Found& f) const {
        const PersonName name = personName(m_words, f.core);
        const auto namesakes = m_byLast.find(std::u16string(name.last));
        if (namesakes == m_byLast.end()) return noEntity;
        const auto& list = namesakes->second;
        for (std::size_t k = 0; k < std::min(list.size(), mostNamesakes); ++k)
            if (namesFit(name, nameOf(list[k])) &&
                gendersFit(f.gender, m_cast.entities[list[k]].gender))
                return list[k];
        return noEntity;
    }

    void remember(const Found& f, EntityId entity) {
        m_names.resize(entity + 1);
        m_bareMeant.resize(entity + 1, 0);
        m_styles.resize(entity + 1);
        if (isBody(f)) {
            m_bodyByLast[std::u16string(m_words.lower(f.head))].push_back(entity);
            // "Times of Norland" is "the Times" for short; others drop their last words.
            std::u16string first(m_words.lower(f.core.first));
            if (f.core.size() > 2 && m_words.is(f.core.first + 1, u"of")) first += u" of";
            m_bodyByFirst[first].push_back(entity);
            if (f.core.size() > 1) m_bodyByInitials[initials(m_words, f.core)].push_back(entity);
            return;
        }
        m_names[entity] = personName(m_words, f.core);
        // "Norland Lives Matter" may be anything; as NLM it is a body.
        if (f.core.size() > 2 && f.sort == SpeakerKind::Unknown &&
            m_words.nameKind(f.head) != NameKind::Person)
            m_bodyByInitials[initials(m_words, f.core)].push_back(entity);
        m_byLast[std::u16string(m_names[entity].last)].push_back(entity);
        if (m_names[entity].full())
            m_byFirst[std::u16string(m_names[entity].first)].push_back(entity);
    }

    void placeShort(std::uint32_t i) {
        const Found& f = m_found[i];
        const std::u16string word(m_words.lower(f.head));
        EntityId entity = noEntity;
        if (!isBody(f) || isPersonsPlaceName(f)) entity = bestPerson(i, word);
        if (entity == noEntity && f.title.empty()) entity = bestBody(i, word);
        if (entity == noEntity) {
            entity = m_cast.add(m_found, i);
            if (entity == noEntity) return;
            remember(f, entity);
            if (isBody(f)) m_exact.emplace(word, entity);
        } else {
            m_cast.join(m_found, i, entity);
        }
        if (entity >= m_bareMeant.size()) return;
        m_bareMeant[entity] = i + 1;
        if (m_styles[entity].empty()) m_styles[entity] = styleOf(f);
    }

    // Two who speak as one are one speaker, and the same again later.
    void placeJoint(std::uint32_t i) {
        const EntityId a = m_cast.entityOf[m_found[i].first];
        const EntityId b = m_cast.entityOf[m_found[i].second];
        if (a == noEntity || b == noEntity || a == b) return;
        const auto [known, isNew] = m_joint.emplace(std::minmax(a, b), noEntity);
        if (!isNew && known->second != noEntity) return m_cast.join(m_found, i, known->second);
        known->second = m_cast.add(m_found, i);
        if (known->second == noEntity) return;
        m_cast.entities[known->second].joint = displayName(m_words, m_found, m_cast.entities[a]) +
                                               u" & " +
                                               displayName(m_words, m_found, m_cast.entities[b]);
    }

    // "mrs" of "Mrs. Hale"; empty without an honorific.
    Style styleOf(const Found& f) const {
        if (!f.honorific) return {};
        Style style = m_words.lower(f.title.last - 1);
        if (style.ends_with(u'.')) style.remove_suffix(1);
        return style;
    }

    // Miss Hale is not Mrs. Hale; and a Mrs. Hale met before any Kate Hale is her mother, not her.
    bool styleFits(std::uint32_t i, Style style, EntityId entity) const {
        const auto marital = [](Style s) { return s == u"mrs" || s == u"miss" || s == u"lady"; };
        const PersonName name = personName(m_words, m_found[i].core);
        if (!name.suffix.empty() && name.suffix != m_names[entity].suffix) return false;
        if (!marital(style)) return true;
        const Style other = m_styles[entity];
        if (marital(other)) return style == other;
        return m_cast.entities[entity].mentions.front() < i;
    }

    // "Israel said" after Steve Israel; not "in Israel", "the Post".
    bool isPersonsPlaceName(const Found& f) const {
        if (!m_words.isSurname(f.head)) return false;
        if (m_words.token(f.head).allCaps) return true;  // "PENN: …" in a transcript
        if (!m_words.is(f.head, Place | BodyEnd)) return false;
        return f.core.first == 0 || !m_words.is(f.core.first - 1, Function);
    }

    EntityId bestPerson(std::uint32_t i, const std::u16string& word) const {
        EntityId best = bestOf(m_byLast, i, word, false);
        if (best == noEntity && takesFirstName(i)) best = bestOf(m_byFirst, i, word, true);
        return best;
    }

    // Sir Tom is Tom Hale, Lady Kate is Kate Hale; Mr. Tom and Mrs. Kate are not.
    bool takesFirstName(std::uint32_t i) const {
        const Style style = styleOf(m_found[i]);
        return style != u"mr" && style != u"mrs" && style != u"ms";
    }

    EntityId bestOf(const Index& index, std::uint32_t i, const std::u16string& word,
                    bool byFirst) const {
        const auto namesakes = index.find(word);
        if (namesakes == index.end()) return noEntity;
        EntityId best = noEntity;
        double bestScore = 0;
        for (std::size_t k = 0; k < std::min(namesakes->second.size(), mostNamesakes); ++k) {
            const EntityId entity = namesakes->second[k];
            if (!gendersFit(shortGender(i, byFirst), m_cast.entities[entity].gender)) continue;
            const Style style = styleOf(m_found[i]);
            if (!styleFits(i, style, entity)) continue;
            double score = prominence(i, entity);
            if (!style.empty() && style == m_styles[entity]) score += 4;
            if (best == noEntity || score > bestScore) best = entity, bestScore = score;
        }
        return best;
    }

    // What a short name's own words say: a title's gender, or the first name's.
    Gender shortGender(std::uint32_t i, bool byFirst) const {
        const Found& f = m_found[i];
        return f.honorific || byFirst || !f.title.empty() ? f.gender : Gender::Unknown;
    }

    // How likely a bare name at mention `i` is to mean the entity.
    double prominence(std::uint32_t i, EntityId entity) const {
        const Entity& e = m_cast.entities[entity];
        double score = std::log2(1.0 + static_cast<double>(e.mentions.size()));
        if (e.mentions.front() < i) score += 2;
        if (m_bareMeant[entity] != 0) score += 1;  // a bare name keeps its bearer
        // Fully named a moment ago, on her own account: not Sean Poe in "Sean Poe's mother".
        for (std::uint32_t j = i; j-- > 0 && i - j <= 8;)
            if (m_cast.entityOf[j] == entity && m_found[j].core.size() > 1)
                return score + (m_found[j].nested ? 0 : 1.5);
        return score;
    }

    EntityId bestBody(std::uint32_t i, const std::u16string& word) const {
        const Found& f = m_found[i];
        if (const auto same = m_exact.find(word); same != m_exact.end()) return same->second;
        const bool the = f.core.first > 0 && m_words.is(f.core.first - 1, u"the");
        const Token& token = m_words.token(f.head);
        if (token.allCaps) {
            if (const EntityId e = only(m_bodyByInitials, withoutDots(word)); e != noEntity)
                return e;
            if (const EntityId e = inParenthesis(i); e != noEntity) return e;
        }
        if (the && !m_words.is(f.head, Place)) {
            const EntityId e = only(m_bodyByLast, word);
            return e == noEntity ? only(m_bodyByFirst, word + u" of") : e;
        }
        if (!m_words.is(f.head, Place | Nationality | Common | Title | Role | Body))
            return only(m_bodyByFirst, word);
        return noEntity;
    }

    // "Federal Trade Commission (FTC)": what stands in parentheses right after a body is its name.
    EntityId inParenthesis(std::uint32_t i) const {
        if (i == 0) return noEntity;
        const Found& before = m_found[i - 1];
        const bool inside = before.kind == MentionKind::Name && isBody(before) &&
                            before.core.last + 1 == m_found[i].core.first &&
                            m_words.word(before.core.last) == u"(";
        return inside ? m_cast.entityOf[i - 1] : noEntity;
    }

    EntityId only(const Index& index, const std::u16string& key) const {
        const auto found = index.find(key);
        return found == index.end() || found->second.size() != 1 ? noEntity : found->second[0];
    }

    const Words& m_words;
    const std::vector<Found>& m_found;
    Cast& m_cast;
    std::unordered_map<std::u16string, EntityId> m_exact;
    Index m_byLast, m_byFirst, m_bodyByLast, m_bodyByFirst, m_bodyByInitials;
    std::map<std::pair<EntityId, EntityId>, EntityId> m_joint;
    std::vector<PersonName> m_names;         // by entity; of the fullest name
    std::vector<Style> m_styles;             // by entity: the honorific it was met with
    std::vector<std::uint32_t> m_bareMeant;  // by entity: last bare name given to it, plus one
};

}  // namespace

void mergeNames(const Words& words, const std::vector<Found>& found, Cast& cast) {
    NameMerger(words, found, cast).run();
}

}  // namespace quotelight
