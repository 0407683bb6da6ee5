// SPDX-License-Identifier: Apache-2.0
#include "attribution/indirect.h"

#include <algorithm>
#include <bit>
#include <cmath>

#include "text/utf.h"

namespace quotelight {
namespace {

constexpr std::uint32_t shortest = 2, longest = 120;  // tokens of a reported clause
constexpr double accepted = 0.4;  // of probability; where F1 is best on held-out articles

bool isStop(const ArticleContext& context, std::uint32_t token) {
    return context.is(token, u'.') || context.is(token, u'!') || context.is(token, u'?');
}

// The sentence's tokens without its last full stop.
TokenSpan sentenceOf(const ArticleContext& context, std::uint32_t token) {
    const Sentence& sentence = context.input().tokens.sentences[context.sentence(token)];
    TokenSpan span{sentence.firstToken, sentence.lastToken};
    while (!span.empty() && isStop(context, span.end - 1))
        --span.end;
    return span;
}

bool holdsQuote(const ArticleContext& context, TokenSpan span) {
    for (std::uint32_t t = span.begin; t < span.end; ++t)
        if (context.quoted(t)) return true;
    return false;
}

class Finder {
public:
    explicit Finder(const ArticleContext& context) : m_context(context) {}

    std::vector<Clause> find() {
        const auto& mentions = m_context.input().speakers.mentions;
        for (std::uint32_t m = 0; m < mentions.size(); ++m) {
            if (mentions[m].insideQuote || m_context.extentTokens(m).empty()) continue;
            const CueTie& front = m_context.tieInFront(m);
            const CueTie& behind = m_context.tieBehind(m);
            if (front.link == CueLink::According)
                according(m, front.cue);
            else if (front.link == CueLink::Inverted)
                before(m, front.cue, front.cue);
            if (behind.link == CueLink::Subject && behind.rivals == 0 && behind.verbs <= 1)
                subject(m, behind.cue);
            if (behind.link == CueLink::Colon)
                offer(m, behind.cue, afterToken(behind.cue), ClausePlace::AfterColon);
        }
        return std::move(m_clauses);
    }

private:
    TokenSpan afterToken(std::uint32_t token) const {
        return {token + 1, sentenceOf(m_context, token).end};
    }

    void subject(std::uint32_t mention, std::uint32_t cue) {
        const TokenSpan after = afterToken(cue);
        const std::uint32_t begin = m_context.extentTokens(mention).begin;
        const bool trails = begin > 0 && m_context.is(begin - 1, u',');
        if (trails && (after.empty() || after.end - after.begin < 8) && before(mention, cue, begin))
            return;
        offer(mention, cue, {contentBegin(after), after.end}, ClausePlace::Behind);
    }

    // Skips whom it is told to and when: "told reporters on Monday that".
    std::uint32_t contentBegin(TokenSpan after) const {
        static constexpr std::uint32_t that = wordHash(u"that");
        constexpr std::uint32_t reach = 8;
        for (std::uint32_t t = after.begin; t < std::min(after.end, after.begin + reach); ++t) {
            if (m_context.hash(t) == that) return t;
            if (isVerb(m_context.tag(t)) || m_context.tag(t) == Tag::Modal) break;
        }
        return after.begin;
    }

    // The clause that ends with a comma in front of `from`.
    bool before(std::uint32_t mention, std::uint32_t cue, std::uint32_t from) {
        TokenSpan span{sentenceOf(m_context, cue).begin, from};
        if (span.empty() || !m_context.is(span.end - 1, u',')) return false;
        --span.end;
        return offer(mention, cue, span, ClausePlace::InFront);
    }

    void according(std::uint32_t mention, std::uint32_t cue) {
        const TokenSpan sentence = sentenceOf(m_context, cue);
        const std::uint32_t end = m_context.extentTokens(mention).end;
        if (cue <= sentence.begin + 1) {
            std::uint32_t comma = end;
            while (comma < sentence.end && !m_context.is(comma, u','))
                ++comma;
            offer(mention, cue, {comma + 1, sentence.end}, ClausePlace::AccordingTo);
            return;
        }
        TokenSpan front{sentence.begin, cue};
        while (!front.empty() && m_context.is(front.end - 1, u','))
            --front.end;
        offer(mention, cue, front, ClausePlace::AccordingTo);
    }

    bool offer(std::uint32_t mention, std::uint32_t cue, TokenSpan content, ClausePlace place) {
        if (content.empty() || content.end - content.begin < shortest ||
            content.end - content.begin > longest || holdsQuote(m_context, content))
            return false;
        m_clauses.push_back({mention, cue, content, place});
        return true;
    }

