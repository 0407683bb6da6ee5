// SPDX-License-Identifier: Apache-2.0
#include "speakers/appositions.h"

#include <algorithm>

#include "speakers/noun_phrase.h"
#include "speakers/pronouns.h"

namespace quotelight {

namespace {

constexpr std::uint32_t nearestNeighbours = 8;  // mentions looked at for one that starts at a token
constexpr std::uint32_t longestParenthesis = 10;

class Joiner {
public:
    Joiner(const Words& words, std::vector<Found>& found) : m_words(words), m_found(found) {}

    void run() {
        for (Found& f : m_found)
            if (f.kind == MentionKind::Name) joinTitle(f);
        dropTitles();
        for (std::uint32_t i = 0; i < m_found.size(); ++i)
            if (m_found[i].kind == MentionKind::Name) joinAfter(i);
        for (std::uint32_t i = 0; i < m_found.size(); ++i)
            if (m_found[i].kind == MentionKind::Description) joinBefore(i);
        markNested();
    }

private:
    bool isComma(std::uint32_t i) const { return i < m_words.size() && m_words.word(i) == u","; }

    // The sentence ends before token `i`, or a mark there closes what went before.
    bool closes(std::uint32_t i) const {
        if (i == 0 || !m_words.sameSentence(i - 1, i)) return true;
        const auto w = m_words.word(i);
        return w == u"," || w == u"." || w == u";" || w == u")" || w == u"—" || w == u"–" ||
               w == u"--" || m_words.is(i, u"who") || m_words.token(i).kind == TokenKind::Mark;
    }

    // A role in lower case, or more words of a title, in front of a name.
    void joinTitle(Found& f) {
        const std::uint32_t first = f.extent.first;
        if (first == 0 || !m_words.sameSentence(first, first - 1)) return;
        const std::uint32_t before = roleBefore(f);
        const bool role = (!m_words.isNameWord(before) || before + 1 < first) &&
                          m_words.is(before, Role) && f.sort != SpeakerKind::Organisation &&
                          !(m_words.is(before, Determiner));
        const bool age = m_words.lower(before).ends_with(u"-year-old");
        if (!role && !age && f.core.size() > 1 && m_words.isPossessiveMark(before)) {
            // "The Post's Pat Doe": the paper is no source of its own here.
            if (f.sort != SpeakerKind::Organisation) f.extent.first = phraseStart(m_words, before);
            return;
        }
        if (!role && !age && f.title.empty()) return;
        // "a senior Poe adviser" is no senior Poe.
        if (role && f.core.size() == 1 && !f.possessive && nounFollows(m_words, f.core.first) &&
            m_words.is(f.core.last, Role | Roles | Body))
            return;
        std::uint32_t start = phraseStart(m_words, role || age ? before : first);
        const bool determined = m_words.is(start, Determiner);
        if (!determined)
            while (start < before && !opensTitle(start))
                ++start;
        start = acrossAnd(start);
        if (start == before && !role && !age && !opensTitle(start) && !determined) return;
        f.extent.first = start;
        f.title = {start, f.core.first};
        f.sort = SpeakerKind::Person;
        if (role && f.gender == Gender::Unknown) f.gender = wordGender(before);
    }

    // "secretary | of state", "envoy | to the" in front of a name: the role is "secretary". Up to
    // three words of what it is a role of; none where those are in the name's own run.
    std::uint32_t roleBefore(const Found& f) const {
        const std::uint32_t before = f.extent.first - 1;
        std::uint32_t of = before;
        for (int steps = 0; steps < 3 && of > 1 && isField(of); ++steps)
            --of;
        const bool outside = of < before, inside = of == before && !f.title.empty();
        if (inside && of > 1 && m_words.is(of, u"the")) --of;
        if ((!outside && !inside) || of == 0 || !m_words.sameSentence(before, of - 1))
            return before;
        if (!m_words.is(of, u"of") && !m_words.is(of, u"for") && !m_words.is(of, u"to"))
            return before;
        return m_words.is(of - 1, Role) && !(inside && m_words.is(f.core.first - 1, Role | Title))
                   ? of - 1
                   : before;
    }

    bool isField(std::uint32_t i) const {
        if (m_words.is(i, Role | Title) || m_words.is(i, u"the")) return false;
        const Part part = partOf(m_words, i);
        return part == Part::Modifier || part == Part::Name;
    }

