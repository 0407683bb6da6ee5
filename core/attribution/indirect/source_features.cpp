// SPDX-License-Identifier: Apache-2.0
#include <algorithm>
#include <bit>

#include "attribution/indirect/report_features.h"

namespace quotelight {
namespace {

enum Question : std::uint32_t {
    Nobody = 3500, Place, Who, Word, Link, Path, Around, Tree
};

class SourceFeatures {
public:
    SourceFeatures(const ReportView& view, const Cue& cue, TokenSpan content, Keys& keys)
        : m_view(view), m_context(view.context()), m_cue(cue), m_token(cue.token),
          m_content(content), m_keys(keys), m_stem(view.stem(cue.token)),
          m_class(kindOfWord(cue.token)),
          m_kind(static_cast<std::uint32_t>(m_context.cue(cue.token)) * 32 + m_class),
          m_voice(cue.around.passive + 2U * cue.around.relative) {}

    void nobody() {
        const std::uint32_t side = m_content.begin < m_token;
        add(Nobody, side);
        add(Nobody, m_stem, m_voice);
        add(Nobody, m_kind, m_voice, 1 + side);
        add(Nobody, m_context.hash(m_token - 1), m_class, 3);
        add(Nobody, kindOfWord(m_token - 1), kindOfWord(m_token + 1), 100 + m_class);
        add(Nobody, m_cue.around.subject == noToken, m_kind, 200);
    }

    void named(std::uint32_t head) {
        const std::uint32_t place = placeOf(head), side = m_content.begin < m_token;
        const std::uint32_t who = whoOf(head), own = kindOfWord(head);
        const std::uint32_t subject = m_cue.around.subject == head;
        const std::uint32_t away = std::min<std::uint32_t>(
            std::bit_width(head < m_token ? m_token - head : head - m_token), 6);
        const std::uint32_t passed = passedOver(head);
        add(Place, place, away, side);
        add(Place, place, passed, 2 + side + 4 * m_class);
        add(Place, place, m_kind, 1000 + m_voice);
        add(Place, place, m_stem, 2000);
        add(Place, subject, m_voice, 3000 + m_kind);
        add(Place, subject, passed, 5000 + place);
        add(Who, who, place);
        add(Who, who, m_kind, 100 + place);
        add(Who, who, passed, 3000 + place);
        add(Who, own, place, 4000);
        add(Word, m_view.stem(head), place);
        add(Word, m_view.stem(head), m_kind, 100);
        around(head, place);
        tree(head, place);
    }

private:
    void add(Question question, std::uint32_t a, std::uint32_t b = 0, std::uint32_t c = 0) {
        m_keys.push_back(featureKey(question, a, b, c));
    }
    std::uint32_t kindOfWord(std::uint32_t t) const {
        return static_cast<std::uint32_t>(wordClass(m_context.tag(t)));
    }
    std::uint32_t placeOf(std::uint32_t head) const {
        if (head < m_token) return head < m_content.begin ? 0 : 1;
        return head < m_content.begin ? 2 : 3;
    }
    std::uint32_t whoOf(std::uint32_t head) const {
        const std::uint32_t mention = m_view.mentionAt(head);
        if (mention == noToken) return 99;
        const Mention& m = m_context.input().speakers.mentions[mention];
        return static_cast<std::uint32_t>(m.kind) * 8 + static_cast<std::uint32_t>(m.sort) +
               32U * m.possessive;
    }
    // Noun phrases between it and the cue, to 4.
    std::uint32_t passedOver(std::uint32_t head) const {
        const std::uint32_t from = std::min(head, m_token), to = std::max(head, m_token);
        std::uint32_t count = 0;
        for (std::uint32_t t = from + 1; t < to && count < 4; ++t)
            count += isPhraseHead(m_view, t);
        return count;
    }

    void around(std::uint32_t head, std::uint32_t place) {
        const std::uint32_t from = std::min(head, m_token), to = std::max(head, m_token);
        const std::uint32_t path = classesBetween(m_context, from, to);
        std::uint32_t verbs = 0, commas = 0;
        for (std::uint32_t t = from + 1; t < to; ++t) {
            const auto c = wordClass(m_context.tag(t));
            verbs += c == WordClass::Finite || c == WordClass::Modal;
            commas += c == WordClass::Comma;
        }
        add(Path, path, place);
        add(Path, path, m_class, 4 + place);
        add(Link, std::min(verbs, 3U), std::min(commas, 3U), place + 4 * m_class);
        std::uint32_t first = head;
        const std::uint32_t begin = m_view.sentence(head).begin;
        while (first > begin && inPhrase(first - 1))
            --first;
        const std::uint32_t before = first > begin ? m_context.hash(first - 1) : 1;
        add(Around, before, place, m_voice);
        add(Around, before, m_kind, 4 + place);
        add(Around, m_context.hash(head + 1), place, 2000);
        add(Around, kindOfWord(head + 1), place, 3000 + m_class);
        add(Around, first == begin, place, 4000);
    }
    bool inPhrase(std::uint32_t t) const {
        const auto c = wordClass(m_context.tag(t));
        return c == WordClass::Noun || c == WordClass::Name || c == WordClass::Determiner ||
               c == WordClass::Adjective || c == WordClass::Number;
    }

    void tree(std::uint32_t head, std::uint32_t place) {
        if (!m_view.hasTree(head)) return;
        const Dependency& own = m_view.node(head);
        const Dependency& cue = m_view.node(m_token);
        const auto relation = static_cast<std::uint32_t>(own.relation);
        std::uint32_t link = 0;
        if (own.head == m_token) link = 1;
        else if (cue.head != noParent && own.head == cue.head) link = 2;
        else if (cue.head == head) link = 3;
        else if (own.head != noParent && m_view.node(own.head).head == m_token) link = 4;
        else if (cue.head != noParent && m_view.node(cue.head).head == own.head &&
                 own.head != noParent) link = 5;
        add(Tree, relation, link, place);
        add(Tree, relation, link, 4 + m_kind);
        add(Tree, relation, link,
            2000 + static_cast<std::uint32_t>(cue.relation) * 4 + m_voice);
    }

    static bool isPhraseHead(const ReportView& view, std::uint32_t t) { return isSourceHead(view, t); }

    const ReportView& m_view;
    const ArticleContext& m_context;
    const Cue& m_cue;
    const std::uint32_t m_token;
    const TokenSpan m_content;
    Keys& m_keys;
    const std::uint32_t m_stem, m_class, m_kind, m_voice;
};

}  // namespace

bool isSourceHead(const ReportView& view, std::uint32_t token) {
    const ArticleContext& context = view.context();
    if (context.quoted(token)) return false;
    const Tag tag = context.tag(token);
    if (tag == Tag::Pronoun || tag == Tag::PossessivePronoun) return true;
    if (view.mentionAt(token) != noToken) return true;
    return isNoun(tag) && !isNoun(context.tag(token + 1));
}

void sourceFeatures(const ReportView& view, const Cue& cue, TokenSpan content, std::uint32_t head,
                    Keys& keys) {
    SourceFeatures features(view, cue, content, keys);
    if (head == noToken)
        features.nobody();
    else
        features.named(head);
}

}  // namespace quotelight
