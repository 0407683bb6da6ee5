// SPDX-License-Identifier: Apache-2.0
#include "language/parse_state.h"

namespace quotelight {

void ParseState::start(std::span<const WordForm> forms, std::span<const Tag> tags) {
    m_forms = forms;
    m_tags = tags;
    m_nodes.assign(forms.size() + 1, Node{});
    m_stack.clear();
    m_front = 0;
}

bool ParseState::can(Move move) const {
    if (move == shiftMove) return canShift();
    if (move == reduceMove) return canReduce();
    return isLeft(move) ? canLeft() : canRight();
}

void ParseState::apply(Move move) {
    if (move == shiftMove) {
        m_stack.push_back(m_front++);
    } else if (move == reduceMove) {
        m_stack.pop_back();
    } else if (isLeft(move)) {
        attach(m_stack.back(), m_front, relationOf(move));
        m_stack.pop_back();
    } else {
        attach(m_front, m_stack.back(), relationOf(move));
        m_stack.push_back(m_front++);
    }
}

void ParseState::attach(std::uint32_t child, std::uint32_t head, Relation relation) {
    m_nodes[child].head = head;
    m_nodes[child].relation = relation;
    Node& parent = m_nodes[head];
    const std::uint32_t bit = 1u << static_cast<std::uint32_t>(relation);
    const auto count = [](std::uint8_t n) {
        return n < 255 ? static_cast<std::uint8_t>(n + 1) : n;
    };
    if (child < head) {
        parent.left2 = parent.left;
        parent.left = child;
        parent.leftCount = count(parent.leftCount);
        parent.leftRelations |= bit;
    } else {
        parent.right2 = parent.right;
        parent.right = child;
        parent.rightCount = count(parent.rightCount);
        parent.rightRelations |= bit;
    }
}

}  // namespace quotelight