    // "former prosecutor and | mayor Pat Doe".
    std::uint32_t acrossAnd(std::uint32_t start) const {
        if (start < 2 || !m_words.is(start - 1, u"and") || !m_words.is(start - 2, Role))
            return start;
        if (!m_words.sameSentence(start, start - 2) || m_words.isNameWord(start - 2)) return start;
        return phraseStart(m_words, start - 2);
    }

    bool opensTitle(std::uint32_t i) const {
        return m_words.isNameWord(i) || m_words.is(i, RoleModifier | Nationality | Role);
    }

    Gender wordGender(std::uint32_t i) const {
        if (m_words.is(i, FemaleWord)) return Gender::Female;
        return m_words.is(i, MaleWord) ? Gender::Male : Gender::Unknown;
    }

    // Descriptions that are no more than the title of a name.
    void dropTitles() {
        std::uint32_t titleEnd = 0;
        std::vector<TokenRange> titles;
        for (const Found& f : m_found)
            if (f.kind == MentionKind::Name && !f.title.empty())
                titles.push_back({f.extent.first, f.core.first});
        std::sort(titles.begin(), titles.end(),
                  [](TokenRange a, TokenRange b) { return a.first < b.first; });
        auto title = titles.begin();
        std::erase_if(m_found, [&](const Found& f) {
            while (title != titles.end() && title->first <= f.core.first) {
                titleEnd = std::max(titleEnd, title->last);
                ++title;
            }
            return f.kind == MentionKind::Description && f.head < titleEnd;
        });
    }

    // The description that starts at token `first`, looked for after mention `i`.
    std::uint32_t descriptionAt(std::uint32_t i, std::uint32_t first) const {
        const auto last = std::min<std::size_t>(m_found.size(), i + 1 + nearestNeighbours);
        for (std::uint32_t j = i + 1; j < last && m_found[j].core.first <= first; ++j)
            if (m_found[j].core.first == first && m_found[j].kind == MentionKind::Description)
                return j;
        return noFound;
    }

    void joinAfter(std::uint32_t i) {
        Found& f = m_found[i];
        skipParenthesis(f);
        const bool place = f.extent.last < m_words.size() && m_words.is(f.extent.last, u"of");
        if (place && f.sort != SpeakerKind::Organisation && !f.possessive)
            f.extent.last = phraseEnd(m_words, f.extent.last);
        std::uint32_t comma = f.extent.last;
        if (isCopula(comma)) joinPredicate(i, descriptionAt(i, comma + 1));
        if (!isComma(comma) || !m_words.sameSentence(f.core.first, comma)) return;
        if (isAge(comma + 1)) {
            f.extent.last = comma + 2;
            f.sort = SpeakerKind::Person;
            comma += 2;
            if (!isComma(comma)) return;
        }
        joinDescription(i, descriptionAt(i, comma + 1));
    }

    bool isCopula(std::uint32_t i) const {
        if (i >= m_words.size()) return false;
        return m_words.is(i, u"is") || m_words.is(i, u"was") || m_words.is(i, u"became");
    }

    // "Pat Doe is | a retired surgeon".
    void joinPredicate(std::uint32_t i, std::uint32_t j) {
        if (j == noFound || m_found[j].definite || m_found[i].possessive) return;
        if (m_found[j].sort == SpeakerKind::Person && fit(m_found[i], m_found[j])) link(i, j);
    }

    bool isAge(std::uint32_t i) const {
        return i < m_words.size() && m_words.token(i).kind == TokenKind::Number &&
               m_words.token(i).span.size() <= 3 && closes(i + 1);
    }

    void skipParenthesis(Found& f) const {
        const std::uint32_t open = f.extent.last;
        if (open >= m_words.size() || m_words.word(open) != u"(") return;
        for (std::uint32_t i = open + 1; i < open + longestParenthesis; ++i) {
            if (!m_words.sameSentence(open, i)) return;
            if (m_words.word(i) == u")") {
                f.extent.last = i + 1;
                return;
            }
        }
    }

    bool fit(const Found& name, const Found& description) const {
        if (description.number == Number::Plural && name.sort != SpeakerKind::Organisation)
            return false;
        const auto a = name.sort, b = description.sort;
        if (a == SpeakerKind::Unknown || b == SpeakerKind::Unknown) return b != a;
        return a == b;
    }

