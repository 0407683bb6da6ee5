// SPDX-License-Identifier: Apache-2.0
#include "language/parse_state.h"

#include <algorithm>

namespace quotelight {
namespace {

bool isFinite(Tag tag) {
    return tag == Tag::Modal || tag == Tag::VerbPast || tag == Tag::VerbPresent ||
           tag == Tag::VerbThird;
}

// Does the sentence go on inside a quote that an earlier one opened?
bool beginsQuoted(std::span<const Tag> tags) {
    const auto first = std::find_if(tags.begin(), tags.end(), [](Tag tag) {
        return tag == Tag::OpeningMark || tag == Tag::ClosingMark;
    });
    return first != tags.end() && *first == Tag::ClosingMark;
}

}  // namespace

void ParseState::start(std::span<const WordForm> forms, std::span<const Tag> tags) {
    m_forms = forms;
    m_tags = tags;
    m_nodes.assign(forms.size() + 1, Node{});
    m_stack.clear();
    m_front = 0;
    pass();
}

void ParseState::pass() {
    Passed passed;
    passed.quoted = beginsQuoted(m_tags);
    m_passed.clear();
    m_passed.push_back(passed);
    const auto count = [](std::uint16_t& n, bool one) {
        n = static_cast<std::uint16_t>(n + (one ? 1 : 0));
    };
    for (const Tag tag : m_tags) {
        count(passed.marks, isPunctuation(tag));
        count(passed.verbs, isFinite(tag));
        count(passed.links, tag == Tag::Coordinator);
        passed.quoted = tag == Tag::OpeningMark || (passed.quoted && tag != Tag::ClosingMark);
        m_passed.push_back(passed);
    }
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
