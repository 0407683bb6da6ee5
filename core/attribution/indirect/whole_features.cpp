// SPDX-License-Identifier: Apache-2.0
#include "attribution/indirect/whole_features.h"

#include <algorithm>
#include <bit>
#include <cmath>

namespace quotelight {
namespace {

enum Question : std::uint32_t {
    Chances = 3700, Cue, Length, Edges, Shape, Rival, Quotes
};

// Seven steps in log odds.
std::uint32_t step(double chance) {
    const double odds = std::log(std::max(chance, 1e-6) / std::max(1 - chance, 1e-6));
    return static_cast<std::uint32_t>(std::clamp(odds + 4, 0.0, 9.0));
}

std::uint32_t fineStep(double chance) {
    return static_cast<std::uint32_t>(std::clamp(chance, 0.0, 1.0) * 20);
}

// The strongest of the other cues by where it stands.
struct Rivals {
    double inside = 0;    // within the content
    double around = 0;    // whose likeliest content holds this one
    double crossing = 0;  // whose likeliest content overlaps otherwise
};

Rivals rivalsOf(const Proposal& mine, std::span<const Proposal> sentence) {
    Rivals rivals;
    for (const Proposal& other : sentence) {
        if (other.rank > 0 || other.cue.token == mine.cue.token) continue;
        const bool apart = other.content.end <= mine.content.begin ||
                           mine.content.end <= other.content.begin;
        if (mine.content.contains(other.cue.token))
            rivals.inside = std::max(rivals.inside, other.cueChance);
        if (apart) continue;
        const bool holds = other.content.contains(mine.cue.token);
        double& kind = holds ? rivals.around : rivals.crossing;
        kind = std::max(kind, other.cueChance);
    }
    return rivals;
}

class WholeFeatures {
public:
    WholeFeatures(const ReportView& view, const Proposal& proposal, Keys& keys)
        : m_view(view), m_context(view.context()), m_proposal(proposal),
          m_content(proposal.content), m_keys(keys), m_stem(view.stem(proposal.cue.token)),
          m_kind(static_cast<std::uint32_t>(m_context.cue(proposal.cue.token)) * 32 +
                 kindOfWord(proposal.cue.token)),
          m_side(proposal.content.contains(proposal.cue.token)     ? 2U
                 : proposal.content.begin < proposal.cue.token ? 1U
                                                                   : 0U) {}

    void all(std::span<const Proposal> sentence) {
        chances();
        content();
        rivals(rivalsOf(m_proposal, sentence));
    }

private:
    void add(Question question, std::uint32_t a, std::uint32_t b = 0, std::uint32_t c = 0) {
        m_keys.push_back(featureKey(question, a, b, c));
    }
    std::uint32_t kindOfWord(std::uint32_t t) const {
        return static_cast<std::uint32_t>(wordClass(m_context.tag(t)));
    }
    std::uint32_t edge(std::uint32_t t) const {
        const TokenSpan sentence = m_view.sentence(m_proposal.cue.token);
        return t < sentence.begin || t == noToken ? 30U : t >= sentence.end ? 31U : kindOfWord(t);
    }

    void chances() {
        const std::uint32_t cue = step(m_proposal.cueChance);
        const std::uint32_t begin = step(m_proposal.beginChance), end = step(m_proposal.endChance);
        add(Chances, fineStep(m_proposal.cueChance), 0, m_side);
        add(Chances, fineStep(m_proposal.beginChance), 1);
        add(Chances, fineStep(m_proposal.endChance), 2);
        add(Chances, cue, begin, 10 + end);
        add(Chances, cue, begin, 3);
        add(Chances, cue, end, 4);
        add(Chances, m_proposal.rank, begin, 30 + end);
        add(Chances, m_proposal.rank, cue, 5);
        add(Cue, m_stem, m_side);
        add(Cue, m_kind, m_side, 1);
        add(Cue, m_kind, cue, 2);
    }

    void content() {
        const std::uint32_t size = m_content.end - m_content.begin;
        const std::uint32_t length = size < 5 ? size : 3 + std::bit_width(size);
        const std::uint32_t first = kindOfWord(m_content.begin);
        const std::uint32_t last = kindOfWord(m_content.end - 1), next = edge(m_content.end);
        std::uint32_t verbs = 0, quoted = 0;
        for (std::uint32_t t = m_content.begin; t < m_content.end; ++t) {
            verbs += wordClass(m_context.tag(t)) == WordClass::Finite ||
                     wordClass(m_context.tag(t)) == WordClass::Modal;
            quoted += m_context.quoted(t);
        }
        verbs = std::min(verbs, 2U);
        add(Length, length, m_side);
        add(Length, length, m_kind, 1 + m_side);
        add(Length, length, verbs, 5 + next);
        add(Length, length, first, 100 + m_side);
        add(Edges, first, edge(m_content.begin - 1), m_side);
        add(Edges, last, next, 4 + m_side);
        add(Edges, m_context.hash(m_content.begin), m_kind, 8 + m_side);
        add(Edges, m_context.hash(m_content.end), next, 12 + m_side);
        add(Shape, verbs, first, m_kind);
        add(Shape, verbs, m_stem, 1000);
        add(Quotes, quoted > 0, m_context.quoted(m_content.end), m_side);
        add(Quotes, quoted > 0, std::bit_width(size - quoted), 4);
    }

    void rivals(const Rivals& found) {
        const std::uint32_t own = step(m_proposal.cueChance);
        add(Rival, step(found.inside), own, 1);
        add(Rival, step(found.around), own, 2);
        add(Rival, step(found.crossing), own, 3);
        add(Rival, step(found.inside), m_kind, 4);
        add(Rival, step(found.around), m_kind, 5);
        add(Rival, step(found.inside), step(found.around), 6);
    }

    const ReportView& m_view;
    const ArticleContext& m_context;
    const Proposal& m_proposal;
    const TokenSpan m_content;
    Keys& m_keys;
    const std::uint32_t m_stem, m_kind, m_side;
};

}  // namespace

std::vector<Keys> wholeFeatures(const ReportView& view, std::span<const Proposal> all) {
    std::vector<Keys> keys(all.size());
    const ArticleContext& context = view.context();
    for (std::size_t first = 0; first < all.size();) {
        const std::uint32_t sentence = context.sentence(all[first].cue.token);
        std::size_t end = first;
        while (end < all.size() && context.sentence(all[end].cue.token) == sentence)
            ++end;
        for (std::size_t i = first; i < end; ++i)
            WholeFeatures(view, all[i], keys[i]).all(all.subspan(first, end - first));
        first = end;
    }
    return keys;
}

}  // namespace quotelight
