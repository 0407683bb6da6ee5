// SPDX-License-Identifier: Apache-2.0
#pragma once

// Stretches of text set off by quotation marks, a dialogue dash or a speaker's label, and what they
// are.
//
// `findMarked` pairs the marks; `classify` says for each whether it is somebody's words, by a model
// trained on English articles. Both linear in the text. Thread-safe.
//
// At most limits::quotes stretches and limits::quoteNesting levels: what is left out is said by a
// notice, and so is an opening mark without a close.

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "article/article.h"
#include "language/tokens.h"
#include "text/notice.h"
#include "text/span.h"

namespace quotelight {

class SpeechModel;

enum class MarkedClass : std::uint8_t {
    Speech,  // somebody's words, spoken, written or thought, and reported as theirs
    Title,   // a work's title
    Term,    // a word as a word, scare quotes, a nickname
    Other    // measures, ditto marks, a marked stretch that is none of these
};

// One stretch from its opening mark to its closing mark, marks included.
struct Marked {
    Span span;
    Span inner;                // without the marks (and without the white space inside French ones)
    bool closed = true;        // false: ends with its paragraph for want of a closing mark
    bool dash = false;         // dialogue dash; `span` starts at the dash
    Span label;                // of a transcript's turn: its speaker's label; else empty
    Span credit;               // the name that a line beside it gives, see credits.h; else empty
    std::uint8_t depth = 0;    // 0 outermost
    std::int32_t parent = -1;  // index of the enclosing stretch
    std::int32_t continues =
        -1;  // index of the stretch in the paragraph before that this one runs on from
    std::uint32_t block = 0;  // index into Article::blocks
    MarkedClass kind = MarkedClass::Speech;
    float confidence = 1;  // the probability of `kind`, 0 to 1

    bool isTurn() const { return !label.empty(); }
};

struct MarkedText {
    std::string language;           // as findMarked was told
    std::vector<Marked> stretches;  // in order of begin; nested or disjoint
    std::vector<Notice> notices;
};

// `language` is BCP 47. Which marks open and which close is found from the whole text, with CLDR's
// conventions of the language as what to expect. Code blocks have no quotes.
MarkedText findMarked(const Article& article, const std::string& language);

// Sets `kind` and `confidence` of each stretch; a dialogue dash and a turn are speech. Texts not in
// English are judged by structure alone. An empty model leaves all as speech.
void classify(const Article& article, const Tokens& tokens, const SpeechModel& model,
              MarkedText& marked);

}  // namespace quotelight
