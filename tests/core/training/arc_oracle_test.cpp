// SPDX-License-Identifier: Apache-2.0
#include "training/arc_oracle.h"

#include <algorithm>

#include "support/catch.h"
#include "training/random.h"

namespace quotelight::training {
namespace {

using Heads = std::vector<std::uint32_t>;

struct Sentence {
    explicit Sentence(const Heads& heads)
        : forms(heads.size()), tags(heads.size(), Tag::Noun), arcs(heads.size()) {
        for (std::size_t i = 0; i < heads.size(); ++i) {
            const bool root = heads[i] == noParent;
            arcs[i] = {true, heads[i], root ? Relation::Root : Relation::Object};
        }
    }

    // How many heads come out right when a move in `astray` is chosen at random.
    int parse(std::uint64_t astray, std::uint64_t seed) const {
        Random random(seed);
        const ArcOracle oracle(arcs);
        ParseState state;
        state.start(forms, tags);
        std::vector<bool> best;
        while (!state.atRoot()) {
            oracle.bestMoves(state, best);
            Move move = static_cast<Move>(std::find(best.begin(), best.end(), true) - best.begin());
            if (astray > 0 && random.below(astray) == 0) {
                do
                    move = static_cast<Move>(random.below(moveCount));
                while (!state.can(move));
            }
            state.apply(move);
        }
        int right = 0;
        for (std::uint32_t i = 0; i < arcs.size(); ++i) {
            const auto& node = state.node(i);
            right += node.head == arcs[i].head && node.relation == arcs[i].relation ? 1 : 0;
        }
        return right;
    }

    std::vector<WordForm> forms;
    std::vector<Tag> tags;
    std::vector<GoldArc> arcs;
};

}  // namespace

TEST_CASE("Following the oracle yields the gold tree", "[training]") {
    const Heads trees[] = {
        {},
        {noParent},
        {1, noParent},
        {noParent, 0, 0, 2},
        {2, 0, noParent, 2, 5, 3},
        {4, 0, 0, 2, noParent, 4, 7, 5, noParent, 8},
    };
    for (const Heads& heads : trees) {
        CAPTURE(heads);
        CHECK(Sentence(heads).parse(0, 1) == static_cast<int>(heads.size()));
    }
}

TEST_CASE("After an error the oracle loses as little as it can", "[training]") {
    const Heads heads{4, 0, 0, 2, noParent, 4, 7, 5, noParent, 8};
    int right = 0;
    for (std::uint64_t seed = 0; seed < 100; ++seed)
        right += Sentence(heads).parse(10, seed);
    CHECK(right > 700);  // of 1000, a move in ten being random
}

TEST_CASE("Crossing arcs and unknown heads do no harm", "[training]") {
    Sentence crossing({2, 3, noParent, noParent});
    CHECK(crossing.parse(0, 1) >= 2);
    Sentence unknown({1, noParent, 1});
    unknown.arcs[0].known = false;
    CHECK(unknown.parse(0, 1) >= 2);
}

}  // namespace quotelight::training
