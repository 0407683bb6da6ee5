// SPDX-License-Identifier: Apache-2.0
#pragma once

// Documents made by hand, so that the window's parts are tested without the analysis.

#include <string>
#include <vector>

#include "document/document.h"

namespace quotelight::test {

struct Said {
    std::u16string words;  // as they stand in the text, marks included
    SpeakerId speaker = noSpeaker;
    QuoteKind kind = QuoteKind::Direct;
    double confidence = 0.9;
    std::u16string mention{}, cue{};  // as they stand in the text after the words
};

struct Person {
    std::u16string name, description;
};

// One paragraph a line. The words of `said` are looked for in order.
DocumentPtr makeDocument(const std::u16string& text, const std::vector<Person>& people,
                         const std::vector<Said>& said);

// Three speakers, one quote of nobody, five quotes in four paragraphs under a headline.
DocumentPtr sampleDocument();

// `count` one-line paragraphs, each a quote; speakers in turn.
DocumentPtr largeDocument(int count, int speakers);

}  // namespace quotelight::test
