// SPDX-License-Identifier: Apache-2.0
#pragma once

// What single English words say about who is meant: titles, roles, first names, kinds of bodies.
//
// Closed classes and common members only; a word that is not here is judged by its shape and its
// company. Looked up by lower-cased word, with plurals of roles derived. Built once, thread-safe;
// a lookup costs one hash.

#include <cstdint>
#include <string_view>

namespace quotelight {

// A word may have several.
enum Trait : std::uint32_t {
    Honorific = 1u << 0,     // Mr, Dr, Sir: only ever before a name
    Title = 1u << 1,         // Sen, President, Judge: before a name, part of nobody's name
    Role = 1u << 2,          // one human being: spokesman, teacher
    Roles = 1u << 3,         // several: officials, police
    Body = 1u << 4,          // an organisation by its common noun: company, committee
    BodyEnd = 1u << 5,       // ends or marks an organisation's name: Inc, University, Times
    Document = 1u << 6,      // speaks in somebody's stead: report, statement
    Nationality = 1u << 7,   // adjectives of countries, parties, faiths; states before a title
    Place = 1u << 8,         // countries, capitals, seats of power
    FemaleName = 1u << 9,    // first names
    MaleName = 1u << 10,     //
    FemaleWord = 1u << 11,   // woman, mother, Mrs
    MaleWord = 1u << 12,     // man, father, Mr
    Particle = 1u << 13,     // van, de, bin: inside a surname
    Suffix = 1u << 14,       // Jr, III
    Function = 1u << 15,     // determiners, prepositions, conjunctions, auxiliaries
    Determiner = 1u << 16,   // the, a, this, his, several
    Calendar = 1u << 17,     // months and days
    Verb = 1u << 18,         // finite verbs and participles common in reporting: never a modifier
    Plural = 1u << 19,       // of a Role, Body or Document
    Common = 1u << 20,       // frequent word that often starts a sentence or a headline
    Kin = 1u << 21,          // brother, wife: whose it is matters
    Says = 1u << 23,         // a verb of saying: said, tweeted
    RoleModifier = 1u << 22  // former, senior, deputy: in front of a role or a title
};
using Traits = std::uint32_t;

// Traits of a lower-cased word; 0 if nothing is known.
Traits lexiconTraits(std::u16string_view lowerCased);

// One list: words separated by spaces.
struct WordList {
    Traits traits;
    const char16_t* words;
};

// The lists themselves, by theme; each ends with an entry whose words are null.
extern const WordList roleWords[];
extern const WordList bodyWords[];
extern const WordList nameWords[];
extern const WordList placeWords[];
extern const WordList grammarWords[];

}  // namespace quotelight
