// SPDX-License-Identifier: Apache-2.0
#pragma once

// Mentions of people and other sources in the text, and whom they stand for. Plain values.
//
// A mention is a noun phrase that may name a source. Its `span` is what is shown as the source's
// words; its `extent` is the whole phrase around it:
//
//     Russian Deputy Foreign Minister [Alexander Grushko], a career diplomat, said …
//     '---------------------------- extent ---------------------------'

#include <cstdint>
#include <string>
#include <vector>

#include "text/notice.h"
#include "text/span.h"

namespace quotelight {

using SpeakerId = std::uint32_t;  // index into Speakers::speakers
inline constexpr SpeakerId noSpeaker = UINT32_MAX;

enum class MentionKind : std::uint8_t {
    Name,        // Alexander Grushko, Grushko, Mr. Grushko
    Pronoun,     // he, she, they, I
    Description  // the minister, a senior official, police
};

enum class SpeakerKind : std::uint8_t { Person, Organisation, Group, Unknown };
enum class Gender : std::uint8_t { Unknown, Female, Male, Neuter };
enum class Number : std::uint8_t { Unknown, Singular, Plural };

// As the command line prints it: "organisation".
const char* speakerKindName(SpeakerKind kind);

// One whom a pronoun or a description can stand for.
struct Referent {
    SpeakerId speaker = noSpeaker;
    float probability = 0;
};

struct Mention {
    Span span;    // with title, role and apposition left out for names: "Alexander Grushko"
    Span head;    // the word that carries it: "Grushko", "official"
    Span extent;  // contains `span`; with title, role, party and apposition, ends before a comma
    MentionKind kind = MentionKind::Name;
    SpeakerKind sort = SpeakerKind::Unknown;  // by its own words
    Gender gender = Gender::Unknown;
    Number number = Number::Unknown;
    bool insideQuote = false;       // in somebody's words, not the writer's
    bool nested = false;            // part of another mention's extent: "Obama" in "an Obama aide"
    bool possessive = false;        // "Trump" in "Trump's campaign"; his, their
    SpeakerId speaker = noSpeaker;  // whom it stands for
    // What else it can stand for, `speaker` among them, the likeliest first, each once. Empty where
    // its own words say who is meant.
    std::vector<Referent> referents;
};

struct Speaker {
    std::u16string name;  // the fullest the article has, without titles and roles
    std::u16string
        description;  // "Russian Deputy Foreign Minister"; empty where the article has none
    SpeakerKind kind = SpeakerKind::Person;
    Gender gender = Gender::Unknown;
    Number number = Number::Unknown;
    std::vector<std::uint32_t> mentions;  // indices into Speakers::mentions, in text order
};

struct Speakers {
    std::vector<Mention> mentions;  // in order of span.begin, then the longer first
    // In order of first mention. Among them those that a description would be by itself, where it
    // was taken for somebody known but perhaps is not: no mention's `speaker`, only a referent.
    std::vector<Speaker> speakers;
    std::vector<Notice> notices;  // a limit was reached
    bool story = false;           // a narrative, as novels are: see story.h
};

}  // namespace quotelight
