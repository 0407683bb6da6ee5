// SPDX-License-Identifier: Apache-2.0
#include "speakers/find_mentions.h"

#include <algorithm>

#include "speakers/appositions.h"
#include "speakers/joint_mentions.h"
#include "speakers/name_phrase.h"
#include "speakers/noun_phrase.h"
#include "speakers/pronouns.h"
#include "speakers/story.h"

namespace quotelight {

namespace {

SpeakerKind sortOfNoun(Traits traits) {
    if (traits & Roles) return SpeakerKind::Group;
    if (traits & Role) return SpeakerKind::Person;
    if (traits & Body) return SpeakerKind::Organisation;
    return SpeakerKind::Unknown;
}

Gender genderOfNoun(Traits traits) {
    if (traits & FemaleWord) return Gender::Female;
    if (traits & MaleWord) return Gender::Male;
    if ((traits & (Body | Document)) && !(traits & (Role | Roles))) return Gender::Neuter;
    return Gender::Unknown;
}

class MentionFinder {
public:
    explicit MentionFinder(const Words& words) : m_words(words) {}

    std::vector<Found> run() {
        std::uint32_t i = 0;
        while (i < m_words.size()) {
            i = step(i);
        }
        return std::move(m_found);
    }

private:
    // Reads what starts at `i`; returns where to go on.
    std::uint32_t step(std::uint32_t i) {
        if (const TokenRange label = m_words.labelAt(i); !label.empty()) return addLabel(label);
        if (const auto pronoun = readPronoun(m_words, i); pronoun && !isAcronym(i)) {
            addPronoun(i, *pronoun);
            return i + 1;
        }
        if (m_words.isNameWord(i)) return addRun(readNamePhrase(m_words, i));
        return isDescriptionHead(i) ? addDescription(i, i + 1) : i + 1;
    }

    // "the WHO", "IT", "US".
    bool isAcronym(std::uint32_t i) const {
        return m_words.tagged() && m_words.token(i).allCaps && m_words.token(i).span.size() > 1 &&
               isProperNoun(m_words.tag(i)) && !m_words.inTitleCase(i);
    }

    // A transcript's label names a speaker, whatever its words: "Dr. Hale", "HALE", "MODERATOR",
    // "Q".
    std::uint32_t addLabel(TokenRange label) {
        const std::size_t before = m_found.size();
        if (m_words.isNameWord(label.first)) {
            const NamePhrase phrase = readNamePhrase(m_words, label.first);
            if (phrase.run.last == label.last && !phrase.name.empty()) addRun(phrase);
        }
        if (m_found.size() == before) {
            Found& found = m_found.emplace_back();
            found.core = found.extent = label;
            found.head = surname(label);
            found.gender = genderOfNoun(m_words.traits(found.head));
            found.number = Number::Singular;
        }
        Found& found = m_found.back();
        found.label = true;
        // A surname alone in capitals looks like a body's short name.
        const bool surnameAlone =
            found.core.size() == 1 && !m_words.is(found.core.first, Body | BodyEnd);
        if (found.sort == SpeakerKind::Unknown || surnameAlone) found.sort = SpeakerKind::Person;
        return label.last;
    }

    void addPronoun(std::uint32_t i, const Pronoun& pronoun) {
        Found& found = m_found.emplace_back();
        found.core = found.extent = {i, i + 1};
        found.head = i;
        found.kind = MentionKind::Pronoun;
        found.gender = pronoun.gender;
        found.number = pronoun.number;
        found.possessive = pronoun.possessive;
        if (pronoun.gender == Gender::Female || pronoun.gender == Gender::Male)
            found.sort = SpeakerKind::Person;
    }