    void joinDescription(std::uint32_t i, std::uint32_t j) {
        if (j == noFound) return;
        Found& name = m_found[i];
        Found& description = m_found[j];
        if (description.possessive || !fit(name, description)) return;
        const std::uint32_t end = description.extent.last;
        // "vice president and | general counsel for the firm": said of the same person.
        const std::uint32_t second =
            end < m_words.size() && m_words.is(end, u"and") ? descriptionAt(j, end + 1) : noFound;
        const bool both = second != noFound &&
                          !m_words.is(m_found[second].core.first, Determiner) &&
                          fit(name, m_found[second]) && closes(m_found[second].extent.last);
        if (!both && !closes(end)) return;
        link(i, j);
        name.extent.last = end;
        if (!both) return;
        m_found[second].apposition = i;
        name.extent.last = m_found[second].extent.last;
    }

    void link(std::uint32_t i, std::uint32_t j) {
        Found& name = m_found[i];
        Found& description = m_found[j];
        name.apposition = j;
        description.apposition = i;
        if (name.sort == SpeakerKind::Unknown) name.sort = description.sort;
        if (name.gender == Gender::Unknown) name.gender = description.gender;
    }

    // "his campaign manager, | Pat Doe,", "an academic named | Pat Doe".
    void joinBefore(std::uint32_t j) {
        Found& description = m_found[j];
        if (description.apposition != noFound || description.possessive) return;
        std::uint32_t at = description.extent.last;
        if (at + 1 >= m_words.size() || !m_words.sameSentence(at - 1, at + 1)) return;
        const bool comma = isComma(at);
        const bool named =
            m_words.is(at, u"named") || m_words.is(at, u"called") || m_words.is(at, u"known");
        if (!comma && !named) return;
        if (m_words.is(at + 1, u"as")) ++at;
        const std::uint32_t i = nameAt(j, at + 1);
        if (i == noFound || m_found[i].apposition != noFound) return;
        const Found& name = m_found[i];
        if (name.possessive || !fit(name, description) || !(named || closes(name.extent.last)))
            return;
        if (comma && isComma(name.extent.last) && listGoesOn(name.extent.last + 1)) return;
        link(i, j);
        m_found[i].extent.first = description.extent.first;
    }

    bool listGoesOn(std::uint32_t i) const {
        return i < m_words.size() && (m_words.is(i, u"and") || m_words.is(i, u"or"));
    }

    std::uint32_t nameAt(std::uint32_t j, std::uint32_t first) const {
        const auto last = std::min<std::size_t>(m_found.size(), j + 1 + nearestNeighbours);
        for (std::uint32_t i = j + 1; i < last; ++i)
            if (m_found[i].extent.first == first && m_found[i].kind == MentionKind::Name) return i;
        return noFound;
    }

    // Extents nest, so the ones open at a token form a stack; the outermost are enough here.
    void markNested() {
        std::vector<std::uint32_t> byExtent(m_found.size());
        for (std::uint32_t i = 0; i < byExtent.size(); ++i)
            byExtent[i] = i;
        std::stable_sort(byExtent.begin(), byExtent.end(), [this](auto a, auto b) {
            const TokenRange x = m_found[a].extent, y = m_found[b].extent;
            return x.first != y.first ? x.first < y.first : x.last > y.last;
        });
        std::uint32_t outer = noFound;
        for (const std::uint32_t i : byExtent) {
            Found& f = m_found[i];
            if (outer != noFound && f.extent.first < m_found[outer].extent.last) {
                f.nested = true;
                if (isOwner(f, m_found[outer])) m_found[outer].possessor = i;
            } else {
                outer = i;
            }
        }
    }

    // Whose it is: "his | campaign", "Clinton's | campaign".
    bool isOwner(const Found& owner, const Found& owned) const {
        return owned.kind == MentionKind::Description && owner.possessive &&
               owner.core.first >= owned.core.first && owner.core.last <= owned.head;
    }

    const Words& m_words;
    std::vector<Found>& m_found;
};

}  // namespace

void joinAppositions(const Words& words, std::vector<Found>& found) {
    Joiner(words, found).run();
}

}  // namespace quotelight
