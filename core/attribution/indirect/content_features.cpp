// SPDX-License-Identifier: Apache-2.0
#include <algorithm>
#include <bit>

#include "attribution/indirect/report_features.h"

namespace quotelight {
namespace {

enum Question : std::uint32_t {
    Offset = 3000, Here, Pair, Stem, Kind, Between, Left, Hangs,
    EndHere = 3100, EndPair, EndStem, EndFirst, Length, Rest, Inside, EndHangs, Toward
};

// What begin and end have in common: the cue, and look-ups by token.
class ContentFeatures {
public:
    ContentFeatures(const ReportView& view, const Cue& cue, Keys& keys)
        : m_view(view), m_context(view.context()), m_cue(cue), m_token(cue.token),
          m_sentence(view.sentence(cue.token)), m_keys(keys), m_stem(view.stem(cue.token)),
          m_class(kindOfWord(cue.token)),
          m_kind(static_cast<std::uint32_t>(m_context.cue(cue.token)) * 32 + m_class) {}

    void begin(std::uint32_t at) {
        const std::uint32_t offset = signedDistance(at);
        const std::uint32_t word = hash(at), before = hash(at - 1), side = at < m_token;
        const std::uint32_t own = kindOfWord(at), last = edge(at - 1), next = kindOfWord(at + 1);
        add(Offset, offset, m_class);
        add(Offset, offset, own, 100 + m_kind);
        add(Offset, offset, last, 3000 + m_class);
        add(Offset, offset, m_stem, 1);
        add(Here, word, side);
        add(Here, before, side, 1);
        add(Here, own, last, 2 + 4 * next + 1024 * side);
        add(Pair, before, own, side);
        add(Pair, word, m_kind, side);
        add(Pair, before, m_kind, 2 + side);
        add(Pair, own, last, 4 + side + 8 * m_kind);
        add(Stem, m_stem, own, side);
        add(Stem, m_stem, word, 2 + side);
        add(Stem, m_stem, before, 4 + side);
        add(Stem, m_stem, last, 6 + side + 16 * own);
        if (at > m_token) {
            const std::uint32_t path = classesBetween(m_context, m_token, at);
            add(Between, path, own);
            add(Between, path, own, 1 + m_kind);
            add(Between, path, m_stem, 50000);
            add(Between, m_cue.around.that == at, m_kind, 60000);
            add(Between, m_cue.around.that != noToken && m_cue.around.that < at, own, 60001);
        } else {
            beginLeft(at, own);
        }
        beginTree(at, own, side);
    }

    void end(std::uint32_t first, std::uint32_t last) {
        const std::uint32_t own = kindOfWord(last), next = edge(last + 1), then = edge(last + 2);
        const std::uint32_t side = first < m_token ? (last < m_token ? 1U : 2U) : 0U;
        const std::uint32_t length = lengthClass(last - first);
        const std::uint32_t rest = std::min<std::uint32_t>(
            8, last + 1 < m_sentence.end ? m_sentence.end - last - 1 : 0);
        add(EndHere, own, next, side);
        add(EndHere, own, next, 4 + side + 16 * then);
        add(EndHere, hash(last + 1), own, 8 + side);
        add(EndHere, hash(last), next, 12 + side);
        add(EndPair, hash(last + 1), hash(last + 2), side);
        add(EndPair, next, then, 4 + side + 16 * m_kind);
        add(EndStem, m_stem, next, side);
        add(EndStem, m_stem, hash(last + 1), 4 + side);
        add(EndFirst, kindOfWord(first), next, side + 4 * own);
        add(EndFirst, hash(first), next, 4096 + side);
        add(EndFirst, hash(first), hash(last + 1), 8192 + side);
        add(Length, length, side, next);
        add(Length, length, side, 100 + kindOfWord(first));
        add(Length, length, side, 200 + m_kind);
        add(Rest, rest, side, next);
        add(Rest, rest, m_kind, 100 + side);
        inside(first, last, next, side);
        if (side == 1) toward(last, own);
        endTree(first, last, next, side);
    }

private:
    void add(Question question, std::uint32_t a, std::uint32_t b = 0, std::uint32_t c = 0) {
        m_keys.push_back(featureKey(question, a, b, c));
    }
    std::uint32_t hash(std::uint32_t t) const { return m_context.hash(t); }
    std::uint32_t kindOfWord(std::uint32_t t) const {
        return static_cast<std::uint32_t>(wordClass(m_context.tag(t)));
    }
    // As kindOfWord(); the sentence's ends are kinds of their own.
    std::uint32_t edge(std::uint32_t t) const {
        if (t + 1 == m_sentence.begin + 1 - 1 || t < m_sentence.begin || t == noToken) return 30;
        return t >= m_sentence.end ? 31 : kindOfWord(t);
    }
    static std::uint32_t lengthClass(std::uint32_t length) {
        return length < 4 ? length : 2 + std::bit_width(length);
    }
    std::uint32_t signedDistance(std::uint32_t at) const {
        if (at > m_token) return std::min(at - m_token, 12U);
        return 64 + std::min(m_token - at, 6U);
    }