    std::uint32_t addRun(const NamePhrase& phrase) {
        const std::uint32_t last = phrase.run.last - 1;
        if (phrase.name.empty()) {
            // "the President": a description, unless a longer phrase goes on: "Secretary nominee".
            if (!nounFollows(m_words, last) || m_words.isPossessiveMark(last + 1))
                addDescription(last, phrase.run.last);
            return phrase.run.last;
        }
        if (isAdjective(phrase.run) || isPartyTag(phrase.run)) return phrase.run.last;
        // "Democrats", "Senate Republicans".
        if (m_words.is(last, Roles) && m_words.is(last, Plural) && phrase.title.empty() &&
            !hasFunctionWord(phrase.run)) {
            if (!nounFollows(m_words, last)) addDescription(last, phrase.run.last);
            return phrase.run.last;
        }
        if (m_words.is(phrase.name.first, Suffix)) return phrase.run.last;
        Found& found = m_found.emplace_back();
        found.core = phrase.name;
        found.title = phrase.title;
        found.extent = phrase.run;
        if (phrase.title.empty())
            found.core.first = found.extent.first = withParticles(phrase.run.first);
        found.head = surname(phrase.name);
        found.sort = phrase.sort;
        found.gender = phrase.sort == SpeakerKind::Organisation ? Gender::Neuter : phrase.gender;
        found.number = Number::Singular;
        found.honorific = phrase.honorific;
        found.possessive = m_words.isPossessiveMark(phrase.run.last);
        return phrase.run.last;
    }

    // The last word that is no suffix: "Tomas | Reyes | , Jr."
    std::uint32_t surname(TokenRange name) const {
        std::uint32_t head = name.last - 1;
        while (head > name.first && (m_words.is(head, Suffix) || !m_words.isWord(head)))
            --head;
        return head;
    }

    // "said | van der Meer".
    std::uint32_t withParticles(std::uint32_t first) const {
        std::uint32_t i = first;
        while (i > 0 && m_words.sameSentence(first, i - 1) && m_words.is(i - 1, Particle) &&
               m_words.token(i - 1).span.size() > 1 && !m_words.is(i - 1, FemaleName | MaleName))
            --i;
        const bool thing = i > 0 && i < first && m_words.is(i - 1, Determiner);
        return thing ? first : i;
    }

    // "Association of Flight Attendants" is no group of attendants.
    bool hasFunctionWord(TokenRange run) const {
        for (std::uint32_t i = run.first; i < run.last; ++i)
            if (m_words.is(i, Function) && !m_words.token(i).capitalised) return true;
        return false;
    }

    // "Ukrainian", "Russian-backed": of somewhere, nobody's name.
    bool isAdjective(TokenRange run) const {
        for (std::uint32_t i = run.first; i < run.last; ++i) {
            const std::u16string_view w = m_words.lower(i);
            const std::size_t hyphen = w.find(u'-');
            const Traits traits = hyphen == std::u16string_view::npos
                                      ? m_words.traits(i)
                                      : lexiconTraits(w.substr(0, hyphen));
            if (!(traits & Nationality) || (traits & (Place | FemaleName | MaleName))) return false;
        }
        return true;
    }

    // "(D-Ohio)", "(R)": where a politician stands.
    bool isPartyTag(TokenRange run) const {
        if (run.first == 0 || m_words.word(run.first - 1) != u"(") return false;
        const std::u16string_view w = m_words.word(run.first);
        return w.size() == 1 || w[1] == u'-';
    }

    bool isDescriptionHead(std::uint32_t i) const {
        const Traits traits = m_words.traits(i);
        if (!m_words.isWord(i)) return false;
        if (!(traits & (Role | Roles | Body | Document))) return isReportedNoun(i);
        if ((traits & (Determiner | Function)) && !(traits & Role)) return isBareQuantity(i);
        // "spokesman | Pat Doe" is a title; "the reporters Doe met" are not.
        const bool nameNext = m_words.sameSentence(i, i + 1) && m_words.isNameWord(i + 1);
        if (nameNext) return !(traits & Role) || (traits & Roles);
        return !nounFollows(m_words, i);
    }

