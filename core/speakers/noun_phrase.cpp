// SPDX-License-Identifier: Apache-2.0
#include "speakers/noun_phrase.h"

#include <algorithm>

namespace quotelight {

namespace {

constexpr std::uint32_t widestPhrase = 14;  // tokens either way; longer ones are not read further

bool isComma(const Words& words, std::uint32_t i) {
    return words.word(i) == u",";
}

// "the bespectacled, | 71-year-old diplomat": adjectives between a determiner and a comma.
std::uint32_t acrossComma(const Words& words, std::uint32_t comma, std::uint32_t floor) {
    std::uint32_t i = comma;
    for (int steps = 0; steps < 3 && i > floor; ++steps) {
        --i;
        const Part part = partOf(words, i);
        if (part == Part::Determiner) return i + 1 < comma ? i : comma;
        if (part != Part::Modifier) break;
    }
    return comma;
}

bool startsPost(const Words& words, std::uint32_t i) {
    static constexpr std::u16string_view openers[] = {
        u"of",    u"for", u"to",  u"from",     u"with",     u"in",    u"at",
        u"close", u"on",  u"who", u"familiar", u"involved", u"inside"};
    return std::find(std::begin(openers), std::end(openers), words.lower(i)) != std::end(openers);
}

}  // namespace

namespace {

Part partOfTag(Tag tag) {
    switch (tag) {
        case Tag::Determiner:
        case Tag::PossessivePronoun:
        case Tag::Predeterminer:
            return Part::Determiner;
        case Tag::Adjective:
        case Tag::AdjectiveComparative:
        case Tag::AdjectiveSuperlative:
        case Tag::CardinalNumber:
        case Tag::Noun:
        case Tag::NounPlural:
        case Tag::ProperNoun:
        case Tag::ProperNounPlural:
        case Tag::ForeignWord:
            return Part::Modifier;
        case Tag::Adverb:
        case Tag::AdverbSuperlative:
        case Tag::VerbGerund:
        case Tag::VerbParticiple:
            return Part::Participle;
        default:
            return Part::Break;
    }
}

// "the | two lawmakers".
bool isNumeral(const Words& words, std::uint32_t i) {
    static constexpr std::u16string_view numerals[] = {
        u"two",  u"three", u"four", u"five", u"six",   u"seven",  u"eight",
        u"nine", u"ten",   u"many", u"few",  u"other", u"several"};
    return std::find(std::begin(numerals), std::end(numerals), words.lower(i)) !=
           std::end(numerals);
}

// "the | newly elected | mayor": in a phrase only between a determiner or adjective and its noun.
bool isAttributive(const Words& words, std::uint32_t i, std::uint32_t floor) {
    while (i > floor) {
        const Part part = partOf(words, --i);
        if (part != Part::Participle) return part == Part::Determiner || part == Part::Possessive;
    }
    return false;
}

}  // namespace

Part partOf(const Words& words, std::uint32_t i) {
    if (words.isPossessiveMark(i)) return Part::Possessive;
    const Token& token = words.token(i);
    if (token.kind == TokenKind::Number) return Part::Modifier;
    if (token.kind != TokenKind::Word) return Part::Break;
    if (words.isNameWord(i)) return Part::Name;
    const Traits traits = words.traits(i);
    if (traits & Determiner) return isNumeral(words, i) ? Part::Modifier : Part::Determiner;
    if (traits & RoleModifier) return Part::Modifier;
    if (words.tagged()) return partOfTag(words.tag(i));
    if (traits & (Function | Verb)) return Part::Break;
    const std::u16string_view w = words.lower(i);
    if (w.ends_with(u"ly") && traits == 0 && w.size() > 5) return Part::Break;
    return Part::Modifier;
}

std::uint32_t phraseStart(const Words& words, std::uint32_t head) {
    const std::uint32_t first = words.sentenceRange(words.sentence(head)).first;
    const std::uint32_t floor = head - first > widestPhrase ? head - widestPhrase : first;
    std::uint32_t start = head;
    bool determined = false;
    while (start > floor) {
        const std::uint32_t previous = start - 1;
        const Part part = partOf(words, previous);
        if (determined && !words.is(previous, u"all") && !words.is(previous, u"both")) break;
        if (part == Part::Participle && !isAttributive(words, previous, floor)) break;
        if (part == Part::Break) {
            if (!isComma(words, previous)) break;
            const std::uint32_t across = acrossComma(words, previous, floor);
            return across == previous ? start : across;
        }
        determined = part == Part::Determiner;
        start = previous;
    }
    while (start < head && words.isPossessiveMark(start))
        ++start;
    return start;
}

bool nounFollows(const Words& words, std::uint32_t i) {
    const std::uint32_t next = i + 1;
    if (!words.sameSentence(i, next)) return false;
    const Part part = partOf(words, next);
    if (part == Part::Name) return true;
    if (part != Part::Modifier || !words.isWord(next)) return false;
    if (words.tagged()) {
        // Taggers take "the crowd | gathered" for two nouns.
        const bool past = words.lower(next).ends_with(u"ed") || words.is(next, Verb);
        return isNoun(words.tag(next)) && !words.is(next, Calendar) && !past;
    }
    return words.is(next, Role | Roles | Body | Document);
}

std::uint32_t phraseEnd(const Words& words, std::uint32_t end) {
    if (end == 0 || end >= words.size() || !words.sameSentence(end - 1, end)) return end;
    if (!startsPost(words, end) || words.is(end, u"who")) return end;
    const std::uint32_t limit =
        std::min(words.sentenceRange(words.sentence(end)).last, end + widestPhrase);
    std::uint32_t i = end;
    std::uint32_t last = end;  // one past the last noun taken
    std::uint32_t opener = end;
    while (i < limit) {
        const Part part = partOf(words, i);
        if ((part == Part::Break || part == Part::Participle) && !startsPost(words, i)) break;
        if (words.is(i, u"who") || words.is(i, Calendar)) break;
        // "said | in a statement" is where, not who.
        if ((words.is(opener, u"in") || words.is(opener, u"on")) && words.is(i, Document)) break;
        if (startsPost(words, i)) opener = i;
        ++i;
        if (part == Part::Name || part == Part::Modifier) last = i;
    }
    return last;
}

std::uint32_t coordinationEnd(const Words& words, std::uint32_t end) {
    if (!words.tagged() || end == 0 || words.tag(end - 1) != Tag::NounPlural) return end;
    const std::uint32_t limit =
        std::min(words.sentenceRange(words.sentence(end - 1)).last, end + widestPhrase);
    std::uint32_t i = end;
    while (i + 1 < limit) {
        const bool last = words.is(i, u"and");
        if (!last && !isComma(words, i)) return end;
        ++i;
        if (!last && words.is(i, u"and")) continue;
        while (i + 1 < limit && partOf(words, i) == Part::Modifier &&
               words.tag(i) != Tag::NounPlural)
            ++i;
        if (words.tag(i) != Tag::NounPlural) return end;
        ++i;
        if (last) return i;
    }
    return end;
}

}  // namespace quotelight
