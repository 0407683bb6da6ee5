// SPDX-License-Identifier: Apache-2.0
#pragma once

// Finds the word of reporting that a mention is tied to, in front of it or behind it.
//
// A tie is found by the words between ("Ada Vale, the mayor, also said"), over a bounded number of
// tokens.

#include <cstdint>

namespace quotelight {

class ArticleContext;

inline constexpr std::uint32_t noToken = UINT32_MAX;

// Where a candidate's mention stands as seen from the quote.
enum class MentionPlace : std::uint8_t {
    None,     // no mention
    Before,   // in the sentence that the quote begins in
    Between,  // between the quote's parts
    After,    // in the sentence that the quote ends in
    SentenceBefore,
    SentencesBefore,  // two or more sentences, same paragraph
    SentenceAfter,    // a later sentence of the same paragraph
    ParagraphBefore,
    ParagraphsBefore,
    ParagraphAfter
};

enum class CueLink : std::uint8_t {
    None,
    Subject,    // Vale said
    Inverted,   // said Vale
    According,  // according to Vale
    Colon,      // Vale: "…"
    Agent,      // by Vale, from Vale
    Noun,       // Vale's statement
    Object      // told Vale
};

// A word that reports, tied to a mention.
struct CueTie {
    CueLink link = CueLink::None;
    std::uint32_t cue = noToken;
    std::uint8_t gap = 0;       // words between that say nothing, to 15
    std::uint8_t commas = 0;    // of an apposition or relative clause between
    std::uint8_t verbs = 0;     // other verbs between, to 7
    std::uint8_t rivals = 0;    // other mentions between
    bool nearest = false;       // no other cue stands nearer to the quote on that side
    std::uint8_t distance = 0;  // words from the cue to the quote, to 63
    MentionPlace place = MentionPlace::None;  // of the cue
};

// "Vale said", "Vale, the mayor, also said", "Vale: ", "Vale's statement".
CueTie cueBehind(const ArticleContext& context, std::uint32_t mention);

// "said Vale", "according to Vale", "by Vale", "told Vale".
CueTie cueInFront(const ArticleContext& context, std::uint32_t mention);

// The finite verb that the mention is the subject of, any verb: "Vale, the mayor, has left".
// noToken where none follows or there are no parts of speech.
std::uint32_t finiteVerbBehind(const ArticleContext& context, std::uint32_t mention);

// Nearest cue verb between `from` and the sentence's end, or its begin; noToken if none.
std::uint32_t nextCue(const ArticleContext& context, std::uint32_t from, std::uint32_t end);
std::uint32_t previousCue(const ArticleContext& context, std::uint32_t begin, std::uint32_t to);

}  // namespace quotelight
