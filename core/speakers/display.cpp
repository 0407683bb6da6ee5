// SPDX-License-Identifier: Apache-2.0
#include "speakers/display.h"

#include <algorithm>

namespace quotelight {

namespace {

// Line ends and runs of spaces, which a hard-wrapped article has inside a name, become one space.
std::u16string tidied(std::u16string_view text) {
    std::u16string tidy;
    for (const char16_t c : text) {
        const bool space = c == u' ' || c == u'\n' || c == u'\t' || c == 0xA0;
        if (!space)
            tidy.push_back(c);
        else if (!tidy.empty() && tidy.back() != u' ')
            tidy.push_back(u' ');
    }
    return tidy;
}

std::u16string wordsOf(const Words& words, TokenRange range) {
    return range.empty() ? std::u16string() : tidied(slice(words.text(), words.span(range)));
}

TokenRange withoutDeterminer(const Words& words, TokenRange range) {
    static constexpr std::u16string_view dropped[] = {u"the", u"a",   u"an",
                                                      u"his", u"her", u"their"};
    const auto drops = [&](std::u16string_view word) { return words.is(range.first, word); };
    if (range.size() > 1 && std::any_of(std::begin(dropped), std::end(dropped), drops))
        ++range.first;
    return range;
}

}  // namespace

std::u16string displayName(const Words& words, const std::vector<Found>& found,
                           const Entity& entity) {
    if (entity.narrator) return u"the narrator";
    const Found& fullest = found[entity.fullest];
    if (!entity.named) return wordsOf(words, fullest.extent);
    // Somebody known only as Mr. Hale keeps the Mr.
    if (entity.honorific && fullest.core.size() == 1)
        return wordsOf(words, {fullest.core.first - 1, fullest.core.last});
    return wordsOf(words, fullest.core);
}

std::u16string displayDescription(const Words& words, const std::vector<Found>& found,
                                  const Entity& entity) {
    if (!entity.named) return {};
    for (const std::uint32_t i : entity.mentions) {
        const Found& f = found[i];
        if (f.kind != MentionKind::Name) continue;
        if (!f.title.empty() && !(f.honorific && f.title.size() == 1))
            return wordsOf(words, withoutDeterminer(words, f.title));
        if (f.apposition != noFound)
            return wordsOf(words, withoutDeterminer(words, found[f.apposition].extent));
    }
    return {};
}

}  // namespace quotelight
