// SPDX-License-Identifier: Apache-2.0
// The features of Zhang and Nivre, "Transition-based dependency parsing with rich non-local
// features" (2011), and a few of word ends and of what stands between.
#include <algorithm>

#include "language/parse_state.h"

namespace quotelight {
namespace {

struct Word {
    std::uint32_t form, tag, relation, suffix;
};

Word wordAt(const ParseState& state, std::uint32_t i) {
    const WordForm& form = state.form(i);
    constexpr std::uint32_t noRelation = relationCount + 1;
    const std::uint32_t relation =
        i < state.size() ? static_cast<std::uint32_t>(state.node(i).relation) : noRelation;
    return {form.lower, state.tag(i), relation, form.suffix[2]};
}

// Numbers the features as they come, so that each has its own.
class Numbered {
public:
    explicit Numbered(FeatureKeys& keys) : m_keys(keys) {}
    void add(std::uint32_t a, std::uint32_t b = 0, std::uint32_t c = 0) {
        m_keys.add(m_number++, a, b, c);
    }

private:
    FeatureKeys& m_keys;
    std::uint32_t m_number = 0;
};

void addWord(Numbered& f, const Word& w) {
    f.add(w.form, w.tag);
    f.add(w.form);
    f.add(w.tag);
}

void addRelative(Numbered& f, const Word& w) {
    f.add(w.form);
    f.add(w.tag);
    f.add(w.relation);
}

void addPairs(Numbered& f, const Word& s, const Word& b, const Word& b1) {
    f.add(s.form, s.tag << 8 | b.tag, b.form);
    f.add(s.form, s.tag << 8 | b.tag);
    f.add(b.form, s.tag << 8 | b.tag);
    f.add(s.form, b.form);
    f.add(s.tag, b.tag);
    f.add(b.tag, b1.tag);
    f.add(s.form, b.tag);
    f.add(s.tag, b.form);
    f.add(s.suffix, b.suffix);
    f.add(s.suffix, b.tag);
    f.add(s.tag, b.suffix);
}

void addTriples(Numbered& f, const ParseState& state, const Word& s, const Word& b) {
    const std::uint32_t top = state.top(), front = state.front();
    const auto tagOf = [&](std::uint32_t i) { return state.tag(i); };
    const ParseState::Node none;
    const auto& sNode = top == ParseState::none ? none : state.node(top);
    const auto& bNode = state.node(front);
    const std::uint32_t pair = s.tag << 8 | b.tag;
    const std::uint32_t head = sNode.head;
    const std::uint32_t head2 = head < state.size() ? state.node(head).head : ParseState::none;
    f.add(b.tag, tagOf(front + 1), tagOf(front + 2));
    f.add(pair, tagOf(front + 1));
    f.add(pair, tagOf(head));
    f.add(pair, tagOf(sNode.left));
    f.add(pair, tagOf(sNode.right));
    f.add(pair, tagOf(bNode.left));
    f.add(s.tag, tagOf(sNode.left), tagOf(sNode.left2));
    f.add(s.tag, tagOf(sNode.right), tagOf(sNode.right2));
    f.add(s.tag, tagOf(head), tagOf(head2));
    f.add(b.tag, tagOf(bNode.left), tagOf(bNode.left2));
    f.add(pair, tagOf(state.top(1)));
    f.add(pair, tagOf(front - 1));
    f.add(pair, tagOf(top + 1));
}

void addRelatives(Numbered& f, const ParseState& state) {
    const std::uint32_t top = state.top();
    const ParseState::Node none;
    const auto& s = top == ParseState::none ? none : state.node(top);
    const auto& b = state.node(state.front());
    for (const std::uint32_t i : {s.head, s.left, s.right, b.left, s.left2, s.right2, b.left2})
        addRelative(f, wordAt(state, i));
}

// Distance, number of dependents, and which they are.
void addCounts(Numbered& f, const ParseState& state, const Word& s, const Word& b) {
    const std::uint32_t top = state.top();
    const ParseState::Node none;
    const auto& sNode = top == ParseState::none ? none : state.node(top);
    const auto& bNode = state.node(state.front());
    const std::uint32_t gap = top == ParseState::none ? 0 : state.front() - top;
    const std::uint32_t distance = gap < 6 ? gap : gap < 11 ? 6 : 7;
    f.add(s.form, distance);
    f.add(s.tag, distance);
    f.add(b.form, distance);
    f.add(b.tag, distance);
    f.add(s.form, b.form, distance);
    f.add(s.tag, b.tag, distance);
    f.add(s.form, sNode.rightCount, 1);
    f.add(s.tag, sNode.rightCount);
    f.add(s.form, sNode.leftCount, 1);
    f.add(s.tag, sNode.leftCount);
    f.add(b.form, bNode.leftCount);
    f.add(b.tag, bNode.leftCount);
    f.add(s.form, sNode.rightRelations);
    f.add(s.tag, sNode.rightRelations);
    f.add(s.form, sNode.leftRelations);
    f.add(s.tag, sNode.leftRelations);
    f.add(b.form, bNode.leftRelations);
    f.add(b.tag, bNode.leftRelations);
    f.add(s.tag, b.tag, sNode.rightRelations);
}

}  // namespace

void parseFeatures(const ParseState& state, FeatureKeys& keys) {
    const Word s = wordAt(state, state.top());
    const Word b = wordAt(state, state.front());
    const Word b1 = wordAt(state, state.front() + 1);
    Numbered f(keys);
    f.add(0);
    addWord(f, s);
    addWord(f, b);
    addWord(f, b1);
    addWord(f, wordAt(state, state.front() + 2));
    addWord(f, wordAt(state, state.top(1)));
    f.add(s.suffix);
    f.add(b.suffix);
    f.add(s.relation, s.tag, b.tag);
    f.add(s.relation, s.form);
    addPairs(f, s, b, b1);
    addTriples(f, state, s, b);
    addRelatives(f, state);
    addCounts(f, state, s, b);
}

}  // namespace quotelight