    // Content in front of its cue: it often opens the sentence, and the cue closes it.
    void beginLeft(std::uint32_t at, std::uint32_t own) {
        const std::uint32_t opens = at == m_sentence.begin;
        const std::uint32_t rest =
            m_token < m_sentence.end ? std::min(m_sentence.end - m_token, 6U) : 0;
        const bool comma = m_token > 0 && m_context.is(m_token - 1, u',');
        add(Left, opens, rest, m_kind);
        add(Left, opens, comma, 1 + edge(m_token + 1));
        add(Left, opens, m_cue.around.commas, 200 + m_kind);
        add(Left, opens, m_cue.around.relative + 2U * m_cue.around.passive, 3000 + m_kind);
        add(Left, opens, m_stem, 4000);
        add(Left, opens, own, 5000 + (m_cue.around.subject == at ? 1 : 0));
        const std::uint32_t subject = m_cue.around.subject;
        add(Left, subject == noToken ? 0 : 1 + (subject < at) + 2U * (subject == at), own,
            6000 + m_kind);
    }

    // The word below the cue that the token hangs from; noToken where there is none.
    std::uint32_t branch(std::uint32_t at) const {
        constexpr std::uint32_t climbMost = 24;
        for (std::uint32_t step = 0; step < climbMost && at != noParent; ++step) {
            const std::uint32_t head = m_view.node(at).head;
            if (head == m_token) return at;
            at = head;
        }
        return noToken;
    }

    void beginTree(std::uint32_t at, std::uint32_t own, std::uint32_t side) {
        if (!m_view.hasTree(at)) return;
        const std::uint32_t top = branch(at);
        const std::uint32_t relation =
            top == noToken ? 99 : static_cast<std::uint32_t>(m_view.node(top).relation);
        const std::uint32_t leftmost = top != noToken && m_view.below(top).begin == at;
        add(Hangs, relation, leftmost, side);
        add(Hangs, relation, leftmost, 2 + side + 4 * m_kind);
        add(Hangs, relation, leftmost, 4000 + own);
        add(Hangs, relation, 2 + leftmost, m_stem);
        if (top == noToken) {
            const bool above = m_view.node(m_token).head != noParent &&
                               m_view.below(m_view.node(m_token).head).begin == at;
            add(Hangs, static_cast<std::uint32_t>(m_view.node(m_token).relation), 8 + above,
                m_kind);
        }
    }

    // What the content would hold.
    void inside(std::uint32_t first, std::uint32_t last, std::uint32_t next, std::uint32_t side) {
        std::uint32_t verbs = 0, commas = 0, cues = 0;
        for (std::uint32_t t = first; t <= last; ++t) {
            const auto c = wordClass(m_context.tag(t));
            verbs += c == WordClass::Finite || c == WordClass::Modal;
            commas += c == WordClass::Comma;
            cues += t != m_token && m_context.cue(t) == CueKind::Say;
        }
        const std::uint32_t v = std::min(verbs, 3U), k = std::min(commas, 3U);
        add(Inside, v, next, side);
        add(Inside, v, kindOfWord(first), 4 + side + 16 * next);
        add(Inside, k, next, 1000 + side);
        add(Inside, k, v, 2000 + side + 16 * next);
        add(Inside, hash(last + 1), v, 3000 + side);
        add(Inside, std::min(cues, 2U), next, 4000 + side);
        add(Inside, v, m_kind, 5000 + side + 16 * next);
    }

    // Between the end of the content and the cue behind it.
    void toward(std::uint32_t last, std::uint32_t own) {
        const std::uint32_t path = classesBetween(m_context, last, m_token);
        add(Toward, path, own);
        add(Toward, path, m_kind, 1);
        add(Toward, std::min(m_token - last, 10U), edge(last + 1), 2);
        const std::uint32_t subject = m_cue.around.subject;
        add(Toward, subject == noToken ? 0 : 1 + (subject <= last), edge(last + 1), 3);
    }

    void endTree(std::uint32_t first, std::uint32_t last, std::uint32_t next, std::uint32_t side) {
        if (!m_view.hasTree(last)) return;
        const std::uint32_t top = branch(first);
        const std::uint32_t relation =
            top == noToken ? 99 : static_cast<std::uint32_t>(m_view.node(top).relation);
        std::uint32_t at = 3;
        if (top != noToken) {
            const std::uint32_t end = m_view.below(top).end;
            at = end == last + 1 ? 1 : end > last + 1 ? 2 : 0;
        }
        add(EndHangs, relation, at, side);
        add(EndHangs, relation, at, 4 + side + 8 * next);
        add(EndHangs, relation, at, 4000 + m_kind);
        std::uint32_t link = 97, outer = 97;
        if (last + 1 < m_sentence.end) {
            const Dependency& node = m_view.node(last + 1);
            link = static_cast<std::uint32_t>(node.relation);
            outer = node.head == noParent ? 3 : node.head == m_token ? 2
                    : node.head >= first && node.head <= last ? 1 : 0;
        }
        add(EndHangs, link, outer, 8000 + next);
        add(EndHangs, link, outer, 9000 + at);
        const std::uint32_t whole = m_view.below(m_token).end == last + 1;
        add(EndHangs, whole, at, 10000 + next);
    }

    const ReportView& m_view;
    const ArticleContext& m_context;
    const Cue& m_cue;
    const std::uint32_t m_token;
    const TokenSpan m_sentence;
    Keys& m_keys;
    const std::uint32_t m_stem, m_class, m_kind;
};

}  // namespace

void beginFeatures(const ReportView& view, const Cue& cue, std::uint32_t begin, Keys& keys) {
    ContentFeatures(view, cue, keys).begin(begin);
}

void endFeatures(const ReportView& view, const Cue& cue, std::uint32_t begin, std::uint32_t last,
                 Keys& keys) {
    ContentFeatures(view, cue, keys).end(begin, last);
}

}  // namespace quotelight
