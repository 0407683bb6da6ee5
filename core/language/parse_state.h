// SPDX-License-Identifier: Apache-2.0
#pragma once

// One sentence in the course of being parsed: a stack, a buffer, the arcs so far. Arc-eager, its
// root a node after the last word (Ballesteros and Nivre 2013), so that what is left on the stack
// hangs from it in the end. Shared by use and training.

#include <cstdint>
#include <span>
#include <vector>

#include "language/parse.h"
#include "language/word_form.h"

namespace quotelight {

// What a parser does next. Shift 0, reduce 1, then a left and a right arc for each relation.
using Move = std::uint8_t;
inline constexpr Move shiftMove = 0, reduceMove = 1;
inline constexpr std::uint8_t moveCount = 2 + 2 * relationCount;

constexpr Move leftMove(Relation r) {
    return static_cast<Move>(2 + 2 * static_cast<int>(r));
}
constexpr Move rightMove(Relation r) {
    return static_cast<Move>(3 + 2 * static_cast<int>(r));
}
constexpr bool isLeft(Move move) {
    return move >= 2 && move % 2 == 0;
}
constexpr bool isRight(Move move) {
    return move >= 2 && move % 2 == 1;
}
constexpr Relation relationOf(Move move) {
    return static_cast<Relation>((move - 2) / 2);
}

class ParseState {
public:
    static constexpr std::uint32_t none = UINT32_MAX;

    struct Node {
        std::uint32_t head = none;
        Relation relation = Relation::Root;
        std::uint32_t left = none, left2 = none;    // outermost dependents on the left
        std::uint32_t right = none, right2 = none;  // on the right
        std::uint8_t leftCount = 0, rightCount = 0;
        std::uint32_t leftRelations = 0,
                      rightRelations = 0;  // sets, a bit a relation
    };

    // Starts a sentence. What the spans point to must outlive its parse.
    void start(std::span<const WordForm> forms, std::span<const Tag> tags);

    std::uint32_t size() const { return static_cast<std::uint32_t>(m_forms.size()); }
    // No words are left in the buffer: what has no head by now hangs from the root.
    bool atRoot() const { return m_front == size(); }

    bool canShift() const { return !atRoot(); }
    bool canReduce() const { return !m_stack.empty() && m_nodes[m_stack.back()].head != none; }
    bool canLeft() const { return !m_stack.empty() && m_nodes[m_stack.back()].head == none; }
    bool canRight() const { return !m_stack.empty() && !atRoot(); }
    bool can(Move move) const;

    void apply(Move move);

    std::uint32_t top(std::uint32_t depth = 0) const {
        return depth < m_stack.size() ? m_stack[m_stack.size() - 1 - depth] : none;
    }
    std::uint32_t front() const { return m_front; }
    const Node& node(std::uint32_t i) const { return m_nodes[i]; }
    const std::vector<std::uint32_t>& stack() const { return m_stack; }
    const WordForm& form(std::uint32_t i) const { return i < size() ? m_forms[i] : noWord; }
    std::uint32_t tag(std::uint32_t i) const {
        return i < size() ? static_cast<std::uint32_t>(m_tags[i])
                          : tagCount + (i == size() ? 1u : 0u);
    }

private:
    void attach(std::uint32_t child, std::uint32_t head, Relation relation);

    std::span<const WordForm> m_forms;
    std::span<const Tag> m_tags;
    std::vector<Node> m_nodes;
    std::vector<std::uint32_t> m_stack;
    std::uint32_t m_front = 0;
};

// Appends the keys for the next move.
void parseFeatures(const ParseState& state, FeatureKeys& keys);

}  // namespace quotelight
