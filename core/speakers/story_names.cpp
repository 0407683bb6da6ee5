// SPDX-License-Identifier: Apache-2.0
#include "speakers/story_names.h"

#include <algorithm>
#include <string>
#include <unordered_map>

#include "speakers/story_forms.h"

namespace quotelight {

namespace {

using FormId = std::uint32_t;
constexpr FormId noForm = UINT32_MAX;
constexpr std::size_t mostNamesakes = 24;   // compared for one form
constexpr std::uint32_t seldom = 20;        // times: in a short text nothing is in passing
constexpr std::uint32_t frequent = 5;       // a form of its own weight
constexpr std::uint32_t clearly = 3;        // times as frequent as the next
constexpr std::uint32_t inUse = 5;          // a form is, with a fifth of the most frequent's times
constexpr std::uint32_t leastFull = 3;      // a full name is with so many, and a share of one in
constexpr std::uint32_t inPassing = 100;    // so many
constexpr std::uint32_t leastNarrator = 4;  // times that a novel's narrator is called by name,
constexpr std::uint32_t leastCalled = 2;    // … a shorter story's
constexpr std::uint32_t novel = 20'000;     // words and marks

bool isMarital(std::u16string_view style) {
    return style == u"mrs" || style == u"miss" || style == u"lady" || style == u"madame" ||
           style == u"mlle";
}

// Miss Kate, Sir John; Mr. Allen is no Allen known by that first name.
bool goesWithFirstName(std::u16string_view style) {
    static constexpr std::u16string_view styles[] = {u"miss",  u"master", u"sir",          u"lord",
                                                     u"lady",  u"mlle",   u"mademoiselle", u"aunt",
                                                     u"uncle", u"cousin"};
    return std::find(std::begin(styles), std::end(styles), style) != std::end(styles);
}

class StoryMerger {
public:
    StoryMerger(const Words& words, const std::vector<Found>& found, Cast& cast)
        : m_words(words), m_found(found), m_cast(cast), m_forms(storyForms(words, found)) {}

    void run() {
        for (FormId f = 0; f < m_forms.size(); ++f)
            index(f);
        for (FormId f = 0; f < m_forms.size(); ++f)
            if (m_forms[f].name.full() && m_forms[f].style != u"the") joinFull(f);
        for (FormId f = 0; f < m_forms.size(); ++f)
            if (!m_forms[f].name.full()) joinFirst(f);
        for (FormId f = 0; f < m_forms.size(); ++f)
            if (!m_forms[f].name.full() && !m_forms[f].style.empty()) joinStyled(f);
        for (FormId f = 0; f < m_forms.size(); ++f)
            if (!m_forms[f].name.full() && m_forms[f].style.empty()) joinBare(f);
        for (FormId f = 0; f < m_forms.size(); ++f)
            if (m_forms[f].style == u"the") joinNoun(f);
        makeEntities();
    }

private:
    struct Person {
        std::uint32_t count = 0;
        Gender gender = Gender::Unknown;
        std::u16string_view marital;
        bool person = false;
    };
    using Index = std::unordered_map<std::u16string_view, std::vector<FormId>>;

    void index(FormId f) {
        const StoryForm& form = m_forms[f];
        m_parent.push_back(f);
        m_people.push_back({form.count(), form.gender,
                            isMarital(form.style) ? form.style : std::u16string_view(),
                            form.person});
        if (form.style == u"the") return;
        m_byLast[form.name.last].push_back(f);
        if (!form.style.empty()) m_byStyle[form.style].push_back(f);
        if (form.name.full()) m_byFirst[form.name.first].push_back(f);
    }

    FormId root(FormId f) {
        while (m_parent[f] != f)
            f = m_parent[f] = m_parent[m_parent[f]];
        return f;
    }

    void join(FormId a, FormId b) {
        a = root(a), b = root(b);
        if (a == b) return;
        const FormId into = std::min(a, b), from = std::max(a, b);
        m_parent[from] = into;
        Person& one = m_people[into];
        const Person& other = m_people[from];
        one.count += other.count;
        if (one.gender == Gender::Unknown) one.gender = other.gender;
        if (one.marital.empty()) one.marital = other.marital;
        one.person = one.person || other.person;
    }

    bool canBeOne(FormId a, FormId b) {
        const Person& one = m_people[root(a)];
        const Person& other = m_people[root(b)];
        const bool marital =
            one.marital.empty() || other.marital.empty() || one.marital == other.marital;
        return marital && gendersFit(one.gender, other.gender);
    }

