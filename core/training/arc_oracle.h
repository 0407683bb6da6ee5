// SPDX-License-Identifier: Apache-2.0
#pragma once

// The dynamic oracle of arc-eager parsing (Goldberg and Nivre 2012): how many gold arcs a move puts
// out of reach, whatever has gone wrong before.

#include <cstdint>
#include <span>
#include <vector>

#include "language/parse_state.h"
#include "training/gold_tree.h"

namespace quotelight::training {

class ArcOracle {
public:
    // `gold`: one sentence's arcs, heads counted from its first token.
    explicit ArcOracle(std::span<const GoldArc> gold);

    // Marks in `best` the moves possible in `state` that lose the fewest gold arcs, relations told
    // apart where the arc is gold.
    void bestMoves(const ParseState& state, std::vector<bool>& best) const;

private:
    int leftCost(const ParseState& state) const;
    int rightCost(const ParseState& state) const;
    int reduceCost(const ParseState& state) const;
    int shiftCost(const ParseState& state) const;
    int dependentsFrom(std::uint32_t head, std::uint32_t first) const;
    int headlessDependentsOnStack(const ParseState& state, std::uint32_t head) const;
    void mark(Relation gold, bool isGold, bool left, std::vector<bool>& best) const;

    std::span<const GoldArc> m_gold;
    std::vector<std::uint32_t> m_heads;  // the root is a node after the last; `unknown` below
    std::vector<std::vector<std::uint32_t>> m_dependents;
};

}  // namespace quotelight::training
