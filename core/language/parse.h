// SPDX-License-Identifier: Apache-2.0
#pragma once

// The dependency tree of each sentence of an English text: for every token the token it hangs from
// and how, in the manner of Universal Dependencies (version 1), a small set of relations.
//
// A greedy arc-eager transition parser (Nivre 2003) with an averaged perceptron over the features
// of Zhang and Nivre (2011), model "parser". Linear, about three microseconds a token. Thread-safe.
// A sentence may have several roots; heads never lie outside the sentence.

#include <cstdint>
#include <span>
#include <vector>

#include "article/article.h"
#include "language/models.h"
#include "language/tags.h"
#include "language/tokens.h"

namespace quotelight {

enum class Relation : std::uint8_t {
    Dependent,          // any other
    Subject,            // nsubj: <she> said
    PassiveSubject,     // nsubjpass: <he> was told
    ClausalSubject,     // csubj: <leaving> was right
    Object,             // obj: told <them>; of a preposition it is Nominal
    IndirectObject,     // iobj: gave <her> a book
    ClausalComplement,  // ccomp: said that he <left>; the quoted words of a
                        // reporting verb
    OpenComplement,     // xcomp: wants to <leave>
    Nominal,            // nmod, obl: minister of <finance>; said on <Monday>
    Possessor,          // nmod:poss: <Ann>'s, <her> brother
    Adverbial,          // nmod:tmod, nmod:npmod: said <Monday>; five <years> old
    Apposition,         // appos: Ann Lee, the <mayor>
    AdjectiveModifier,  // amod
    Determiner,         // det
    NumberModifier,     // nummod
    Compound,           // <prime> minister, <Ann> Lee: the last word is the head
    Particle,           // compound:prt: gave <up>
    AdverbModifier,     // advmod, neg
    AdverbClause,       // advcl: said, <smiling>; left because he <feared>
    NounClause,         // acl: the man <leaving>; a plan to <leave>
    RelativeClause,     // acl:relcl: who <left>
    Auxiliary,          // aux, auxpass
    Copula,             // cop: <is> ready
    Marker,             // mark: <that> he left
    Case,               // case: <of> finance, Ann<'s>
    Conjunct,           // conj, of the first of its kind
    Coordinator,        // cc, of the first conjunct
    Parataxis,          // beside it: the plan, he <said>, failed
    Expletive,          // expl: <there> is
    Fixed,              // mwe: because <of>
    Punctuation,
    Root  // hangs from nothing
};
inline constexpr std::uint8_t relationCount = 31;  // without Root

// Universal Dependencies' name: "nsubj".
const char* relationName(Relation relation);

inline constexpr std::uint32_t noParent = UINT32_MAX;

struct Dependency {
    std::uint32_t head = noParent;  // index of a token; noParent for a root
    Relation relation = Relation::Root;
};

// One a token. `tags`: tag()'s. `models` must hold "parser". `wanted`: whether to parse a sentence,
// one each; every token of the others is a root. Empty: all.
std::vector<Dependency> parse(const Article& article, const Tokens& tokens,
                              std::span<const Tag> tags, const Models& models,
                              const std::vector<bool>& wanted = {});

}  // namespace quotelight
