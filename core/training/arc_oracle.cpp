// SPDX-License-Identifier: Apache-2.0
#include "training/arc_oracle.h"

#include <algorithm>

namespace quotelight::training {
namespace {

constexpr std::uint32_t unknown = UINT32_MAX;

bool onStack(const ParseState& state, std::uint32_t node) {
    return std::binary_search(state.stack().begin(), state.stack().end(), node);
}

}  // namespace

ArcOracle::ArcOracle(std::span<const GoldArc> gold) : m_gold(gold), m_dependents(gold.size() + 1) {
    const auto root = static_cast<std::uint32_t>(gold.size());
    for (std::uint32_t i = 0; i < root; ++i) {
        m_heads.push_back(!gold[i].known             ? unknown
                          : gold[i].head == noParent ? root
                                                     : gold[i].head);
        if (m_heads[i] != unknown) m_dependents[m_heads[i]].push_back(i);
    }
}

int ArcOracle::dependentsFrom(std::uint32_t head, std::uint32_t first) const {
    const auto& all = m_dependents[head];
    return static_cast<int>(all.end() - std::lower_bound(all.begin(), all.end(), first));
}

int ArcOracle::headlessDependentsOnStack(const ParseState& state, std::uint32_t head) const {
    int count = 0;
    for (const std::uint32_t d : m_dependents[head]) {
        if (d >= head) break;
        if (state.node(d).head == ParseState::none && onStack(state, d)) ++count;
    }
    return count;
}

int ArcOracle::leftCost(const ParseState& state) const {
    const std::uint32_t top = state.top(), front = state.front();
    const bool headAhead = m_heads[top] != unknown && m_heads[top] > front;
    return (headAhead ? 1 : 0) + dependentsFrom(top, front);
}

int ArcOracle::rightCost(const ParseState& state) const {
    const std::uint32_t top = state.top(), front = state.front(), head = m_heads[front];
    const bool lost = head != unknown && head != top && (head > front || onStack(state, head));
    return (lost ? 1 : 0) + headlessDependentsOnStack(state, front);
}

int ArcOracle::reduceCost(const ParseState& state) const {
    return dependentsFrom(state.top(), state.front());
}

int ArcOracle::shiftCost(const ParseState& state) const {
    const std::uint32_t head = m_heads[state.front()];
    const bool lost = head != unknown && onStack(state, head);
    return (lost ? 1 : 0) + headlessDependentsOnStack(state, state.front());
}

void ArcOracle::mark(Relation gold, bool isGold, bool left, std::vector<bool>& best) const {
    for (std::uint8_t r = 0; r < relationCount; ++r) {
        const auto relation = static_cast<Relation>(r);
        if (isGold && relation != gold) continue;
        best[left ? leftMove(relation) : rightMove(relation)] = true;
    }
}

void ArcOracle::bestMoves(const ParseState& state, std::vector<bool>& best) const {
    constexpr int never = 1 << 30;
    const int shift = state.canShift() ? shiftCost(state) : never;
    const int reduce = state.canReduce() ? reduceCost(state) : never;
    const int left = state.canLeft() ? leftCost(state) : never;
    const int right = state.canRight() ? rightCost(state) : never;
    const int least = std::min({shift, reduce, left, right});
    best.assign(moveCount, false);
    best[shiftMove] = shift == least;
    best[reduceMove] = reduce == least;
    const std::uint32_t top = state.top(), front = state.front();
    if (left == least) mark(m_gold[top].relation, m_heads[top] == front, true, best);
    if (right == least) mark(m_gold[front].relation, m_heads[front] == top, false, best);
}

}  // namespace quotelight::training
