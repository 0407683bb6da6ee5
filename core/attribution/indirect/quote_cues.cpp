// SPDX-License-Identifier: Apache-2.0
#include "attribution/indirect/quote_cues.h"

#include <algorithm>
#include <bit>

namespace quotelight {
namespace {

constexpr std::uint32_t reach = 50;  // tokens from the quote

enum Question : std::uint32_t { Place = 4500, Stem, Gap, Beside, Tree, None, Around };

// Where a cue stands as seen from its quote: in the sentence before it, in front of it, between its
// parts, behind it, in the sentence after it.
std::uint32_t placeOf(const QuoteFrame& frame, std::uint32_t token) {
    if (token < frame.sentenceBegin) return 0;
    if (token < frame.extent.begin) return 1;
    if (token < frame.extent.end) return 2;
    return token < frame.sentenceEnd ? 3 : 4;
}

TokenSpan gapTo(const QuoteFrame& frame, std::uint32_t token) {
    if (token < frame.extent.begin) return {token + 1, frame.extent.begin};
    if (token >= frame.extent.end) return {frame.extent.end, token};
    TokenSpan gap{token, token};
    for (const TokenSpan& part : frame.parts)
        if (part.end <= token) gap.begin = part.end;
    return gap;
}

// What stands between a cue and its quote, other quotes aside; counts to 3 but for the words.
struct Between {
    std::uint32_t words = 0, commas = 0, cues = 0, verbs = 0, nouns = 0, breaks = 0;
    std::uint32_t path = 0;  // the classes of the words; 0 where there are none or more than six

    Between(const ArticleContext& context, TokenSpan gap) {
        std::uint64_t state = 1;
        for (std::uint32_t t = gap.begin; t < gap.end; ++t) {
            if (context.quoted(t)) continue;
            ++words;
            commas += context.is(t, u',');
            breaks += context.is(t, u';') || context.is(t, u':');
            cues += context.cue(t) != CueKind::None;
            verbs += isVerb(context.tag(t));
            nouns += isNoun(context.tag(t));
            state = mixHash(state, static_cast<std::uint32_t>(wordClass(context.tag(t))));
        }
        if (words > 0 && words <= 6) path = foldHash(state) | 1U;
        for (std::uint32_t* count : {&commas, &cues, &verbs, &nouns, &breaks})
            *count = std::min(*count, 3U);
    }

    std::uint32_t away() const { return words < 4 ? words : 2 + std::bit_width(words); }
};

class QuoteCueFeatures {
public:
    QuoteCueFeatures(const ReportView& view, std::uint32_t quote, Keys& keys)
        : m_view(view),
          m_context(view.context()),
          m_frame(m_context.frame(quote)),
          m_kind(static_cast<std::uint32_t>(m_context.input().quotes[quote].kind)),
          m_shape(m_frame.startsBlock + 2U * m_frame.endsBlock + 4U * m_frame.endsSentence +
                  8U * m_frame.capital + 16U * (m_frame.parts.size() > 1)),
          m_keys(keys) {}

    void none() {
        const TokenSpan extent = m_frame.extent;
        add(None, m_shape);
        add(None, m_shape, m_kind, 1 + m_frame.runsOn);
        add(None, m_frame.lastMark, m_kind, 3);
        add(None, m_context.talk(), m_shape, 4);
        add(None, m_context.hash(extent.begin - 1), 5);
        add(None, m_context.hash(extent.end), 6);
        add(None, std::bit_width(extent.begin - std::min(extent.begin, m_frame.sentenceBegin)),
            std::bit_width(m_frame.sentenceEnd - std::min(extent.end, m_frame.sentenceEnd)), 7);
    }

    void cue(const Cue& cue, const QuoteAnchors& anchors) {
        const std::uint32_t place = placeOf(m_frame, cue.token);
        const auto kind = static_cast<std::uint32_t>(m_context.cue(cue.token));
        const Between between(m_context, gapTo(m_frame, cue.token));
        position(cue.token, place, kind, between.away());
        inBetween(place, kind, between);
        besideQuote(cue.token, place, kind, between.away());
        clause(cue.around, place, kind, between.away());
        tree(cue.token, anchors, place, kind);
    }

private:
    void add(Question question, std::uint32_t a, std::uint32_t b = 0, std::uint32_t c = 0) {
        m_keys.push_back(featureKey(question, a, b, c));
    }

    void position(std::uint32_t token, std::uint32_t place, std::uint32_t kind,
                  std::uint32_t away) {
        add(Place, place, away, kind);
        add(Place, place, m_kind, 100 + kind);
        add(Place, place, m_shape, 200 + kind);
        add(Place, place, m_frame.lastMark, 300 + kind);
        add(Place, place, static_cast<std::uint32_t>(m_context.tag(token)), 400 + away);
        add(Place, place, m_context.talk(), 500);
        const std::uint32_t stem = m_view.stem(token);
        add(Stem, stem, place);
        add(Stem, stem, place, 10 + m_kind);
        add(Stem, stem, std::min(away, 4U), 30 + place);
    }

