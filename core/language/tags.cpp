// SPDX-License-Identifier: Apache-2.0
#include "language/tags.h"

#include <algorithm>
#include <array>
#include <cassert>

#include "language/class_weights.h"
#include "language/tag_features.h"

namespace quotelight {

const char* tagName(Tag tag) {
    static constexpr std::array<const char*, tagCount> names{
        "CC", "CD",  "DT",  "EX",   "FW",  "IN",  "JJ",  "JJR",  "JJS",   "LS",    "MD",
        "NN", "NNS", "NNP", "NNPS", "PDT", "POS", "PRP", "PRP$", "RB",    "RBR",   "RBS",
        "RP", "SYM", "TO",  "UH",   "VB",  "VBD", "VBG", "VBN",  "VBP",   "VBZ",   "WDT",
        "WP", "WP$", "WRB", ",",    ".",   ":",   "``",  "''",   "-LRB-", "-RRB-", "$"};
    return names[static_cast<std::size_t>(tag)];
}

std::vector<Tag> tagWith(const ClassWeights& weights, const Article& article,
                         const Tokens& tokens) {
    std::vector<Tag> tags(tokens.tokens.size(), Tag::Noun);
    const std::vector<WordForm> forms = wordForms(article, tokens);
    std::vector<std::int32_t> scores(weights.stride());
    FeatureKeys keys;
    for (const Sentence& s : tokens.sentences) {
        const std::uint32_t size = s.lastToken - s.firstToken;
        const std::span sentence(forms.data() + s.firstToken, size);
        const std::span out(tags.data() + s.firstToken, size);
        for (std::uint32_t i = 0; i < size; ++i) {
            const auto sure = punctuationTag(article.text, tokens.tokens[s.firstToken + i]);
            if (sure) {
                out[i] = *sure;
                continue;
            }
            keys.clear();
            tagFeatures(sentence, out, i, keys);
            weights.score(keys, scores.data());
            const auto best = std::max_element(scores.begin(), scores.begin() + tagCount);
            out[i] = static_cast<Tag>(best - scores.begin());
        }
    }
    return tags;
}

std::vector<Tag> tag(const Article& article, const Tokens& tokens, const Models& models) {
    PayloadReader payload(models.table("tagger"));
    ClassWeights weights;
    const bool usable = weights.view(payload) && weights.classes() == tagCount;
    if (!usable) return std::vector<Tag>(tokens.tokens.size(), Tag::Noun);
    return tagWith(weights, article, tokens);
}

}  // namespace quotelight