    // The most frequent person among the forms' that `fits`; none where another is near.
    template <typename Fits>
    FormId foremost(const Index& index, std::u16string_view key, FormId f, Fits fits) {
        const auto at = index.find(key);
        if (at == index.end()) return noForm;
        std::vector<FormId> roots;
        for (std::size_t k = 0; k < std::min(at->second.size(), mostNamesakes); ++k) {
            const FormId other = at->second[k];
            const FormId r = root(other);
            if (r == root(f) || !fits(other) || !canBeOne(f, other)) continue;
            if (std::find(roots.begin(), roots.end(), r) == roots.end()) roots.push_back(r);
        }
        if (roots.empty()) return noForm;
        std::sort(roots.begin(), roots.end(), [this](FormId a, FormId b) {
            const auto x = m_people[a].count, y = m_people[b].count;
            return x != y ? x > y : a < b;
        });
        const bool clear =
            roots.size() == 1 || m_people[roots[0]].count >= clearly * m_people[roots[1]].count;
        return clear ? roots[0] : noForm;
    }

    // Ann Poe, Miss Ann Poe, A. Poe.
    void joinFull(FormId f) {
        const auto& namesakes = m_byLast[m_forms[f].name.last];
        for (std::size_t k = 0; k < std::min(namesakes.size(), mostNamesakes); ++k) {
            const FormId other = namesakes[k];
            if (other >= f) break;
            if (m_forms[other].name.full() && m_forms[other].person == m_forms[f].person &&
                firstNamesFit(m_forms[f].name.first, m_forms[other].name.first) &&
                canBeOne(f, other))
                return join(other, f);
        }
    }

    // Kate, Miss Kate, Lord Henry: by the first name of somebody who is also named in full.
    void joinFirst(FormId f) {
        if (m_forms[f].style == u"the" || m_forms[f].style == u"mrs") return;
        const FormId full =
            foremost(m_byFirst, m_forms[f].name.last, f, [](FormId) { return true; });
        if (full != noForm) return join(f, full);
        // Miss Kate, if no more is known than Kate.
        if (!goesWithFirstName(m_forms[f].style) || !isFirstName(f)) return;
        const FormId bare = foremost(m_byLast, m_forms[f].name.last, f, [&](FormId other) {
            return m_forms[other].style.empty() && !m_forms[other].name.full();
        });
        if (bare != noForm) join(f, bare);
    }

    bool isFirstName(FormId f) const {
        return m_words.is(m_forms[f].shown.last - 1, FemaleName | MaleName);
    }

    // Captain Hale to Ned Hale; not Mr. Hale, who has his place in the story, to a Ned who has his.
    void joinStyled(FormId f) {
        if (m_forms[f].style == u"the" || m_forms[f].style == u"mrs") return;
        const FormId full = foremost(m_byLast, m_forms[f].name.last, f,
                                     [&](FormId other) { return m_forms[other].name.full(); });
        if (full == noForm) return;
        const bool bothFrequent =
            m_forms[f].count() >= frequent && m_people[full].count >= frequent;
        if (!bothFrequent) join(f, full);
    }

    // Hale, of the men rather.
    void joinBare(FormId f) {
        if (!m_forms[f].person && m_forms[f].count() > 1) return;
        if (m_people[root(f)].count > m_forms[f].count()) return;  // a first name, and joined
        const auto& last = m_forms[f].name.last;
        FormId bearer = foremost(m_byLast, last, f, [&](FormId other) {
            return m_people[root(other)].gender != Gender::Female;
        });
        if (bearer == noForm) bearer = foremost(m_byLast, last, f, [](FormId) { return true; });
        if (bearer != noForm) join(f, bearer);
    }

    // "the Captain", where there is one captain.
    void joinNoun(FormId f) {
        if (m_forms[f].name.full()) return;
        const FormId titled =
            foremost(m_byStyle, m_forms[f].name.last, f, [](FormId) { return true; });
        if (titled != noForm) join(f, titled);
    }

