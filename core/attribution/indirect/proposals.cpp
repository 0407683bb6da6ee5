// SPDX-License-Identifier: Apache-2.0
#include "attribution/indirect/proposals.h"

#include <algorithm>
#include <cmath>

namespace quotelight {
namespace {

constexpr double likelyCue = 0.25;  // below, a word is not looked at further
constexpr std::uint32_t longestSentence = 300;  // tokens; longer ones are tables and lists
constexpr std::uint32_t reachBack = 50, reachOn = 14, longest = 70;  // tokens
constexpr std::size_t beginsKept = 2, endsKept = 3;
constexpr double otherBegin = 0.15;  // below, only the likeliest begin is followed
constexpr double keptShare = 0.03;   // of the cue's probability mass

// Begins and ends of quotes count, what is inside them does not.
bool opensQuote(const ArticleContext& context, std::uint32_t token) {
    return context.quoted(token) && (token == 0 || !context.quoted(token - 1));
}

// A phrase is not cut behind its determiner or in front of its last noun.
bool mayBegin(const ReportView& view, const Cue& cue, std::uint32_t token) {
    const ArticleContext& context = view.context();
    if (context.quoted(token)) return opensQuote(context, token);
    if (token == cue.token || !context.isWord(token)) return false;
    if (token == 0 || token == view.sentence(cue.token).begin) return true;
    switch (context.tag(token - 1)) {
        case Tag::Determiner:
        case Tag::PossessivePronoun:
        case Tag::Adjective:
        case Tag::CardinalNumber:
            return token - 1 == cue.token || !isNoun(context.tag(token));
        default:
            return true;
    }
}

// … nor in front of a noun that goes on with it.
bool mayEnd(const ReportView& view, const Cue& cue, std::uint32_t token) {
    const ArticleContext& context = view.context();
    const bool followed = token + 1 < view.sentence(cue.token).end;
    if (context.quoted(token)) return !followed || !context.quoted(token + 1);
    if (token == cue.token || !context.isWord(token)) return false;
    switch (context.tag(token)) {
        case Tag::Determiner:
        case Tag::Preposition:
        case Tag::PossessivePronoun:
        case Tag::Coordinator:
        case Tag::Modal:
            return !followed || !context.isWord(token + 1);
        case Tag::Adjective:
        case Tag::Noun:
        case Tag::ProperNoun:
            return !followed || !isNoun(context.tag(token + 1));
        default:
            return true;
    }
}

struct Position {
    std::uint32_t token = 0;
    double chance = 0;
};

// The likeliest positions, likeliest first; `keysOf(token, keys)` appends a position's features.
template <typename KeysOf>
std::vector<Position> likeliest(const IndirectModel& model, Asked asked,
                                const std::vector<std::uint32_t>& tokens, std::size_t most,
                                Keys& keys, KeysOf&& keysOf) {
    std::vector<Position> positions;
    double top = -1e9, total = 0;
    for (const std::uint32_t token : tokens) {
        keys.clear();
        keysOf(token, keys);
        positions.push_back({token, model.score(asked, keys)});
        top = std::max(top, positions.back().chance);
    }
    for (Position& position : positions)
        total += position.chance = std::exp(position.chance - top);
    for (Position& position : positions)
        position.chance /= total;
    std::stable_sort(positions.begin(), positions.end(),
                     [](const Position& a, const Position& b) { return a.chance > b.chance; });
    positions.resize(std::min(positions.size(), most));
    return positions;
}

void propose(const ReportView& view, const IndirectModel& model, const Cue& cue, double chance,
             Keys& keys, std::vector<Proposal>& out) {
    const std::size_t first = out.size();
    const auto begins =
        likeliest(model, Asked::Begin, beginsOf(view, cue), beginsKept, keys,
                  [&](std::uint32_t t, Keys& to) { beginFeatures(view, cue, t, to); });
    for (const Position& begin : begins) {
        if (begin.token != begins.front().token && begin.chance < otherBegin) break;
        const auto ends = likeliest(
            model, Asked::End, endsOf(view, cue, begin.token), endsKept, keys,
            [&](std::uint32_t t, Keys& to) { endFeatures(view, cue, begin.token, t, to); });
        for (const Position& end : ends)
            if (begin.chance * end.chance >= keptShare)
                out.push_back(
                    {cue, {begin.token, end.token + 1}, chance, begin.chance, end.chance, 0});
    }
    const auto mine = out.begin() + static_cast<std::ptrdiff_t>(first);
    std::stable_sort(mine, out.end(), [](const Proposal& a, const Proposal& b) {
        return a.beginChance * a.endChance > b.beginChance * b.endChance;
    });
    for (std::size_t i = first; i < out.size(); ++i)
        out[i].rank = static_cast<std::uint8_t>(i - first);
}

// The clause of a cue that stands inside what it reports, between commas: "…, she said, …". Only
// the cue where there are no commas.
TokenSpan interruption(const ReportView& view, const Proposal& proposal) {
    constexpr std::uint32_t reach = 14;
    const ArticleContext& context = view.context();
    const std::uint32_t cue = proposal.cue.token;
    TokenSpan clause{cue, cue + 1};
    if (!proposal.content.contains(cue)) return clause;
    while (clause.begin > proposal.content.begin && cue - clause.begin < reach &&
           !context.is(clause.begin - 1, u','))
        --clause.begin;
    while (clause.end < proposal.content.end && clause.end - cue < reach &&
           !context.is(clause.end, u','))
        ++clause.end;
    const bool commas = clause.begin > proposal.content.begin &&
                        context.is(clause.begin - 1, u',') && clause.end < proposal.content.end &&
                        context.is(clause.end, u',');
    return commas ? clause : TokenSpan{cue, cue + 1};
}

}  // namespace

std::vector<std::uint32_t> beginsOf(const ReportView& view, const Cue& cue) {
    const TokenSpan sentence = view.sentence(cue.token);
    const std::uint32_t back = cue.token > reachBack ? cue.token - reachBack : 0;
    std::vector<std::uint32_t> begins;
    for (std::uint32_t t = std::max(sentence.begin, back);
         t < std::min(sentence.end, cue.token + 1 + reachOn); ++t) {
        if (mayBegin(view, cue, t)) begins.push_back(t);
    }
    return begins;
}

std::vector<std::uint32_t> endsOf(const ReportView& view, const Cue& cue, std::uint32_t begin) {
    std::vector<std::uint32_t> ends;
    const std::uint32_t stop = std::min(view.sentence(cue.token).end, begin + longest);
    for (std::uint32_t t = begin; t < stop; ++t)
        if (mayEnd(view, cue, t)) ends.push_back(t);
    return ends;
}

std::vector<Proposal> proposals(const ReportView& view, const IndirectModel& model) {
    std::vector<Proposal> out;
    if (model.empty()) return out;
    Keys keys;
    for (std::uint32_t t = 0; t < view.context().size(); ++t) {
        const TokenSpan sentence = view.sentence(t);
        if (sentence.end - sentence.begin > longestSentence) {
            t = std::max(t, sentence.end - 1);
            continue;
        }
        if (!mayReport(view, t)) continue;
        const Cue cue{t, surroundings(view, t)};
        keys.clear();
        cueFeatures(view, cue, keys);
        const double chance = 1 / (1 + std::exp(-model.score(Asked::Cue, keys)));
        if (chance >= likelyCue) propose(view, model, cue, chance, keys, out);
    }
    return out;
}

std::vector<TokenSpan> partsOf(const ReportView& view, const Proposal& proposal) {
    const ArticleContext& context = view.context();
    const TokenSpan clause = interruption(view, proposal);
    std::vector<TokenSpan> parts;
    bool open = false;
    for (std::uint32_t t = proposal.content.begin; t < proposal.content.end; ++t) {
        if (context.quoted(t) || clause.contains(t)) {
            open = false;
        } else if (context.isWord(t)) {
            if (!open) parts.push_back({t, t + 1});
            parts.back().end = t + 1;
            open = true;
        }
    }
    return parts;
}

}  // namespace quotelight