    // "the radioman said": what says something can, whatever the noun.
    bool isReportedNoun(std::uint32_t i) const {
        if (!m_words.tagged() || !m_words.sameSentence(i, i + 1)) return false;
        const Tag tag = m_words.tag(i);
        if ((tag != Tag::Noun && tag != Tag::NounPlural) || m_words.is(i, Calendar)) return false;
        const std::uint32_t start = phraseStart(m_words, i);
        if (tag == Tag::Noun && (start == i || !m_words.is(start, Determiner))) return false;
        if (m_words.is(i + 1, Says)) return m_words.startsPredicate(i + 1);
        return start > 0 && m_words.sameSentence(i, start - 1) && m_words.is(start - 1, Says) &&
               !nounFollows(m_words, i);
    }

    // "many said": a quantity word that stands for people by itself.
    bool isBareQuantity(std::uint32_t i) const {
        return m_words.sameSentence(i, i + 1) && m_words.is(i + 1, Verb);
    }

    // Returns where to go on: after the phrase's other nouns where it is a list.
    std::uint32_t addDescription(std::uint32_t head, std::uint32_t end) {
        const std::uint32_t start = withQuantity(phraseStart(m_words, head), head);
        Traits traits = m_words.traits(head);
        if (m_words.tagged() && m_words.tag(head) == Tag::NounPlural) traits |= Plural;
        const bool determined = m_words.is(start, Determiner);
        // "bank" in "to bank on": a singular noun needs a determiner, save for roles in titles.
        const bool bare = !determined && !(traits & (Roles | Plural));
        if (bare && !(traits & Role) && start == head) return end;
        Found& found = m_found.emplace_back();
        found.core = {start, end};
        const std::uint32_t phrase = phraseEnd(m_words, end);
        found.extent = {start, coordinationEnd(m_words, phrase)};
        found.head = head;
        found.kind = MentionKind::Description;
        found.sort = sortOfNoun(traits);
        found.gender = genderOfNoun(traits);
        const bool one = m_words.is(start, u"one") || m_words.is(start, u"another");
        found.number = traits & (Roles | Plural) && !one ? Number::Plural : Number::Singular;
        if (one && (traits & Roles)) found.sort = SpeakerKind::Person;
        found.possessive = m_words.isPossessiveMark(end);
        found.definite = isDefinite(found.core);
        return found.extent.last > phrase ? found.extent.last : end;
    }

    // "one of | his aides", "about | 50 protesters".
    std::uint32_t withQuantity(std::uint32_t start, std::uint32_t head) const {
        if (start == 0 || !m_words.sameSentence(start, start - 1)) return start;
        if (start > 1 && m_words.is(start - 1, u"of") && !m_words.isPossessiveMark(head + 1)) {
            for (const std::u16string_view word :
                 {u"one", u"some", u"many", u"several", u"most", u"two", u"three", u"dozens",
                  u"hundreds", u"thousands", u"percent", u"half", u"none"})
                if (m_words.is(start - 2, word))
                    return word == u"percent" && start > 2 ? start - 3 : start - 2;
            return start;
        }
        const bool number = m_words.token(start).kind == TokenKind::Number;
        for (const std::u16string_view word : {u"about", u"nearly", u"almost", u"roughly", u"some"})
            if (number && m_words.is(start - 1, word)) return start - 1;
        return start;
    }

    bool isDefinite(TokenRange core) const {
        if (isDefiniteWord(m_words, core.first)) return true;
        for (std::uint32_t i = core.first; i < core.last; ++i)
            if (m_words.isPossessiveMark(i)) return true;
        return false;
    }

    const Words& m_words;
    std::vector<Found> m_found;
};

}  // namespace

std::vector<Found> findMentions(const Words& words) {
    std::vector<Found> found = MentionFinder(words).run();
    std::stable_sort(found.begin(), found.end(), [](const Found& a, const Found& b) {
        return a.core.first != b.core.first ? a.core.first < b.core.first
                                            : a.core.last > b.core.last;
    });
    joinAppositions(words, found);
    // In a story two named together are a scene more often than one voice.
    if (!readsAsStory(words)) addJointMentions(words, found);
    return found;
}

}  // namespace quotelight
