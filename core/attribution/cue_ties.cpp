// SPDX-License-Identifier: Apache-2.0
#include "attribution/cue_ties.h"

#include <algorithm>
#include <array>

#include "attribution/context.h"

namespace quotelight {
namespace {

constexpr std::uint32_t tieReach = 30;  // tokens; appositions are seldom longer
constexpr std::uint32_t cueReach = 40;

// Words that may stand between a subject and its verb without changing whose verb it is.
constexpr std::array helpers = {
    wordHash(u"has"),    wordHash(u"have"),  wordHash(u"had"),     wordHash(u"also"),
    wordHash(u"then"),   wordHash(u"later"), wordHash(u"who"),     wordHash(u"would"),
    wordHash(u"once"),   wordHash(u"even"),  wordHash(u"himself"), wordHash(u"herself"),
    wordHash(u"often"),  wordHash(u"again"), wordHash(u"just"),    wordHash(u"now"),
    wordHash(u"always"), wordHash(u"is"),    wordHash(u"was"),     wordHash(u"are"),
    wordHash(u"were"),   wordHash(u"did"),   wordHash(u"does"),    wordHash(u"will"),
    wordHash(u"could"),  wordHash(u"can"),   wordHash(u"should"),  wordHash(u"been"),
    wordHash(u"went"),   wordHash(u"on"),    wordHash(u"to"),      wordHash(u"still"),
    wordHash(u"not"),    wordHash(u"never"), wordHash(u"and"),     wordHash(u"first")};

bool isHelper(const ArticleContext& context, std::uint32_t token) {
    return std::find(helpers.begin(), helpers.end(), context.hash(token)) != helpers.end() ||
           context.word(token).ends_with(u"ly");
}

bool isVerbCue(CueKind kind) {
    return kind != CueKind::None && kind != CueKind::Noun && kind != CueKind::According;
}

bool isOpeningComma(const ArticleContext& context, std::uint32_t token) {
    return context.is(token, u',') || context.is(token, u'(') || context.is(token, u')') ||
           context.is(token, u'\u2014') || context.is(token, u'\u2013');
}

// Does a mention of the writer's begin at the token? `hint` walks along with rising tokens.
bool mentionBegins(const ArticleContext& context, std::uint32_t token, std::uint32_t& hint) {
    const auto& mentions = context.input().speakers.mentions;
    while (hint < mentions.size() && context.mentionTokens(hint).begin < token)
        ++hint;
    return hint < mentions.size() && context.mentionTokens(hint).begin == token &&
           !mentions[hint].insideQuote && !mentions[hint].nested;
}

}  // namespace

CueTie cueBehind(const ArticleContext& context, std::uint32_t mention) {
    const TokenSpan extent = context.extentTokens(mention);
    CueTie tie;
    if (extent.end >= context.size()) return tie;
    if (context.is(extent.end, u':')) return {.link = CueLink::Colon, .cue = extent.end};
    const std::uint32_t sentence = context.sentence(extent.begin);
    const std::uint32_t stop = std::min(context.size(), extent.end + tieReach);
    std::uint32_t hint = mention + 1;
    std::uint32_t skipped = 0;
    const bool possessive = context.input().speakers.mentions[mention].possessive;
    for (std::uint32_t t = extent.end; t < stop && context.sentence(t) == sentence; ++t) {
        if (context.quoted(t)) {
            tie.commas = static_cast<std::uint8_t>(std::min(7, tie.commas + 1));
            t = context.frame(context.quoteAt(t)).extent.end - 1;
            continue;
        }
        if (isOpeningComma(context, t)) {
            ++tie.commas;
            continue;
        }
        const CueKind kind = context.cue(t);
        if (isVerbCue(kind) || (possessive && kind == CueKind::Noun)) {
            tie.link = kind == CueKind::Noun ? CueLink::Noun : CueLink::Subject;
            tie.cue = t;
            tie.gap = static_cast<std::uint8_t>(std::min<std::uint32_t>(skipped, 15));
            return tie;
        }
        const bool aside = tie.commas % 2 == 1;  // in an apposition or relative clause
        if (mentionBegins(context, t, hint) && !aside) ++tie.rivals;
        if (!isHelper(context, t) && !aside) {
            ++skipped;
            if (isVerb(context.tag(t)) && tie.verbs < 7) ++tie.verbs;
        }
    }
    return {};
}

CueTie cueInFront(const ArticleContext& context, std::uint32_t mention) {
    static constexpr std::uint32_t by = wordHash(u"by"), from = wordHash(u"from"),
                                   to = wordHash(u"to");
    const std::uint32_t begin = context.extentTokens(mention).begin;
    const std::uint32_t sentence = context.sentence(begin);
    const auto inSentence = [&](std::uint32_t back) {
        return begin >= back && context.sentence(begin - back) == sentence &&
               !context.quoted(begin - back);
    };
    if (!inSentence(1)) return {};
    const std::uint32_t word = context.hash(begin - 1);
    if (word == to && inSentence(2) && context.cue(begin - 2) == CueKind::According)
        return {.link = CueLink::According, .cue = begin - 2};
    if (word == by || word == from) {
        const bool verb = inSentence(2) && isVerbCue(context.cue(begin - 2));  // described by Vale
        return {.link = CueLink::Agent, .cue = begin - (verb ? 2 : 1)};
    }
    for (std::uint32_t back = 1; back <= 3 && inSentence(back); ++back) {
        const std::uint32_t t = begin - back;
        if (isVerbCue(context.cue(t))) {
            // After its own subject ("he told Vale") a verb has an object, not an inverted subject.
            const bool afterQuote = t == 0 || context.quoted(t - 1) || context.is(t - 1, u',');
            const bool finite = context.tag(t) != Tag::VerbGerund;  // ", praising Vale as"
            return {.link = afterQuote && finite ? CueLink::Inverted : CueLink::Object,
                    .cue = t,
                    .gap = static_cast<std::uint8_t>(back - 1)};
        }
        if (!isHelper(context, t)) break;
    }
    return {};
}

std::uint32_t finiteVerbBehind(const ArticleContext& context, std::uint32_t mention) {
    const std::uint32_t end = context.extentTokens(mention).end;
    if (end == 0) return noToken;
    const std::uint32_t sentence = context.sentence(end - 1);
    const std::uint32_t stop = std::min(context.size(), end + tieReach);
    bool aside = false;
    for (std::uint32_t t = end; t < stop && context.sentence(t) == sentence; ++t) {
        if (isOpeningComma(context, t)) {
            aside = !aside;
            continue;
        }
        if (aside) continue;
        const Tag tag = context.tag(t);
        if (tag == Tag::VerbPast || tag == Tag::VerbThird || tag == Tag::VerbPresent ||
            tag == Tag::Modal)
            return context.quoted(t) ? noToken : t;
        const bool passes =
            tag == Tag::Adverb || tag == Tag::WhPronoun || tag == Tag::PossessiveEnding;
        if (!passes) return noToken;
    }
    return noToken;
}

std::uint32_t nextCue(const ArticleContext& context, std::uint32_t from, std::uint32_t end) {
    const std::uint32_t stop = std::min(end, from + cueReach);
    for (std::uint32_t t = from; t < stop; ++t)
        if (!context.quoted(t) &&
            (isVerbCue(context.cue(t)) || context.cue(t) == CueKind::According))
            return t;
    return noToken;
}

std::uint32_t previousCue(const ArticleContext& context, std::uint32_t begin, std::uint32_t to) {
    const std::uint32_t stop = std::max(begin, to > cueReach ? to - cueReach : 0);
    for (std::uint32_t t = to; t > stop; --t)
        if (!context.quoted(t - 1) &&
            (isVerbCue(context.cue(t - 1)) || context.cue(t - 1) == CueKind::According))
            return t - 1;
    return noToken;
}

}  // namespace quotelight
