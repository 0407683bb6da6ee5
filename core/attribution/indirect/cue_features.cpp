// SPDX-License-Identifier: Apache-2.0
#include <algorithm>
#include <bit>

#include "attribution/indirect/report_features.h"

namespace quotelight {
namespace {

enum Question : std::uint32_t {
    Stem = 2000, Word, Neighbours, Kind, Before, After, Clause, Subject, Voice, Place, Rival, Ending,
    Tree, Children
};

class CueFeatures {
public:
    CueFeatures(const ReportView& view, const Cue& cue, Keys& keys)
        : m_view(view), m_context(view.context()), m_cue(cue), m_token(cue.token), m_keys(keys),
          m_stem(view.stem(cue.token)), m_tag(tag(cue.token)),
          m_kind(static_cast<std::uint32_t>(m_context.cue(cue.token))) {}

    void all() {
        word();
        neighbours();
        clause();
        subject();
        place();
        rival();
        tree();
    }

private:
    void add(Question question, std::uint32_t a, std::uint32_t b = 0, std::uint32_t c = 0) {
        m_keys.push_back(featureKey(question, a, b, c));
    }
    std::uint32_t tag(std::uint32_t t) const { return static_cast<std::uint32_t>(m_context.tag(t)); }
    std::uint32_t hash(std::uint32_t t) const { return m_context.hash(t); }

    void word() {
        add(Stem, m_stem);
        add(Stem, m_stem, m_tag + 1);
        add(Word, hash(m_token));
        add(Kind, m_kind, m_tag);
        const std::u16string_view word = m_context.word(m_token);
        add(Ending, hashLower(word.substr(word.size() - std::min<std::size_t>(4, word.size()))),
            m_tag);
    }

    void neighbours() {
        const std::uint32_t next = m_token + 1, last = m_token - 1;
        add(After, m_stem, hash(next));
        add(After, m_stem, tag(next), 1);
        add(After, m_tag, hash(next), 2);
        add(After, m_kind, hash(next), 3);
        add(After, m_tag, tag(next), 100 + tag(next + 1));
        add(After, hash(next), hash(next + 1), 4 + 8 * m_kind);
        add(Before, m_stem, hash(last));
        add(Before, m_tag, hash(last), 1);
        add(Before, m_tag, tag(last), 100 + tag(last - 1));
        add(Before, hash(last), hash(last - 1), 4);
        add(Neighbours, m_tag, tag(last), tag(next));
        add(Neighbours, m_context.quoted(next) * 2U + m_context.quoted(last), m_kind, m_tag);
    }

    void clause() {
        const Surroundings& around = m_cue.around;
        const std::uint32_t shape = (around.that != noToken) + 2U * (around.nextVerb != noToken) +
                                    4U * (around.nextNoun != noToken);
        const std::uint32_t verb = around.nextVerb == noToken ? 99 : tag(around.nextVerb);
        add(Clause, shape, m_stem);
        add(Clause, shape, m_kind, 1 + m_tag);
        add(Clause, shape, verb, 100 + m_tag);
        add(Clause, verb, m_kind, 200 + tag(m_token + 1));
        add(Clause, around.that == m_token + 1, m_stem, 300);
        const std::uint32_t helper = around.helper == noToken ? 0 : hash(around.helper);
        const std::uint32_t voice = around.passive + 2U * around.relative + 4U * around.negated;
        add(Voice, helper, m_tag);
        add(Voice, helper, m_stem, 1);
        add(Voice, voice, m_kind, 2 + m_tag);
        add(Voice, voice, m_stem, 90);
    }

    void subject() {
        const std::uint32_t at = m_cue.around.subject;
        const std::uint32_t mention = m_view.mentionAt(at);
        std::uint32_t sort = at == noToken ? 98 : 99;
        if (mention != noToken) {
            const Mention& who = m_context.input().speakers.mentions[mention];
            sort = static_cast<std::uint32_t>(who.kind) * 8 + static_cast<std::uint32_t>(who.sort);
        }
        const std::uint32_t commas = m_cue.around.commas;
        add(Subject, sort, m_stem);
        add(Subject, sort, m_kind, 1 + m_tag);
        add(Subject, sort, commas, 100 + m_tag);
        add(Subject, m_view.stem(at), m_tag, 200);
        add(Subject, m_view.stem(at), m_stem, 300);
    }

    void place() {
        const TokenSpan sentence = m_view.sentence(m_token);
        const std::uint32_t left = std::bit_width(m_token - sentence.begin);
        const std::uint32_t right = m_token < sentence.end ? sentence.end - m_token : 0;
        add(Place, left, m_kind, m_tag);
        add(Place, std::min(right, 8U), m_kind, 64 + m_tag);
        add(Place, std::min(right, 4U), m_stem, 128);
        add(Place, m_context.block(m_token) == 0, m_tag, 200);
    }

    // The nearest words of reporting on both sides.
    void rival() {
        const TokenSpan sentence = m_view.sentence(m_token);
        const auto look = [&](std::uint32_t t) { return m_context.cue(t) != CueKind::None; };
        std::uint32_t before = m_token;
        while (before > sentence.begin && !look(before - 1))
            --before;
        std::uint32_t after = m_token + 1;
        while (after < sentence.end && !look(after))
            ++after;
        if (before > sentence.begin) {
            add(Rival, m_view.stem(before - 1), m_kind, 1);
            add(Rival, static_cast<std::uint32_t>(m_context.cue(before - 1)), m_kind,
                2 + 8 * std::bit_width(m_token - before) + 256 * m_tag);
        } else {
            add(Rival, 0, m_kind, m_tag);
        }
        if (after < sentence.end)
            add(Rival, static_cast<std::uint32_t>(m_context.cue(after)), m_kind,
                3 + 8 * std::bit_width(after - m_token) + 256 * m_tag);
    }

    void tree() {
        if (!m_view.hasTree(m_token)) return;
        const Dependency& node = m_view.node(m_token);
        const auto relation = static_cast<std::uint32_t>(node.relation);
        add(Tree, relation, m_tag, m_kind);
        if (node.head != noParent) {
            add(Tree, relation, m_view.stem(node.head), 64);
            add(Tree, relation, tag(node.head), 65 + m_tag);
        }
        const TokenSpan below = m_view.below(m_token);
        std::uint32_t seen = 0;
        for (std::uint32_t t = below.begin; t < below.end; ++t) {
            if (m_view.node(t).head != m_token) continue;
            const auto child = static_cast<std::uint32_t>(m_view.node(t).relation);
            const std::uint32_t side = t > m_token;
            seen |= 1U << child;
            add(Children, child, side, m_stem);
            add(Children, child, side + 2, 100 * m_kind + m_tag);
            if (m_view.node(t).relation == Relation::Object ||
                m_view.node(t).relation == Relation::Subject)
                add(Children, child, side + 4, m_view.stem(t));
        }
        add(Children, seen, 8, m_kind);
    }

    const ReportView& m_view;
    const ArticleContext& m_context;
    const Cue& m_cue;
    const std::uint32_t m_token;
    Keys& m_keys;
    const std::uint32_t m_stem, m_tag, m_kind;
};

}  // namespace

void cueFeatures(const ReportView& view, const Cue& cue, Keys& keys) {
    CueFeatures(view, cue, keys).all();
}

}  // namespace quotelight
