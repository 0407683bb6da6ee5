// SPDX-License-Identifier: Apache-2.0
#pragma once

// The part of speech of every token of an English text, in the Penn Treebank's set.
//
// A greedy averaged perceptron over hashed features (model "tagger"). Linear, about a microsecond a
// token. Thread-safe. On other languages the tags mean little.

#include <cstdint>
#include <string_view>
#include <vector>

#include "article/article.h"
#include "language/models.h"
#include "language/tokens.h"

namespace quotelight {

enum class Tag : std::uint8_t {
    Coordinator,           // CC: and
    CardinalNumber,        // CD
    Determiner,            // DT: the
    Existential,           // EX: there
    ForeignWord,           // FW
    Preposition,           // IN: of; that
    Adjective,             // JJ
    AdjectiveComparative,  // JJR
    AdjectiveSuperlative,  // JJS
    ListMarker,            // LS
    Modal,                 // MD: can
    Noun,                  // NN
    NounPlural,            // NNS
    ProperNoun,            // NNP
    ProperNounPlural,      // NNPS
    Predeterminer,         // PDT: all
    PossessiveEnding,      // POS: 's
    Pronoun,               // PRP: she
    PossessivePronoun,     // PRP$: her
    Adverb,                // RB
    AdverbComparative,     // RBR
    AdverbSuperlative,     // RBS
    Particle,              // RP: up
    Symbol,                // SYM
    To,                    // TO
    Interjection,          // UH
    Verb,                  // VB, the base form
    VerbPast,              // VBD
    VerbGerund,            // VBG
    VerbParticiple,        // VBN
    VerbPresent,           // VBP, not third person singular
    VerbThird,             // VBZ, third person singular present
    WhDeterminer,          // WDT: which
    WhPronoun,             // WP: who
    WhPossessive,          // WP$: whose
    WhAdverb,              // WRB: when
    Comma,                 // ,
    Stop,                  // . ? !
    Colon,                 // : ; dashes, ellipses
    OpeningMark,           // ``
    ClosingMark,           // ''
    OpeningBracket,        // -LRB-
    ClosingBracket,        // -RRB-
    Currency               // $ and #
};
inline constexpr std::uint8_t tagCount = 44;

// The Penn Treebank's name: "NNP", "``".
const char* tagName(Tag tag);

constexpr bool isVerb(Tag tag) {
    return tag >= Tag::Verb && tag <= Tag::VerbThird;
}
constexpr bool isNoun(Tag tag) {
    return tag >= Tag::Noun && tag <= Tag::ProperNounPlural;
}
constexpr bool isProperNoun(Tag tag) {
    return tag == Tag::ProperNoun || tag == Tag::ProperNounPlural;
}

// One a token. `models` must hold "tagger".
std::vector<Tag> tag(const Article& article, const Tokens& tokens, const Models& models);

}  // namespace quotelight
