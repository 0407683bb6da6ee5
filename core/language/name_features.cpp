// SPDX-License-Identifier: Apache-2.0
#include "language/name_features.h"

#include <algorithm>

namespace quotelight {
namespace {

// What the features see of one position; neutral beyond the sentence.
class Window {
public:
    Window(const NameContext& context, const Sentence& sentence, std::uint32_t i)
        : m_context(context), m_sentence(sentence), m_at(i) {}

    const WordForm& form(int offset) const {
        return inside(offset) ? m_context.forms[index(offset)] : noWord;
    }
    std::uint32_t tag(int offset) const {
        return inside(offset) ? static_cast<std::uint32_t>(m_context.tags[index(offset)])
                              : tagCount;
    }
    bool lowerElsewhere() const { return m_context.lowerCase.contains(form(0).lower); }
    bool first() const { return m_at == m_sentence.firstToken; }

private:
    bool inside(int offset) const {
        const std::int64_t at = std::int64_t{m_at} + offset;
        return at >= m_sentence.firstToken && at < m_sentence.lastToken;
    }
    std::size_t index(int offset) const { return static_cast<std::size_t>(m_at + offset); }

    const NameContext& m_context;
    const Sentence& m_sentence;
    std::uint32_t m_at;
};

void wordFeatures(const Window& w, FeatureKeys& keys) {
    const WordForm &word = w.form(0), &before = w.form(-1), &after = w.form(1);
    const std::uint32_t first = w.first();
    keys.add(0, 0);
    keys.add(1, word.lower);
    keys.add(2, word.exact, first);
    keys.add(3, word.shape, first);
    keys.add(4, word.shape, w.lowerElsewhere(), first);
    keys.add(5, word.prefix[2]);
    keys.add(6, word.suffix[1]);
    keys.add(7, word.suffix[2]);
    keys.add(8, word.suffix[3]);
    keys.add(9, before.exact);
    keys.add(10, after.exact);
    keys.add(11, w.form(-2).exact);
    keys.add(12, w.form(2).exact);
    keys.add(13, before.lower, word.lower);
    keys.add(14, word.lower, after.lower);
    keys.add(15, before.shape, word.shape, after.shape);
    keys.add(16, word.shape, after.exact);
    keys.add(17, word.shape, before.exact);
    keys.add(18, w.tag(0), word.shape);
    keys.add(19, w.tag(-1), w.tag(0), w.tag(1));
    keys.add(20, w.tag(1), w.tag(2), w.tag(0));
    keys.add(21, w.tag(-1), w.tag(-2), w.tag(0));
    keys.add(22, before.lower, w.form(-2).lower);
    keys.add(23, after.lower, w.form(2).lower);
    keys.add(24, after.suffix[2], word.shape);
    keys.add(25, word.shape, after.shape, w.form(2).shape);
    keys.add(26, w.form(3).exact, word.shape);
    keys.add(27, w.form(-3).exact, word.shape);
}

}  // namespace

NameContext::NameContext(const Article& article, const Tokens& all, std::span<const Tag> tagged)
    : tokens(all), tags(tagged), forms(wordForms(article, all)) {
    for (std::size_t i = 0; i < forms.size(); ++i) {
        const Token& token = tokens.tokens[i];
        if (token.kind == TokenKind::Word && !token.capitalised) lowerCase.insert(forms[i].lower);
    }
}

void nameFeatures(const NameContext& context, const Sentence& sentence, std::uint32_t i,
                  std::span<const NameLabel> labels, FeatureKeys& keys) {
    const Window w(context, sentence, i);
    wordFeatures(w, keys);
    constexpr std::uint32_t edge = nameLabelCount;
    const std::uint32_t label1 = i > sentence.firstToken ? labels[i - 1] : edge;
    const std::uint32_t label2 = i > sentence.firstToken + 1 ? labels[i - 2] : edge;
    keys.add(40, label1);
    keys.add(41, label1, label2);
    keys.add(42, label1, w.form(0).lower);
    keys.add(43, label1, w.form(0).shape, w.tag(0));
    keys.add(44, label1, w.tag(0), w.tag(1));
    keys.add(45, label1, w.form(-1).lower, w.form(0).shape);
    keys.add(46, label1, w.form(1).lower, w.form(0).shape);
}

NameLabel bestLabel(const std::int32_t* scores, NameLabel before) {
    NameLabel best = outsideName;
    for (NameLabel label = 1; label < nameLabelCount; ++label) {
        if (scores[label] > scores[best] && mayFollow(before, label)) best = label;
    }
    return best;
}

// Other tokens are not weighed where no name is open, which saves most of the work.
bool mayBeginName(const NameContext& context, std::uint32_t i) {
    const Token& token = context.tokens.tokens[i];
    return token.capitalised || isProperNoun(context.tags[i]);
}

std::vector<NameLabel> labelNames(const ClassWeights& weights, const NameContext& context) {
    std::vector<NameLabel> labels(context.forms.size(), outsideName);
    std::vector<std::int32_t> scores(weights.stride());
    FeatureKeys keys;
    for (const Sentence& s : context.tokens.sentences) {
        for (std::uint32_t i = s.firstToken; i < s.lastToken; ++i) {
            const NameLabel before = i > s.firstToken ? labels[i - 1] : outsideName;
            if (before == outsideName && !mayBeginName(context, i)) continue;
            keys.clear();
            nameFeatures(context, s, i, labels, keys);
            weights.score(keys, scores.data());
            labels[i] = bestLabel(scores.data(), before);
        }
    }
    return labels;
}

std::vector<Name> namesOf(std::span<const NameLabel> labels) {
    std::vector<Name> names;
    for (std::uint32_t i = 0; i < labels.size(); ++i) {
        if (beginsName(labels[i]))
            names.push_back({i, i + 1, kindOf(labels[i])});
        else if (continuesName(labels[i]) && !names.empty() && names.back().lastToken == i)
            names.back().lastToken = i + 1;
    }
    return names;
}

}  // namespace quotelight