    const ArticleContext& m_context;
    std::vector<Clause> m_clauses;
};

enum Question : std::uint32_t {
    Always = 1000,
    Cue,
    CueKindAsked,
    CueTag,
    First,
    FirstTag,
    Second,
    Source,
    Length,
    Middle,
    Before
};

Span textSpan(const ArticleContext& context, TokenSpan span) {
    const auto& tokens = context.input().tokens.tokens;
    return {tokens[span.begin].span.begin, tokens[span.end - 1].span.end};
}

std::string reasonOf(const ArticleContext& context, const Clause& clause) {
    switch (clause.place) {
        case ClausePlace::AccordingTo:
            return "reported by “according to”";
        case ClausePlace::AfterColon:
            return "reported after a colon";
        case ClausePlace::Behind:
        case ClausePlace::InFront:
            break;
    }
    return "reported by “" + toUtf8(context.word(clause.cue)) + "”";
}

IndirectQuote made(const ArticleContext& context, const Clause& clause, double probability) {
    const Mention& mention = context.input().speakers.mentions[clause.mention];
    IndirectQuote indirect;
    indirect.quote.kind = QuoteKind::Indirect;
    indirect.quote.parts = {textSpan(context, clause.content)};
    indirect.attribution.speaker = mention.speaker;
    indirect.attribution.mention = mention.span;
    if (clause.place != ClausePlace::AfterColon)
        indirect.attribution.cue = textSpan(
            context,
            {clause.cue, clause.cue + (clause.place == ClausePlace::AccordingTo ? 2U : 1U)});
    indirect.attribution.confidence = probability;
    indirect.attribution.reason = reasonOf(context, clause);
    return indirect;
}

}  // namespace

std::vector<Clause> clauses(const ArticleContext& context) {
    return Finder(context).find();
}

std::vector<std::uint32_t> clauseFeatures(const ArticleContext& context, const Clause& clause) {
    std::vector<std::uint32_t> keys;
    const auto add = [&](Question question, std::uint32_t a, std::uint32_t b = 0,
                         std::uint32_t c = 0) { keys.push_back(featureKey(question, a, b, c)); };
    const auto place = static_cast<std::uint32_t>(clause.place);
    const auto kind = static_cast<std::uint32_t>(context.cue(clause.cue));
    const std::uint32_t cue = context.hash(clause.cue);
    const std::uint32_t first = context.hash(clause.content.begin);
    const auto tagAt = [&](std::uint32_t t) { return static_cast<std::uint32_t>(context.tag(t)); };
    const std::uint32_t firstTag = tagAt(clause.content.begin);
    const std::uint32_t adjacent = clause.content.begin == clause.cue + 1;
    const Mention& mention = context.input().speakers.mentions[clause.mention];
    const auto source = static_cast<std::uint32_t>(mention.kind);
    const auto sort = static_cast<std::uint32_t>(mention.sort);
    const CueTie& tie = context.tieBehind(clause.mention);
    add(Always, place);
    add(Cue, cue, place);
    add(Cue, cue, place, adjacent + 1);
    add(Cue, cue, first);
    add(Cue, cue, firstTag, 1);
    add(CueKindAsked, kind, place, firstTag);
    add(CueKindAsked, kind, first, adjacent);
    add(CueTag, tagAt(clause.cue), place, kind);
    add(CueTag, tagAt(clause.cue), tagAt(clause.cue - 1), 64);
    add(First, first, place, adjacent);
    add(FirstTag, firstTag, tagAt(clause.content.begin + 1), place);
    add(Second, context.hash(clause.content.begin + 1), firstTag);
    add(Source, source, sort, place);
    add(Source, source, kind, 64 + sort);
    add(Source, mention.nested, mention.possessive, 128 + place);
    add(Length, std::bit_width(clause.content.end - clause.content.begin), place, kind);
    add(Middle, tie.gap, tie.commas, tie.verbs);
    add(Before, context.hash(context.extentTokens(clause.mention).begin - 1), place);
    add(Before, tagAt(context.extentTokens(clause.mention).begin - 1), place, kind);
    return keys;
}

std::vector<IndirectQuote> findIndirect(const ArticleContext& context,
                                        const AttributionModel& model) {
    std::vector<IndirectQuote> found;
    if (model.empty()) return found;
    std::uint32_t free = 0;  // tokens before this belong to a clause already taken
    for (const Clause& clause : clauses(context)) {
        if (clause.content.begin < free) continue;
        const double score = model.clauseScore(clauseFeatures(context, clause));
        const double probability = 1 / (1 + std::exp(-score));
        if (probability < accepted) continue;
        found.push_back(made(context, clause, probability));
        free = clause.content.end;
    }
    return found;
}

}  // namespace quotelight
