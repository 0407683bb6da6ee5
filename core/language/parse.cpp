// SPDX-License-Identifier: Apache-2.0
#include "language/parse.h"

#include <algorithm>
#include <array>

#include "language/class_weights.h"
#include "language/parse_state.h"
#include "language/parse_with.h"

namespace quotelight {
namespace {

Move bestMove(const ParseState& state, const std::vector<std::int32_t>& scores) {
    Move best = state.canShift() ? shiftMove : reduceMove;
    for (Move move = best; move < moveCount; ++move) {
        if (scores[move] > scores[best] && state.can(move)) best = move;
    }
    return best;
}

}  // namespace

const char* relationName(Relation relation) {
    static constexpr std::array<const char*, relationCount + 1> names{
        "dep",  "nsubj",  "nsubjpass", "csubj",     "obj",   "iobj",  "ccomp",  "xcomp",
        "nmod", "poss",   "tmod",      "appos",     "amod",  "det",   "nummod", "compound",
        "prt",  "advmod", "advcl",     "acl",       "relcl", "aux",   "cop",    "mark",
        "case", "conj",   "cc",        "parataxis", "expl",  "fixed", "punct",  "root"};
    return names[static_cast<std::size_t>(relation)];
}

std::vector<Dependency> parseWith(const ClassWeights& weights, std::span<const WordForm> forms,
                                  const Tokens& tokens, std::span<const Tag> tags,
                                  const std::vector<bool>& wanted) {
    std::vector<Dependency> result(forms.size());
    std::vector<std::int32_t> scores(weights.stride());
    ParseState state;
    FeatureKeys keys;
    for (std::size_t n = 0; n < tokens.sentences.size(); ++n) {
        if (!wanted.empty() && !wanted[n]) continue;
        const Sentence& s = tokens.sentences[n];
        const std::uint32_t size = s.lastToken - s.firstToken;
        state.start(forms.subspan(s.firstToken, size), tags.subspan(s.firstToken, size));
        while (!state.atRoot()) {
            keys.clear();
            parseFeatures(state, keys);
            weights.score(keys, scores.data());
            state.apply(bestMove(state, scores));
        }
        for (std::uint32_t i = 0; i < size; ++i) {
            const auto& node = state.node(i);
            if (node.head != ParseState::none)
                result[s.firstToken + i] = {s.firstToken + node.head, node.relation};
        }
    }
    return result;
}

std::vector<Dependency> parse(const Article& article, const Tokens& tokens,
                              std::span<const Tag> tags, const Models& models,
                              const std::vector<bool>& wanted) {
    PayloadReader payload(models.table("parser"));
    ClassWeights weights;
    if (!weights.view(payload) || weights.classes() != moveCount)
        return std::vector<Dependency>(tokens.tokens.size());
    return parseWith(weights, wordForms(article, tokens, wanted), tokens, tags, wanted);
}

}  // namespace quotelight
