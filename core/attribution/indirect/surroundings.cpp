// SPDX-License-Identifier: Apache-2.0
#include "attribution/indirect/surroundings.h"

#include <algorithm>

namespace quotelight {
namespace {

constexpr std::uint32_t reachBack = 25, reachOn = 15;

bool isBe(std::uint32_t hash) {
    static constexpr std::uint32_t forms[] = {wordHash(u"be"),   wordHash(u"is"),
                                              wordHash(u"are"),  wordHash(u"was"),
                                              wordHash(u"were"), wordHash(u"been"),
                                              wordHash(u"being"), wordHash(u"'s"),
                                              wordHash(u"'re"),  wordHash(u"get"),
                                              wordHash(u"got")};
    return std::find(std::begin(forms), std::end(forms), hash) != std::end(forms);
}

bool isWh(Tag tag) {
    return tag == Tag::WhDeterminer || tag == Tag::WhPronoun || tag == Tag::WhPossessive;
}

// Steps over what stands between a subject and its verb.
void lookBack(const ReportView& view, std::uint32_t token, Surroundings& around) {
    static constexpr std::uint32_t no[] = {wordHash(u"not"), wordHash(u"n't"), wordHash(u"never")};
    const ArticleContext& context = view.context();
    const std::uint32_t begin = view.sentence(token).begin;
    const std::uint32_t stop = std::max(begin, token > reachBack ? token - reachBack : 0);
    bool direct = true;
    for (std::uint32_t t = token; t > stop;) {
        const Tag tag = context.tag(--t);
        const std::uint32_t hash = context.hash(t);
        if (isNoun(tag) || tag == Tag::Pronoun) {
            around.subject = t;
            return;
        }
        if (std::find(std::begin(no), std::end(no), hash) != std::end(no)) around.negated = true;
        if (tag == Tag::Adverb) continue;
        if (direct) around.helper = t;
        if (direct && isBe(hash)) around.passive = context.tag(token) == Tag::VerbParticiple;
        direct = direct && (isVerb(tag) || tag == Tag::Modal);
        if (isWh(tag)) around.relative = true;
        if (tag == Tag::Comma && around.commas < 3) ++around.commas;
    }
}

void lookOn(const ReportView& view, std::uint32_t token, Surroundings& around) {
    static constexpr std::uint32_t that = wordHash(u"that");
    const ArticleContext& context = view.context();
    const std::uint32_t stop = std::min(view.sentence(token).end, token + 1 + reachOn);
    for (std::uint32_t t = token + 1; t < stop; ++t) {
        const Tag tag = context.tag(t);
        if (tag == Tag::Comma && around.that == noToken) return;
        if (isVerb(tag) || tag == Tag::Modal) {
            around.nextVerb = t;
            return;
        }
        if (context.hash(t) == that && around.that == noToken) around.that = t;
        if ((isNoun(tag) || tag == Tag::Pronoun) && around.nextNoun == noToken) around.nextNoun = t;
    }
}

}  // namespace

Surroundings surroundings(const ReportView& view, std::uint32_t token) {
    Surroundings around;
    lookBack(view, token, around);
    lookOn(view, token, around);
    return around;
}

WordClass wordClass(Tag tag) {
    switch (tag) {
        case Tag::VerbPast: case Tag::VerbThird: case Tag::VerbPresent: return WordClass::Finite;
        case Tag::Verb: return WordClass::Base;
        case Tag::VerbGerund: return WordClass::Gerund;
        case Tag::VerbParticiple: return WordClass::Participle;
        case Tag::Modal: return WordClass::Modal;
        case Tag::To: return WordClass::To;
        case Tag::Noun: case Tag::NounPlural: return WordClass::Noun;
        case Tag::ProperNoun: case Tag::ProperNounPlural: return WordClass::Name;
        case Tag::Pronoun: case Tag::Existential: return WordClass::Pronoun;
        case Tag::Determiner: case Tag::PossessivePronoun: case Tag::Predeterminer:
            return WordClass::Determiner;
        case Tag::Adjective: case Tag::AdjectiveComparative: case Tag::AdjectiveSuperlative:
            return WordClass::Adjective;
        case Tag::Adverb: case Tag::AdverbComparative: case Tag::AdverbSuperlative:
        case Tag::Particle: return WordClass::Adverb;
        case Tag::Preposition: return WordClass::Preposition;
        case Tag::Coordinator: return WordClass::Coordinator;
        case Tag::WhDeterminer: case Tag::WhPronoun: case Tag::WhPossessive: case Tag::WhAdverb:
            return WordClass::Wh;
        case Tag::Comma: return WordClass::Comma;
        case Tag::Stop: return WordClass::Stop;
        case Tag::Colon: return WordClass::Colon;
        case Tag::OpeningMark: case Tag::ClosingMark: case Tag::OpeningBracket:
        case Tag::ClosingBracket: return WordClass::Mark;
        case Tag::CardinalNumber: return WordClass::Number;
        default: return WordClass::Other;
    }
}

std::uint32_t classesBetween(const ArticleContext& context, std::uint32_t from, std::uint32_t to) {
    constexpr std::uint32_t most = 6;
    if (from + 1 > to || to - from - 1 > most) return 0;
    std::uint64_t state = 1;
    for (std::uint32_t t = from + 1; t < to; ++t)
        state = mixHash(state, static_cast<std::uint32_t>(wordClass(context.tag(t))));
    return foldHash(state) | 1U;
}

}  // namespace quotelight