    void inBetween(std::uint32_t place, std::uint32_t kind, const Between& between) {
        add(Gap, place, between.cues, 10 * between.verbs + between.commas);
        add(Gap, place, between.cues, 100 + kind);
        add(Gap, place, between.breaks, 200 + kind);
        add(Gap, place, between.nouns, 300 + 10 * between.cues + between.verbs);
        if (between.path == 0) return;
        add(Around, between.path, place);
        add(Around, between.path, place, 10 + kind);
    }

    void besideQuote(std::uint32_t token, std::uint32_t place, std::uint32_t kind,
                     std::uint32_t away) {
        const std::uint32_t front = m_context.hash(m_frame.extent.begin - 1);
        add(Beside, front, place, std::min(away, 3U));
        add(Beside, m_context.hash(m_frame.extent.end), place, 10 + std::min(away, 3U));
        add(Beside, front, place, 100 + kind);
        add(Beside, front, m_view.stem(token), 200 + place);
    }

    void clause(const Surroundings& around, std::uint32_t place, std::uint32_t kind,
                std::uint32_t away) {
        const std::uint32_t clause = (around.that != noToken) + 2U * (around.nextVerb != noToken) +
                                     4U * around.passive + 8U * around.relative +
                                     16U * (around.subject != noToken);
        add(Around, clause, place, 100 + kind);
        add(Around, clause, place, 200 + std::min(away, 6U));
    }

    void tree(std::uint32_t token, const QuoteAnchors& anchors, std::uint32_t place,
              std::uint32_t kind) {
        if (!m_view.hasTree(token)) return;
        for (const QuoteAnchor& anchor : anchors) {
            if (anchor.token == noToken ||
                m_context.sentence(anchor.token) != m_context.sentence(token))
                continue;
            const bool governs = anchor.governor == token;
            add(Tree, governs, anchor.beside, static_cast<std::uint32_t>(anchor.relation));
            add(Tree, governs, place, 100 + kind);
            add(Tree, static_cast<std::uint32_t>(m_view.node(token).relation), governs, 400 + kind);
            climb(anchor.token, token, place, kind);
        }
    }

    // How far above the quote's topmost word the cue is, and by which relations.
    void climb(std::uint32_t from, std::uint32_t token, std::uint32_t place, std::uint32_t kind) {
        constexpr std::uint32_t most = 6;
        std::uint32_t steps = 0, at = from, path = 0;
        for (; at != noParent && at != token && steps < most; ++steps) {
            path = path * 31 + 1 + static_cast<std::uint32_t>(m_view.node(at).relation);
            at = m_view.node(at).head;
        }
        const bool above = at == token;
        add(Tree, above ? steps : most + 1, place, 200 + kind);
        if (above) add(Tree, path, place, 300);
    }

    const ReportView& m_view;
    const ArticleContext& m_context;
    const QuoteFrame& m_frame;
    const std::uint32_t m_kind, m_shape;
    Keys& m_keys;
};

// The tokens around the quote where a cue may stand.
TokenSpan reachOf(const ArticleContext& context, const QuoteFrame& frame) {
    const auto& sentences = context.input().tokens.sentences;
    TokenSpan around{frame.sentenceBegin, frame.sentenceEnd};
    if (around.begin > 0 && context.block(around.begin - 1) == frame.firstBlock)
        around.begin = sentences[context.sentence(around.begin - 1)].firstToken;
    if (around.end < context.size() && context.block(around.end) == frame.lastBlock)
        around.end = sentences[context.sentence(around.end)].lastToken;
    const std::uint32_t back = frame.extent.begin > reach ? frame.extent.begin - reach : 0;
    return {std::max(around.begin, back), std::min(around.end, frame.extent.end + reach)};
}

}  // namespace

std::vector<Cue> cuesOf(const ReportView& view, std::uint32_t quote) {
    const QuoteFrame& frame = view.context().frame(quote);
    std::vector<Cue> cues;
    if (frame.extent.empty()) return cues;
    const auto look = [&](std::uint32_t begin, std::uint32_t end) {
        for (std::uint32_t t = begin; t < end; ++t)
            if (mayReport(view, t)) cues.push_back({t, surroundings(view, t)});
    };
    const TokenSpan around = reachOf(view.context(), frame);
    look(around.begin, frame.extent.begin);
    for (std::size_t p = 1; p < frame.parts.size(); ++p)
        look(frame.parts[p - 1].end,
             std::min(frame.parts[p].begin, frame.parts[p - 1].end + reach));
    look(frame.extent.end, around.end);
    return cues;
}

void quoteCueFeatures(const ReportView& view, std::uint32_t quote, const QuoteAnchors& anchors,
                      const Cue& cue, Keys& keys) {
    QuoteCueFeatures(view, quote, keys).cue(cue, anchors);
}

void noCueFeatures(const ReportView& view, std::uint32_t quote, Keys& keys) {
    QuoteCueFeatures(view, quote, keys).none();
}

}  // namespace quotelight
