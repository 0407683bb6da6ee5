// SPDX-License-Identifier: Apache-2.0
#include "attribution/syntax.h"

#include <algorithm>

#include "attribution/context.h"

namespace quotelight {
namespace {

constexpr std::uint32_t reach = 60;  // tokens beside a quote where its verb is looked for
constexpr std::uint32_t climbMost = 8;

const Dependency& node(const ArticleContext& context, std::uint32_t token) {
    return context.input().trees[token];
}

bool hasTree(const ArticleContext& context, std::uint32_t token) {
    return token < context.input().trees.size();
}

bool isVerbal(const ArticleContext& context, std::uint32_t token) {
    return isVerb(context.tag(token)) || context.cue(token) != CueKind::None;
}

// The topmost of the tokens: the one that hangs from a verb outside them, else from anything
// outside, else a root.
std::uint32_t topOf(const ArticleContext& context, TokenSpan span) {
    std::uint32_t top = noToken;
    int best = 0;
    for (std::uint32_t t = span.begin; t < span.end; ++t) {
        if (!context.isWord(t)) continue;
        const std::uint32_t head = node(context, t).head;
        if (head != noParent && span.contains(head)) continue;
        const int worth = head == noParent ? 1 : isVerbal(context, head) ? 3 : 2;
        if (worth > best) best = worth, top = t;
    }
    return top;
}

// A verb that hangs from the quote, beside it: "…", he said.
std::uint32_t verbBeside(const ArticleContext& context, std::uint32_t top, TokenSpan around) {
    for (std::uint32_t t = around.begin; t < around.end; ++t)
        if (!context.quoted(t) && node(context, t).head == top && isVerbal(context, t)) return t;
    return noToken;
}

// `quoted`: the quote's tokens in one sentence.
QuoteAnchor anchorOf(const ArticleContext& context, TokenSpan quoted) {
    QuoteAnchor anchor;
    if (quoted.empty()) return anchor;
    anchor.token = topOf(context, quoted);
    if (anchor.token == noToken) return anchor;
    const Dependency& top = node(context, anchor.token);
    anchor.relation = top.relation;
    if (top.head != noParent) {
        anchor.governor = top.head;
        return anchor;
    }
    const Sentence& sentence = context.input().tokens.sentences[context.sentence(anchor.token)];
    const std::uint32_t from = quoted.begin > reach ? quoted.begin - reach : 0;
    anchor.governor = verbBeside(
        context, anchor.token,
        {std::max(sentence.firstToken, from), std::min(sentence.lastToken, quoted.end + reach)});
    anchor.beside = anchor.governor != noToken;
    if (anchor.beside) anchor.relation = node(context, anchor.governor).relation;
    return anchor;
}

// From the word that carries a mention up to the one that carries its whole phrase.
std::uint32_t phraseHead(const ArticleContext& context, std::uint32_t token) {
    for (std::uint32_t step = 0; step < climbMost; ++step) {
        const Dependency& own = node(context, token);
        const bool within = own.relation == Relation::Compound ||
                            own.relation == Relation::Apposition ||
                            own.relation == Relation::Conjunct;
        if (!within || own.head == noParent) break;
        token = own.head;
    }
    return token;
}

Governing governingOf(const ArticleContext& context, std::uint32_t own, std::uint32_t head,
                      std::uint32_t governor) {
    if (governor == noToken) return Governing::No;
    if (governor == head) return Governing::Itself;
    Governing how = Governing::Through;
    std::uint32_t token = governor;
    for (std::uint32_t step = 0; step < climbMost && token != noParent; ++step) {
        if (token == own) return how == Governing::Relative ? how : Governing::Under;
        if (token == head) return how == Governing::Through ? how : Governing::No;
        const Relation relation = node(context, token).relation;
        if (relation == Relation::RelativeClause || relation == Relation::NounClause)
            how = Governing::Relative;
        else if (relation != Relation::OpenComplement && relation != Relation::Conjunct &&
                 relation != Relation::AdverbClause)
            how = Governing::Under;
        token = node(context, token).head;
    }
    return Governing::No;
}

struct Climb {
    std::array<std::uint32_t, climbMost> at{};
    std::uint32_t size = 0;
};

Climb climb(const ArticleContext& context, std::uint32_t token) {
    Climb up;
    while (token != noParent && up.size < climbMost) {
        up.at[up.size++] = token;
        token = node(context, token).head;
    }
    return up;
}

// The relations on the way from `from` up to the lowest word above both, and down to `to`.
void findPath(const ArticleContext& context, std::uint32_t from, std::uint32_t to,
              SyntaxFacts& facts) {
    const Climb left = climb(context, from), right = climb(context, to);
    for (std::uint32_t i = 0; i < left.size; ++i)
        for (std::uint32_t j = 0; j < right.size; ++j) {
            if (left.at[i] != right.at[j]) continue;
            std::uint64_t state = mixHash(i, j);
            for (std::uint32_t k = 0; k < i; ++k)
                state =
                    mixHash(state, static_cast<std::uint32_t>(node(context, left.at[k]).relation));
            for (std::uint32_t k = j; k > 0; --k)
                state = mixHash(state, 64 + static_cast<std::uint32_t>(
                                                node(context, right.at[k - 1]).relation));
            facts.path = foldHash(state) | 1U;
            facts.steps = static_cast<std::uint8_t>(i + j);
            return;
        }
}

}  // namespace

std::vector<bool> sentencesToParse(const Tokens& tokens, const std::vector<Quote>& quotes) {
    constexpr std::uint32_t fewest = 2;     // words beside a quote that may say whose it is
    constexpr std::uint32_t longest = 250;  // tokens; longer ones are tables and lists
    std::vector<std::uint32_t> quoted(tokens.sentences.size());
    const auto sentenceAt = [&](std::uint32_t token) {
        return static_cast<std::size_t>(
            std::upper_bound(tokens.sentences.begin(), tokens.sentences.end(), token,
                             [](std::uint32_t t, const Sentence& s) { return t < s.lastToken; }) -
            tokens.sentences.begin());
    };
    for (const Quote& quote : quotes)
        for (const Span part : quote.parts) {
            std::uint32_t t = tokens.at(part.begin);
            const std::uint32_t end = tokens.at(part.end);
            for (std::size_t s = sentenceAt(t); s < quoted.size() && t < end; ++s) {
                const std::uint32_t stop = std::min(end, tokens.sentences[s].lastToken);
                quoted[s] += stop - t;
                t = stop;
            }
        }
    std::vector<bool> wanted(tokens.sentences.size());
    for (std::size_t s = 0; s < wanted.size(); ++s) {
        const std::uint32_t size = tokens.sentences[s].lastToken - tokens.sentences[s].firstToken;
        wanted[s] = quoted[s] > 0 && quoted[s] + fewest <= size && size <= longest;
    }
    return wanted;
}

QuoteAnchors quoteAnchors(const ArticleContext& context, std::uint32_t quote) {
    QuoteAnchors anchors;
    const TokenSpan extent = context.frame(quote).extent;
    if (extent.empty() || !hasTree(context, extent.end - 1)) return anchors;
    const auto& sentences = context.input().tokens.sentences;
    const std::uint32_t opening = context.sentence(extent.begin);
    const std::uint32_t closing = context.sentence(extent.end - 1);
    const QuoteFrame& frame = context.frame(quote);
    const TokenSpan first = frame.parts.front(), last = frame.parts.back();
    anchors[0] =
        anchorOf(context, {first.begin, std::min(first.end, sentences[opening].lastToken)});
    if (closing != opening)
        anchors[1] =
            anchorOf(context, {std::max(last.begin, sentences[closing].firstToken), last.end});
    return anchors;
}

SyntaxFacts syntaxFacts(const ArticleContext& context, std::uint32_t mention,
                        const QuoteAnchors& anchors) {
    SyntaxFacts facts;
    const Span word = context.input().speakers.mentions[mention].head;
    const std::uint32_t token = context.input().tokens.at(word.begin);
    if (!hasTree(context, token)) return facts;
    const std::uint32_t own = phraseHead(context, token);
    facts.relation = node(context, own).relation;
    facts.head = node(context, own).head == noParent ? noToken : node(context, own).head;
    facts.headRoot = facts.head != noToken && node(context, facts.head).head == noParent;
    facts.known = facts.head != noToken || facts.relation != Relation::Root;
    for (const QuoteAnchor& anchor : anchors) {
        if (anchor.token == noToken || context.sentence(anchor.token) != context.sentence(token))
            continue;
        facts.known = true;
        facts.anchor = anchor;
        facts.governing = governingOf(context, own, facts.head, anchor.governor);
        findPath(context, own, anchor.token, facts);
    }
    return facts;
}

}  // namespace quotelight
