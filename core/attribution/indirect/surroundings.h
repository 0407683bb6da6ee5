// SPDX-License-Identifier: Apache-2.0
#pragma once

// What stands around a word that may report, found by parts of speech alone: its subject, the
// clause that follows, helpers in front of it.
//
// Facts for a model to weigh. Every search is of a bounded number of tokens.

#include <cstdint>

#include "attribution/indirect/report_view.h"

namespace quotelight {

struct Surroundings {
    std::uint32_t subject = noToken;   // head of the noun phrase in front, past helpers and asides
    std::uint32_t helper = noToken;    // the word in front of the verb and its adverbs: has, to, was
    std::uint32_t that = noToken;      // "that" behind it, in front of the next verb
    std::uint32_t nextVerb = noToken;  // in front of the next comma
    std::uint32_t nextNoun = noToken;  // … and in front of the next verb
    std::uint8_t commas = 0;           // between the subject and it, to 3
    bool passive = false;              // a form of "be" in front of a participle
    bool relative = false;             // "who" or "which" in front of it
    bool negated = false;
};

Surroundings surroundings(const ReportView& view, std::uint32_t token);

// The kinds of word that matter for where phrases begin and end: coarser than tags.
enum class WordClass : std::uint8_t {
    Finite, Base, Gerund, Participle, Modal, To, Noun, Name, Pronoun, Determiner, Adjective, Adverb,
    Preposition, Coordinator, Wh, Comma, Stop, Colon, Mark, Number, Other
};
WordClass wordClass(Tag tag);

// The word classes of (from, to), at most six tokens; 0 where there are more.
std::uint32_t classesBetween(const ArticleContext& context, std::uint32_t from, std::uint32_t to);

}  // namespace quotelight
