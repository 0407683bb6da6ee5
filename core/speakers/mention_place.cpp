// SPDX-License-Identifier: Apache-2.0
#include "speakers/mention_place.h"

namespace quotelight {

namespace {

constexpr std::uint32_t mentionsBack = 8, widestGap = 40;  // looked at, so that each costs little

}  // namespace

// Before a verb, or the first of its sentence.
bool isSubject(const Words& words, const Found& f) {
    const std::uint32_t after = f.extent.last;
    if (words.sameSentence(f.head, after) && words.startsPredicate(after)) return true;
    if (words.sameSentence(f.head, after + 1) && words.word(after) == u"," &&
        words.startsPredicate(after + 1))
        return true;
    return f.extent.first == words.sentenceRange(words.sentence(f.head)).first;
}

// "Doe said", "said Doe", "Doe, the mayor, said": a verb of saying next to it.
bool isReported(const Words& words, const Found& f) {
    const auto says = [&](std::uint32_t t) {
        return t < words.size() && words.sameSentence(f.head, t) && words.is(t, Says);
    };
    std::uint32_t after = f.extent.last;
    for (int skip = 0; skip < 2; ++skip) {
        if (says(after)) return true;
        const bool passes =
            after < words.size() &&
            (words.word(after) == u"," || words.lower(after).ends_with(u"ly") ||
             words.is(after, u"also") || words.is(after, u"has") || words.is(after, u"had"));
        if (!passes) break;
        ++after;
    }
    return f.extent.first > 0 && says(f.extent.first - 1);
}

bool isObject(const Words& words, const Found& f) {
    const std::uint32_t first = f.extent.first;
    if (!words.tagged() || first == 0 || !words.sameSentence(first, first - 1)) return false;
    const Tag before = words.tag(first - 1);
    return before == Tag::Preposition || before == Tag::To || isVerb(before);
}

bool opensSentence(const Words& words, const std::vector<Found>& found, std::uint32_t i) {
    for (std::uint32_t j = i; j-- > 0 && words.sameSentence(found[i].head, found[j].head);) {
        if (!words.insideQuote(found[j].head) && !found[j].nested) return false;
        if (i - j >= mentionsBack) return false;
    }
    return true;
}

std::uint8_t wordsInFront(const Words& words, const Found& f) {
    const std::uint32_t offset =
        f.extent.first - words.sentenceRange(words.sentence(f.extent.first)).first;
    return offset == 0 ? 0 : offset < 3 ? 1 : offset < 6 ? 2 : offset < 11 ? 3 : 4;
}

Gap gapBetween(const Words& words, const Found& a, const Found& b) {
    Gap gap;
    if (!words.sameSentence(a.head, b.head)) return gap;
    gap.length = 4;
    if (b.extent.first > a.extent.last + widestGap) return gap;
    std::uint32_t length = 0;
    for (std::uint32_t t = a.extent.last; t < b.extent.first; ++t) {
        if (words.insideQuote(t)) continue;
        ++length;
        gap.says = gap.says || words.is(t, Says);
    }
    gap.length = length < 3 ? 1 : length < 7 ? 2 : length < 15 ? 3 : 4;
    return gap;
}

}  // namespace quotelight
