// SPDX-License-Identifier: Apache-2.0
#pragma once

// The noun phrase around a noun: its determiner and modifiers before it, what belongs to it after.
//
// A shallow reading by word class, bounded to a few words either way; no parse needed.

#include <cstdint>

#include "speakers/words.h"

namespace quotelight {

enum class Part : std::uint8_t { Determiner, Modifier, Participle, Name, Possessive, Break };

Part partOf(const Words& words, std::uint32_t i);

// The first token of the phrase that `head` closes: "the | embattled former company | spokesman".
// Stays in the sentence.
std::uint32_t phraseStart(const Words& words, std::uint32_t head);

// Whether the noun phrase goes on after `i` with another noun, so that `i` is not its head.
bool nounFollows(const Words& words, std::uint32_t i);

// One past the prepositional phrases and short participles that belong to the phrase ending before
// `end`: "a source | close to the campaign".
std::uint32_t phraseEnd(const Words& words, std::uint32_t end);

// One past the other plural nouns of a list that ends in "and": "marchers | and spectators".
std::uint32_t coordinationEnd(const Words& words, std::uint32_t end);

}  // namespace quotelight
