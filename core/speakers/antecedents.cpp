// SPDX-License-Identifier: Apache-2.0
#include "speakers/antecedents.h"

#include <algorithm>
#include <bit>

#include "language/feature_hash.h"
#include "speakers/mention_place.h"

namespace quotelight {

namespace {

constexpr std::size_t widestWindow = 60;        // mentions looked back on
constexpr std::uint32_t farthestSentence = 10;  // sentences looked back on
constexpr std::size_t mostCalled = 6;           // mentions by the same noun, however far

// Words of titles that say the same as a noun: "Sen." and "the senator".
std::u16string_view nounOfTitle(std::u16string_view title) {
    struct Pair {
        std::u16string_view title, noun;
    };
    static constexpr Pair pairs[] = {{u"sen", u"senator"},
                                     {u"gov", u"governor"},
                                     {u"rep", u"congressman"},
                                     {u"dr", u"doctor"},
                                     {u"prof", u"professor"},
                                     {u"gen", u"general"},
                                     {u"lt", u"lieutenant"},
                                     {u"capt", u"captain"},
                                     {u"sgt", u"sergeant"},
                                     {u"col", u"colonel"},
                                     {u"rev", u"reverend"},
                                     {u"representative", u"congressman"},
                                     {u"adm", u"admiral"},
                                     {u"pres", u"president"},
                                     {u"congresswoman", u"congressman"},
                                     {u"atty", u"attorney"},
                                     {u"maj", u"major"},
                                     {u"lawmaker", u"congressman"},
                                     {u"insp", u"inspector"},
                                     {u"det", u"detective"},
                                     {u"spokesperson", u"spokesman"},
                                     {u"spokeswoman", u"spokesman"},
                                     {u"chairwoman", u"chairman"},
                                     {u"advisor", u"adviser"}};
    if (!title.empty() && title.back() == u'.') title.remove_suffix(1);
    for (const Pair& pair : pairs)
        if (pair.title == title) return pair.noun;
    return title;
}

std::uint64_t keyOf(EntityId entity, std::uint32_t word) {
    return (std::uint64_t{entity} << 32) | word;
}

// Nouns that mean a place; all other bodies are none.
bool isPlaceNoun(std::u16string_view noun) {
    static constexpr std::u16string_view nouns[] = {
        u"country",    u"nation",   u"state",   u"city",   u"town",
        u"government", u"republic", u"kingdom", u"regime", u"island"};
    return std::find(std::begin(nouns), std::end(nouns), noun) != std::end(nouns);
}

std::uint8_t upTo(std::uint32_t value, std::uint32_t most) {
    return static_cast<std::uint8_t>(std::min(value, most));
}

Asker askerOf(const Found& f) {
    if (f.kind == MentionKind::Pronoun) {
        if (f.gender == Gender::Male) return Asker::He;
        if (f.gender == Gender::Female) return Asker::She;
        return f.gender == Gender::Neuter ? Asker::It : Asker::They;
    }
    if (f.number == Number::Plural) return Asker::GroupNoun;
    if (f.sort == SpeakerKind::Person) return Asker::PersonNoun;
    return f.sort == SpeakerKind::Organisation ? Asker::BodyNoun : Asker::OtherNoun;
}

}  // namespace

// A vice president is no president.
std::uint32_t Antecedents::noun(std::uint32_t token) const {
    const std::uint32_t noun = hashWord(nounOfTitle(m_words.lower(token)));
    const bool vice =
        token > 0 && (m_words.is(token - 1, u"vice") || m_words.is(token - 1, u"deputy"));
    return vice ? noun ^ 1u : noun;
}

Anaphor Antecedents::anaphor(std::uint32_t i) const {
    const Found& f = m_found[i];
    Anaphor a;
    a.asker = askerOf(f);
    a.noun = f.kind == MentionKind::Description ? noun(f.head) : 0;
    a.reporting = isReported(m_words, f);
    a.insideQuote = m_words.insideQuote(f.head);
    a.possessive = f.kind == MentionKind::Pronoun ? f.possessive : f.possessor != noFound;
    const std::uint32_t s = m_words.sentence(f.head);
    const TokenRange sentence = m_words.sentenceRange(s);
    a.sentenceQuotes =
        m_words.insideQuote(sentence.first) || m_words.insideQuote(sentence.last - 1);
    a.firstOfBlock = s == 0 || m_words.tokens().sentences[s - 1].block != m_words.block(f.head);
    a.sourceInBlock = m_reportedBlock == m_words.block(f.head);
    a.opens = opensSentence(m_words, m_found, i);
    a.subject = isSubject(m_words, f);
    a.afterQuote = f.extent.first > 0 && m_words.insideQuote(f.extent.first - 1);
    return a;
}

bool Antecedents::agrees(std::uint32_t i, EntityId entity) const {
    const Entity& e = m_cast.entities[entity];
    const Found& f = m_found[i];
    if (e.narrator) return false;
    if (!gendersFit(f.gender, e.gender)) return false;
    const bool several = e.number == Number::Plural || e.sort == SpeakerKind::Group;
    switch (askerOf(f)) {
        case Asker::He:
        case Asker::She:
        case Asker::PersonNoun:
            return e.sort != SpeakerKind::Organisation && !several;
        case Asker::It:
        case Asker::BodyNoun:
            return e.sort != SpeakerKind::Person && !several;
        case Asker::They:
        case Asker::GroupNoun:
            return e.sort != SpeakerKind::Person || f.kind == MentionKind::Pronoun;
        case Asker::OtherNoun:
            return !several;
    }
    return true;
}

Antecedent Antecedents::describe(std::uint32_t i, std::uint32_t antecedent) const {
    const Found& f = m_found[i];
    const Found& a = m_found[antecedent];
    Antecedent c;
    c.entity = m_cast.entityOf[antecedent];
    c.mention = antecedent;
    const Entity& e = m_cast.entities[c.entity];
    const std::uint32_t block = m_words.block(f.head);
    c.sentences = upTo(m_words.narrative(f.head) - m_words.narrative(a.head), 7);
    c.blocks = upTo(block - m_words.block(a.head), 3);
    c.count = upTo(static_cast<std::uint32_t>(std::bit_width(m_counts[c.entity])) - 1, 4);
    c.kind = a.kind;
    c.sort = e.sort;
    c.genderKnown = e.gender != Gender::Unknown;
    c.named = e.named;
    c.nested = a.nested;
    c.possessive = a.possessive;
    c.insideQuote = m_words.insideQuote(a.head);
    c.full = a.kind == MentionKind::Name && a.core.size() > 1;
    c.lastReported = c.entity == m_lastReported;
    c.lastOfGender = c.entity == m_lastOf[static_cast<std::size_t>(f.gender)];
    c.introducedNear = block - m_words.block(m_found[e.mentions.front()].head) <= 1;
    c.fullKnown = e.named && m_found[e.fullest].core.size() > 1;
    c.foremost = c.entity == m_foremost;
    if (f.kind == MentionKind::Description) compare(i, c);
    place(i, c);
    if (const auto kind = m_words.nameKind(m_found[e.fullest].head))
        c.seen = static_cast<std::uint8_t>(static_cast<std::uint8_t>(*kind) + 1);
    c.spokenOf = isSpokenOf(i, c.entity);
    c.headline = m_words.block(m_found[e.mentions.front()].head) == m_words.block(0);
    if (c.fullKnown) c.firstName = hashWord(m_words.lower(m_found[e.fullest].core.first));
    return c;
}

// Where the candidate's mention stands, in its sentence and to the anaphor.
void Antecedents::place(std::uint32_t i, Antecedent& c) const {
    const Found& a = m_found[c.mention];
    c.subject = isSubject(m_words, a);
    c.object = isObject(m_words, a);
    c.reported = isReported(m_words, a);
    c.opens = opensSentence(m_words, m_found, c.mention);
    c.offset = wordsInFront(m_words, a);
    const Gap gap = gapBetween(m_words, a, m_found[i]);
    c.between = gap.length;
    c.saysBetween = gap.says;
}

// Somebody's words beside the anaphor name the candidate: hardly the one who says them.
bool Antecedents::isSpokenOf(std::uint32_t i, EntityId entity) const {
    constexpr std::uint32_t widest = 12;
    const std::uint32_t block = m_words.block(m_found[i].head);
    const auto names = [&](std::uint32_t j) {
        return m_cast.entityOf[j] == entity && m_words.insideQuote(m_found[j].head);
    };
    for (std::uint32_t j = i; j-- > 0 && i - j < widest;) {
        if (m_words.block(m_found[j].head) != block || !m_words.insideQuote(m_found[j].head)) break;
        if (names(j)) return true;
    }
    for (std::uint32_t j = i + 1; j < m_found.size() && j - i < widest; ++j) {
        if (m_words.block(m_found[j].head) != block) break;
        if (names(j)) return true;
    }
    return false;
}

// What can only be said of the candidates together.
void Antecedents::compareAll(std::vector<Antecedent>& candidates) const {
    std::uint32_t fitting = 0;
    bool subject = false, reported = false;
    for (Antecedent& c : candidates) {
        fitting += c.genderKnown;
        c.latestSubject = c.subject && !subject;
        c.latestReported = c.reported && !reported;
        subject = subject || c.subject;
        reported = reported || c.reported;
    }
    for (std::size_t k = 0; k < candidates.size(); ++k) {
        Antecedent& c = candidates[k];
        c.rivals = upTo(static_cast<std::uint32_t>(candidates.size()) - 1, 4);
        c.fitting = upTo(fitting - c.genderKnown, 3);
        c.leftmost =
            k + 1 == candidates.size() ||
            !m_words.sameSentence(m_found[c.mention].head, m_found[candidates[k + 1].mention].head);
    }
}

// What the description says against what was said of the candidate before.
void Antecedents::compare(std::uint32_t i, Antecedent& c) const {
    const Found& f = m_found[i];
    c.called = m_called.contains(keyOf(c.entity, noun(f.head)));
    for (std::uint32_t t = f.core.first; t < f.core.last; ++t) {
        if (t == f.head || !m_words.isWord(t) || m_words.is(t, Function | RoleModifier)) continue;
        if (m_said.contains(keyOf(c.entity, hashWord(m_words.lower(t)))))
            c.shared = upTo(c.shared + 1u, 2);
        else if (m_words.isNameWord(t))
            c.strange = upTo(c.strange + 1u, 2);
    }
}

// Takes the entity of `mention` among the candidates, or sees it again from farther away.
void Antecedents::look(std::uint32_t i, std::uint32_t mention,
                       std::vector<Antecedent>& candidates) const {
    const EntityId entity = m_cast.entityOf[mention];
    // "his" in "his manager" is not the manager.
    if (m_found[mention].extent.contains(m_found[i].head)) return;
    for (Antecedent& known : candidates) {
        if (known.entity != entity) continue;
        const bool near = m_words.block(m_found[i].head) - m_words.block(m_found[mention].head) < 2;
        known.recent = upTo(known.recent + (near ? 1u : 0u), 4);
        // One in the writer's own words says more of where the entity stands.
        if (known.insideQuote && !m_words.insideQuote(m_found[mention].head)) {
            const std::uint8_t rank = known.rank, recent = known.recent;
            known = describe(i, mention);
            known.rank = rank;
            known.recent = recent;
        }
        return;
    }
    if (!agrees(i, entity)) return;
    Antecedent candidate = describe(i, mention);
    if (m_found[i].kind == MentionKind::Description && !fits(i, candidate)) return;
    candidate.rank = upTo(static_cast<std::uint32_t>(candidates.size()), 5);
    candidates.push_back(candidate);
}

// Whether a description can mean the candidate at all. People are called many things; a body or a
// document only by nouns of its kind, and never with another's name: "the Roe campaign".
bool Antecedents::fits(std::uint32_t i, const Antecedent& c) const {
    const Found& f = m_found[i];
    if (f.possessor != noFound && m_cast.entityOf[f.possessor] == c.entity) return false;
    const Asker asker = askerOf(f);
    if (asker == Asker::PersonNoun) return true;
    if (c.strange > 0 || (f.possessor != noFound && !c.called)) return false;
    if (asker == Asker::OtherNoun || asker == Asker::GroupNoun) return c.called;
    const Entity& e = m_cast.entities[c.entity];
    const bool place = e.named && m_words.is(m_found[e.fullest].head, Place);
    return c.called || place == isPlaceNoun(m_words.lower(f.head));
}

std::vector<Antecedent> Antecedents::candidates(std::uint32_t i) const {
    std::vector<Antecedent> candidates;
    const std::uint32_t sentence = m_words.narrative(m_found[i].head);
    const std::size_t end = m_noted.size() > widestWindow ? m_noted.size() - widestWindow : 0;
    for (std::size_t k = m_noted.size(); k-- > end;) {
        if (sentence - m_words.narrative(m_found[m_noted[k]].head) > farthestSentence) break;
        look(i, m_noted[k], candidates);
    }
    if (m_found[i].kind == MentionKind::Description) lookCalled(i, candidates);
    compareAll(candidates);
    return candidates;
}

// Those called by the same noun, however far.
void Antecedents::lookCalled(std::uint32_t i, std::vector<Antecedent>& candidates) const {
    const auto called = m_calledBy.find(noun(m_found[i].head));
    if (called == m_calledBy.end()) return;
    const auto& mentions = called->second;
    for (std::size_t k = mentions.size(); k-- > 0 && mentions.size() - k <= mostCalled;)
        look(i, mentions[k], candidates);
}

void Antecedents::note(std::uint32_t i) {
    const Found& f = m_found[i];
    const EntityId entity = m_cast.entityOf[i];
    m_noted.push_back(i);
    m_counts.resize(m_cast.entities.size(), 0);
    ++m_counts[entity];
    const Entity& e = m_cast.entities[entity];
    if (e.sort == SpeakerKind::Person && e.named &&
        (m_foremost == noEntity || m_counts[entity] > m_counts[m_foremost]))
        m_foremost = entity;
    if (!m_words.insideQuote(f.head) && isReported(m_words, f)) {
        m_lastReported = entity;
        m_reportedBlock = m_words.block(f.head);
    }
    if (f.kind == MentionKind::Pronoun) m_lastOf[static_cast<std::size_t>(f.gender)] = entity;
    noteCalled(i, entity);
}

// Remembers the words by which an entity is called: titles, roles, appositions, descriptions.
void Antecedents::noteCalled(std::uint32_t i, EntityId entity) {
    const Found& f = m_found[i];
    const auto call = [&](std::uint32_t t) {
        m_called.insert(keyOf(entity, noun(t)));
        auto& mentions = m_calledBy[noun(t)];
        if (mentions.empty() || mentions.back() != i) mentions.push_back(i);
    };
    const auto say = [&](TokenRange range) {
        for (std::uint32_t t = range.first; t < range.last; ++t)
            if (m_words.isWord(t) && !m_words.is(t, Function))
                m_said.insert(keyOf(entity, hashWord(m_words.lower(t))));
    };
    if (f.kind == MentionKind::Pronoun) return;
    say(f.title);
    say(f.core);
    if (f.kind == MentionKind::Description) return call(f.head);
    // The last role of a title that is not the object of "of": "Chief | of Staff".
    for (std::uint32_t t = f.title.last; t-- > f.title.first;) {
        if (!m_words.is(t, Role | Title) || m_words.is(t, Honorific)) continue;
        if (t > f.title.first && m_words.is(t - 1, u"of")) continue;
        return call(t);
    }
}

}  // namespace quotelight
