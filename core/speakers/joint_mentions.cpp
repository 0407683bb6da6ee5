// SPDX-License-Identifier: Apache-2.0
#include "speakers/joint_mentions.h"

#include <algorithm>

namespace quotelight {

namespace {

constexpr std::uint32_t nearestNeighbours = 4;  // mentions looked at for the second of a pair

class Pairs {
public:
    Pairs(const Words& words, const std::vector<Found>& found) : m_words(words), m_found(found) {}

    // The name that forms one subject with name `i`.
    std::uint32_t partner(std::uint32_t i) const {
        if (!isPerson(m_found[i])) return noFound;
        const std::uint32_t second = nameAfterAnd(i);
        if (second == noFound || !isPerson(m_found[second])) return noFound;
        const bool acts = opensClause(m_found[i].extent.first) && actsAfter(m_found[second]);
        return acts || isSaidBefore(m_found[i]) ? second : noFound;
    }

private:
    bool isPerson(const Found& f) const {
        if (f.kind != MentionKind::Name || f.possessive || f.label || f.nested) return false;
        return f.sort == SpeakerKind::Person ||
               (f.sort == SpeakerKind::Unknown && m_words.nameKind(f.head) == NameKind::Person);
    }

    std::uint32_t nameAfterAnd(std::uint32_t i) const {
        const std::uint32_t at = m_found[i].extent.last;
        if (!m_words.sameSentence(m_found[i].head, at + 1) || !m_words.is(at, u"and"))
            return noFound;
        const auto last = std::min<std::size_t>(m_found.size(), i + 1 + nearestNeighbours);
        for (std::uint32_t j = i + 1; j < last; ++j)
            if (m_found[j].extent.first == at + 1 && m_found[j].kind == MentionKind::Name) return j;
        return noFound;
    }

    // Not "between | Poe and Roe", nor the end of a list.
    bool opensClause(std::uint32_t i) const {
        if (i == 0 || m_words.startsSentence(i) || m_words.is(i - 1, u"that")) return true;
        if (!m_words.sameSentence(i, i - 1)) return true;
        return !m_words.is(i - 1, Function | Verb) && m_words.word(i - 1) != u"," &&
               m_words.isWord(i - 1);
    }

    bool actsAfter(const Found& f) const {
        std::uint32_t next = f.extent.last;
        if (f.apposition != noFound && next < m_words.size() && m_words.word(next) == u",") ++next;
        return m_words.sameSentence(f.head, next) && m_words.startsPredicate(next);
    }

    bool isSaidBefore(const Found& f) const {
        const std::uint32_t first = f.extent.first;
        return first > 0 && m_words.sameSentence(first, first - 1) && m_words.is(first - 1, Says) &&
               m_words.startsPredicate(first - 1);
    }

    const Words& m_words;
    const std::vector<Found>& m_found;
};

Found jointOf(const Found& first, const Found& second) {
    Found joint;
    joint.core = {first.core.first, second.core.last};
    joint.extent = {first.extent.first, second.extent.last};
    joint.title = {joint.core.first, joint.core.first};
    joint.head = first.head;
    joint.kind = MentionKind::Name;
    joint.sort = SpeakerKind::Group;
    joint.number = Number::Plural;
    return joint;
}

}  // namespace

void addJointMentions(const Words& words, std::vector<Found>& found) {
    const Pairs pairs(words, found);
    std::vector<std::uint32_t> partners, index;
    std::uint32_t next = 0;
    for (std::uint32_t i = 0; i < found.size(); ++i) {
        partners.push_back(pairs.partner(i));
        next += partners.back() != noFound ? 1 : 0;
        index.push_back(next++);
    }
    if (next == found.size()) return;
    const auto moved = [&](std::uint32_t i) { return i == noFound ? noFound : index[i]; };
    std::vector<Found> all;
    all.reserve(next);
    for (std::uint32_t i = 0; i < found.size(); ++i) {
        if (const std::uint32_t second = partners[i]; second != noFound) {
            Found& joint = all.emplace_back(jointOf(found[i], found[second]));
            joint.first = index[i];
            joint.second = index[second];
            found[i].nested = found[second].nested = true;
        }
        Found& one = all.emplace_back(found[i]);
        one.possessor = moved(one.possessor);
        one.apposition = moved(one.apposition);
    }
    found = std::move(all);
}

}  // namespace quotelight
