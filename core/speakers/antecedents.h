// SPDX-License-Identifier: Apache-2.0
#pragma once

// Who a pronoun or a description can stand for, and what speaks for each: plain facts, which the
// trained model weighs (antecedent_features.h).
//
// Only the mentions of the last sentences are looked at, and beyond them those that were called by
// the same noun, so that each mention costs a bounded amount.

#include <cstdint>
#include <string>
#include <unordered_map>
#include <unordered_set>
#include <vector>

#include "speakers/cast.h"
#include "speakers/found.h"
#include "speakers/words.h"

namespace quotelight {

// What is asked: one mention's own facts.
enum class Asker : std::uint8_t { He, She, It, They, PersonNoun, GroupNoun, BodyNoun, OtherNoun };

struct Anaphor {
    Asker asker = Asker::He;
    std::uint32_t noun = 0;       // hash of a description's head; 0 for a pronoun
    bool reporting = false;       // stands beside a verb of saying
    bool insideQuote = false;     // in somebody's words
    bool possessive = false;      // his, or owned: "his campaign"
    bool sentenceQuotes = false;  // its sentence has a quote
    bool firstOfBlock = false;    // its sentence is its paragraph's first
    bool sourceInBlock = false;   // somebody was reported earlier in its paragraph
    bool opens = false;           // the first mention of its sentence
    bool subject = false;
    bool afterQuote = false;  // right behind a quote's end
};

// One that it can stand for. Buckets are small numbers.
struct Antecedent {
    EntityId entity = noEntity;  // noEntity: somebody new
    std::uint32_t mention = 0;   // the latest, outside quotes where there is one
    std::uint8_t sentences = 0;  // since that mention, to 7
    std::uint8_t blocks = 0;     // paragraphs since, to 3
    std::uint8_t rank = 0;       // 0: the most recent of the candidates, to 5
    std::uint8_t count = 0;      // mentions so far: 1, 2, 4, 8, … as 0 to 4
    MentionKind kind = MentionKind::Name;
    SpeakerKind sort = SpeakerKind::Unknown;
    bool genderKnown = false;
    bool named = false;
    bool subject = false, nested = false, possessive = false, insideQuote = false;
    bool full = false;            // the mention is a name of several words
    bool reported = false;        // the mention stands beside a verb of saying
    bool lastReported = false;    // the latest who did, in the text
    bool lastOfGender = false;    // whom the last such pronoun stood for
    bool introducedNear = false;  // first mentioned in this paragraph or the one before
    bool fullKnown = false;       // a name of several words is known of them
    bool foremost = false;        // mentioned most so far
    bool called = false;          // by the same noun before
    std::uint8_t shared = 0;      // words of the description said of them before, to 2
    std::uint8_t strange = 0;     // names in the description that they have nothing to do with
    std::uint8_t offset = 0;      // words before the mention in its sentence: 0 to 4
    bool opens = false;           // the mention is its sentence's first
    bool object = false;          // … stands behind a preposition or a verb
    std::uint8_t between = 0;     // in one sentence: words between, 1 to 4; else 0
    bool saysBetween = false;     // … among them one of saying
    std::uint8_t recent = 0;      // mentions in this paragraph and the one before, to 4
    std::uint8_t seen = 0;        // what the finder of names takes the mention for, and one
    bool spokenOf = false;        // named in the quote beside the anaphor
    bool headline = false;        // first mentioned in the first paragraph
    std::uint32_t firstName = 0;  // hash of the first name; 0 if none is known
    std::uint8_t rivals = 0;      // other candidates, to 4
    std::uint8_t fitting = 0;     // other candidates whose gender is known, to 3
    bool latestSubject = false;   // of the candidates that are subjects, the most recent
    bool latestReported = false;  // of those reported, the most recent
    bool leftmost = false;        // of the candidates in its sentence, the first
};

class Antecedents {
public:
    Antecedents(const Words& words, const std::vector<Found>& found, const Cast& cast)
        : m_words(words), m_found(found), m_cast(cast) {}

    Anaphor anaphor(std::uint32_t i) const;

    // Those that agree with mention `i`, the most recent first; nobody new among them.
    std::vector<Antecedent> candidates(std::uint32_t i) const;

    // Mention `i` has its entity now. In text order.
    void note(std::uint32_t i);

private:
    void look(std::uint32_t i, std::uint32_t mention, std::vector<Antecedent>& candidates) const;
    void lookCalled(std::uint32_t i, std::vector<Antecedent>& candidates) const;
    bool agrees(std::uint32_t i, EntityId entity) const;
    Antecedent describe(std::uint32_t i, std::uint32_t antecedent) const;
    void compare(std::uint32_t i, Antecedent& c) const;
    void noteCalled(std::uint32_t i, EntityId entity);
    void place(std::uint32_t i, Antecedent& c) const;
    bool isSpokenOf(std::uint32_t i, EntityId entity) const;
    void compareAll(std::vector<Antecedent>& candidates) const;
    std::uint32_t noun(std::uint32_t token) const;
    bool fits(std::uint32_t i, const Antecedent& c) const;

    const Words& m_words;
    const std::vector<Found>& m_found;
    const Cast& m_cast;
    std::vector<std::uint32_t> m_noted;   // mentions with an entity, in text order
    std::vector<std::uint32_t> m_counts;  // mentions noted, by entity
    EntityId m_foremost = noEntity;       // the person with most of them
    EntityId m_lastReported = noEntity;   // whose words were reported last
    std::uint32_t m_reportedBlock = UINT32_MAX;
    EntityId m_lastOf[4] = {noEntity, noEntity, noEntity, noEntity};  // by Gender, of pronouns
    std::unordered_map<std::uint32_t, std::vector<std::uint32_t>> m_calledBy;  // noun to mentions
    std::unordered_set<std::uint64_t> m_called;  // entity and noun: they were called by it
    std::unordered_set<std::uint64_t> m_said;    // entity and word: said of them
};

}  // namespace quotelight
