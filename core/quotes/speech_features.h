// SPDX-License-Identifier: Apache-2.0
#pragma once

// What the model of speech, titles and terms sees of one marked stretch: hashed features. Training
// and use share them.

#include <cstddef>
#include <string_view>
#include <vector>

#include "language/linear_weights.h"
#include "quotes/stretch_context.h"

namespace quotelight {

// Whether the stretch is an attribute's value, left over from markup: width="40".
bool isAttributeValue(std::u16string_view text, const Marked& stretch);

class SpeechFeatures {
public:
    SpeechFeatures(const Article& article, const Tokens& tokens, const MarkedText& marked)
        : m_article(article), m_tokens(tokens), m_marked(marked), m_all(article, tokens, marked) {}

    // Of the stretch with that index: English words, capitals and structure. Looks at a bounded
    // number of tokens.
    std::vector<WeightedFeature> of(std::size_t stretch) const;

    // What holds in any language: length, punctuation, place, repetition.
    std::vector<WeightedFeature> structureOf(std::size_t stretch) const;

private:
    const Article& m_article;
    const Tokens& m_tokens;
    const MarkedText& m_marked;
    StretchContexts m_all;
};

}  // namespace quotelight