    void makeEntities() {
        std::vector<EntityId> entityOf(m_forms.size(), noEntity);
        std::vector<FormId> formOf(m_found.size(), noForm);
        for (FormId f = 0; f < m_forms.size(); ++f)
            for (const std::uint32_t i : m_forms[f].mentions)
                formOf[i] = root(f);
        std::unordered_map<std::u16string, EntityId> bodies;
        for (std::uint32_t i = 0; i < m_found.size(); ++i) {
            if (formOf[i] != noForm)
                place(i, entityOf[formOf[i]]);
            else if (m_found[i].kind == MentionKind::Name)
                place(i, bodies.try_emplace(wordsOf(m_found[i].core), noEntity).first->second);
        }
        for (FormId f = 0; f < m_forms.size(); ++f)
            if (root(f) == f && entityOf[f] != noEntity) describe(f, m_cast.entities[entityOf[f]]);
        showForms(entityOf);
        findNarrator(entityOf);
    }

    std::u16string wordsOf(TokenRange range) const {
        std::u16string all;
        for (std::uint32_t t = range.first; t < range.last; ++t)
            all.append(m_words.lower(t)).append(u" ");
        return all;
    }

    void place(std::uint32_t i, EntityId& entity) {
        if (entity == noEntity)
            entity = m_cast.add(m_found, i);
        else
            m_cast.join(m_found, i, entity);
    }

    void describe(FormId person, Entity& entity) {
        const Person& p = m_people[person];
        entity.sort = p.person ? SpeakerKind::Person : SpeakerKind::Organisation;
        entity.gender = p.gender;
        if (!p.person && p.gender == Gender::Unknown) entity.gender = Gender::Neuter;
        entity.number = Number::Singular;
        entity.named = true;
    }

    // Each by the full name, if the story has it more than in passing; else by the fullest of the
    // forms that it mostly uses.
    void showForms(const std::vector<EntityId>& entityOf) {
        std::vector<std::uint32_t> most(m_forms.size());
        std::vector<FormId> best(m_forms.size(), noForm);
        for (FormId f = 0; f < m_forms.size(); ++f)
            most[root(f)] = std::max(most[root(f)], m_forms[f].count());
        for (FormId f = 0; f < m_forms.size(); ++f) {
            FormId& shown = best[root(f)];
            if (isUsed(m_forms[f], most[root(f)]) && (shown == noForm || isFuller(f, shown)))
                shown = f;
        }
        for (FormId f = 0; f < m_forms.size(); ++f)
            if (best[f] != noForm && entityOf[f] != noEntity)
                m_cast.entities[entityOf[f]].shown = m_forms[best[f]].shown;
    }

    static bool isUsed(const StoryForm& form, std::uint32_t most) {
        const bool full = form.name.full() && (form.count() >= leastFull || most < seldom);
        return form.count() * (full ? inPassing : inUse) >= most;
    }

    bool isFuller(FormId f, FormId other) const {
        const StoryForm &a = m_forms[f], &b = m_forms[other];
        if ((a.style == u"the") != (b.style == u"the")) return b.style == u"the";
        if (a.name.full() != b.name.full()) return a.name.full();
        const bool styles = !a.name.full() && a.shown.size() != b.shown.size();
        return styles ? a.shown.size() > b.shown.size() : a.count() > b.count();
    }

    // Who says "I" is called by name in the others' speech, and has no name in the telling.
    void findNarrator(const std::vector<EntityId>& entityOf) {
        std::vector<std::uint32_t> told(m_forms.size()), called(m_forms.size());
        for (FormId f = 0; f < m_forms.size(); ++f) {
            told[root(f)] += m_forms[f].told;
            called[root(f)] += m_forms[f].called;
        }
        const std::uint32_t least = m_words.size() < novel ? leastCalled : leastNarrator;
        FormId narrator = noForm;
        for (FormId f = 0; f < m_forms.size(); ++f) {
            if (!m_people[f].person || called[f] < least || told[f] * 4 > called[f]) continue;
            if (narrator == noForm || called[f] > called[narrator]) narrator = f;
        }
        if (narrator != noForm) m_cast.narrator = entityOf[narrator];
    }

    const Words& m_words;
    const std::vector<Found>& m_found;
    Cast& m_cast;
    std::vector<StoryForm> m_forms;
    std::vector<FormId> m_parent;  // by form
    std::vector<Person> m_people;  // by form; valid for roots
    Index m_byFirst, m_byLast, m_byStyle;
};

}  // namespace

void mergeStoryNames(const Words& words, const std::vector<Found>& found, Cast& cast) {
    StoryMerger(words, found, cast).run();
}

}  // namespace quotelight
