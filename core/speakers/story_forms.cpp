// SPDX-License-Identifier: Apache-2.0
#include "speakers/story_forms.h"

#include <algorithm>
#include <unordered_map>

namespace quotelight {

namespace {

constexpr std::uint32_t sureVotes = 3;      // pronouns that make a gender
constexpr std::uint32_t strongVotes = 12;   // … against what the first name says
constexpr std::uint32_t longestNoun = 4;    // words of "the Duke"
constexpr std::uint32_t pronounsAhead = 4;  // mentions looked at for a pronoun

// What the text says of a form, mention by mention.
struct Votes {
    std::uint32_t acts = 0, place = 0, people = 0, others = 0, she = 0, he = 0;
};

class FormFinder {
public:
    FormFinder(const Words& words, const std::vector<Found>& found)
        : m_words(words), m_found(found) {}

    std::vector<StoryForm> run() {
        for (std::uint32_t i = 0; i < m_found.size(); ++i)
            if (isNamed(i)) add(i);
        for (std::size_t k = 0; k < m_forms.size(); ++k)
            judge(m_forms[k], m_votes[k]);
        return std::move(m_forms);
    }

private:
    // A name, or "the Duke", "the White Knight", who are as good as named.
    bool isNamed(std::uint32_t i) const {
        const Found& f = m_found[i];
        if (f.kind == MentionKind::Name) return !isBody(f);
        if (f.kind != MentionKind::Description || f.core.size() > longestNoun) return false;
        if (!m_words.is(f.core.first, u"the") || m_words.inTitleCase(f.head)) return false;
        for (std::uint32_t t = f.core.first + 1; t < f.core.last; ++t)
            if (!m_words.token(t).capitalised) return false;
        return f.core.size() > 1 && m_words.is(f.head, Role | Title);
    }

    bool isBody(const Found& f) const {
        if (f.sort != SpeakerKind::Organisation || f.core.size() == 1) return false;
        for (std::uint32_t i = f.core.first; i < f.core.last; ++i)
            if (m_words.is(i, Body | BodyEnd | Roles | Function)) return true;
        return false;
    }

    std::u16string_view styleOf(const Found& f) const {
        if (f.kind == MentionKind::Description) return u"the";
        if (f.title.empty() || !m_words.token(f.title.last - 1).capitalised) return {};
        std::u16string_view style = m_words.lower(f.title.last - 1);
        if (style.ends_with(u'.')) style.remove_suffix(1);
        return style;
    }

    TokenRange shown(const Found& f, std::u16string_view style) const {
        if (f.kind == MentionKind::Description) return f.core;
        if (style.empty()) return nameOf(f);
        return {f.title.last - 1, f.core.last};
    }

    // Without the article, and without the "Poor" of "Poor Hale!".
    TokenRange nameOf(const Found& f) const {
        const bool pity = f.core.size() > 1 &&
                          (m_words.is(f.core.first, u"poor") || m_words.is(f.core.first, u"dear"));
        const bool leave = pity || f.kind == MentionKind::Description;
        return {f.core.first + (leave ? 1 : 0), f.core.last};
    }

    bool shouts(TokenRange range) const { return m_words.token(range.last - 1).allCaps; }

    void add(std::uint32_t i) {
        const Found& f = m_found[i];
        const std::u16string_view style = styleOf(f);
        std::u16string key(style);
        for (std::uint32_t t = nameOf(f).first; t < nameOf(f).last; ++t)
            key.append(u" ").append(m_words.lower(t));
        const auto [at, fresh] = m_byKey.emplace(std::move(key), m_forms.size());
        if (fresh) {
            m_votes.emplace_back();
            StoryForm& form = m_forms.emplace_back();
            form.style = style;
            form.name = personName(m_words, nameOf(f));
            form.shown = shown(f, style);
            if (f.sort != SpeakerKind::Organisation) form.gender = f.gender;
            if (form.gender == Gender::Neuter) form.gender = Gender::Unknown;
        }
        StoryForm& form = m_forms[at->second];
        if (shouts(form.shown) && !shouts(shown(f, style))) form.shown = shown(f, style);
        form.mentions.push_back(i);
        const bool quoted = m_words.insideQuote(f.head);
        ++(quoted ? form.quoted : form.told);
        form.called += quoted && isCalled(f);
        vote(i, m_votes[at->second]);
    }

    // Between commas, or alone between the marks: "Hale!", "Well, Hale, …", "My dear Hale, …".
    bool isCalled(const Found& f) const {
        const auto ends = [&](std::uint32_t t) {
            return t >= m_words.size() || (!m_words.isWord(t) && !m_words.isPossessiveMark(t));
        };
        if (!ends(f.extent.last)) return false;
        if (f.extent.first == 0 || ends(f.extent.first - 1)) return true;
        return m_words.is(f.extent.first - 1, u"dear") || m_words.is(f.extent.first - 1, u"poor");
    }

    void vote(std::uint32_t i, Votes& votes) const {
        const Found& f = m_found[i];
        if (const auto kind = m_words.nameKind(f.head))
            ++(*kind == NameKind::Person ? votes.people : votes.others);
        if (m_words.insideQuote(f.head)) return;
        const std::uint32_t first = f.extent.first, after = f.extent.last;
        const auto here = [&](std::uint32_t t) { return m_words.sameSentence(f.head, t); };
        if (here(after) && m_words.startsPredicate(after)) ++votes.acts;
        if (first > 0 && here(first - 1)) {
            votes.acts += m_words.is(first - 1, Says);
            for (const std::u16string_view word :
                 {u"in", u"at", u"near", u"to", u"from", u"through", u"into", u"of"})
                votes.place += m_words.is(first - 1, word);
        }
        votePronoun(i, votes);
    }

    // The first he or she after the name and before any other, in its sentence or the next.
    void votePronoun(std::uint32_t i, Votes& votes) const {
        const std::uint32_t sentence = m_words.sentence(m_found[i].head);
        for (std::uint32_t j = i + 1; j < m_found.size() && j <= i + pronounsAhead; ++j) {
            const Found& f = m_found[j];
            if (m_words.insideQuote(f.head)) continue;
            if (m_words.sentence(f.head) > sentence + 1 || f.kind == MentionKind::Name) return;
            if (f.kind != MentionKind::Pronoun) continue;
            votes.she += f.gender == Gender::Female;
            votes.he += f.gender == Gender::Male;
            if (f.gender == Gender::Female || f.gender == Gender::Male) return;
        }
    }

    void judge(StoryForm& form, const Votes& votes) const {
        const bool titled = !form.style.empty();
        const bool first = m_words.is(form.shown.first, FemaleName | MaleName);
        form.person = titled || first || form.called > 1 || votes.acts > votes.place ||
                      (votes.people > votes.others && votes.acts >= votes.place);
        const std::uint32_t most = std::max(votes.she, votes.he);
        const bool sure = most >= sureVotes && most >= 3 * std::min(votes.she, votes.he);
        const Gender voted = votes.she > votes.he ? Gender::Female : Gender::Male;
        if (!sure || (titled && form.gender != Gender::Unknown)) return;
        if (form.gender == Gender::Unknown || most >= strongVotes) form.gender = voted;
    }

    const Words& m_words;
    const std::vector<Found>& m_found;
    std::vector<StoryForm> m_forms;
    std::vector<Votes> m_votes;  // one a form
    std::unordered_map<std::u16string, std::size_t> m_byKey;
};

}  // namespace

std::vector<StoryForm> storyForms(const Words& words, const std::vector<Found>& found) {
    return FormFinder(words, found).run();
}

}  // namespace quotelight
