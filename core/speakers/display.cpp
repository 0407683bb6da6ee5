// SPDX-License-Identifier: Apache-2.0
#include "speakers/display.h"

#include <unicode/uchar.h>

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

bool isInCapitals(const Words& words, TokenRange range) {
    bool capitals = false;
    for (std::uint32_t i = range.first; i < range.last; ++i) {
        capitals = capitals || words.token(i).allCaps;
        if (words.isWord(i) && !words.token(i).allCaps && words.token(i).span.size() > 2)
            return false;
    }
    return capitals;
}

// "O'NEILL-REED" is O'Neill-Reed.
std::u16string titleCased(std::u16string_view name) {
    std::u16string cased;
    for (const char16_t c : name) {
        const bool inWord = !cased.empty() && u_isalpha(cased.back());
        cased.push_back(inWord ? static_cast<char16_t>(u_tolower(c)) : c);
    }
    return cased;
}

// A transcript's labels shout: the same name as the text writes it elsewhere, or with small
// letters.
std::u16string labelName(const Words& words, const std::vector<Found>& found,
                         const Entity& entity) {
    const Found& label = found[entity.fullest];
    if (isInCapitals(words, label.core)) {
        for (const std::uint32_t i : entity.mentions)
            if (found[i].kind == MentionKind::Name && found[i].core.size() == label.core.size() &&
                !isInCapitals(words, found[i].core))
                return wordsOf(words, found[i].core);
        return titleCased(wordsOf(words, label.core));
    }
    std::u16string name = wordsOf(words, label.core);
    if (name.size() == 2 && name.back() == u'.') name.pop_back();  // "Q."
    return name;
}

constexpr std::uint32_t longestClause = 12;  // tokens; a longer clause tells a story, not who

// "a source | close to him": what follows a description and does not end with a noun.
bool opensAside(const Words& words, std::uint32_t i) {
    if (words.is(i, u"who")) return words.startsPredicate(i + 1);
    if (words.is(i, u"close")) return words.is(i + 1, u"to");
    return words.tagged() && words.tag(i) == Tag::VerbParticiple && words.is(i + 1, u"by");
}

// The end of the clause that opens at `first`: a comma, a mark or the verb that says what it said.
// `first` where it is long, or another verb leaves open whether the clause ended before it.
std::uint32_t clauseEnd(const Words& words, std::uint32_t first) {
    for (std::uint32_t i = first + 1; i < first + longestClause; ++i) {
        if (!words.sameSentence(first, i) || words.insideQuote(i) != words.insideQuote(first))
            return i;
        if (!words.isWord(i) && words.token(i).kind != TokenKind::Number) return i;
        if (i > first + 2 && words.startsPredicate(i)) return words.is(i, Says) ? i : first;
    }
    return first;
}

// "a diver | who knew the wreck".
TokenRange withClause(const Words& words, TokenRange range) {
    const std::uint32_t first = range.last;
    if (!words.sameSentence(range.first, first + 1) || !opensAside(words, first)) return range;
    const std::uint32_t end = clauseEnd(words, first);
    const bool cut = words.is(end - 1, Function) && !words.is(end - 2, u"to");
    return cut ? range : TokenRange{range.first, end};
}

TokenRange withoutDeterminer(const Words& words, TokenRange range) {
    static constexpr std::u16string_view dropped[] = {u"the", u"a",   u"an",
                                                      u"his", u"her", u"their"};
    const auto drops = [&](std::u16string_view word) { return words.is(range.first, word); };
    if (range.size() > 1 && std::any_of(std::begin(dropped), std::end(dropped), drops))
        ++range.first;
    return range;
}

// Pope Francis, King Abdullah II: known by a first name, which alone is no name for them.
bool reigns(const Words& words, const Found& found) {
    static constexpr std::u16string_view titles[] = {u"pope",     u"king",    u"queen",  u"prince",
                                                     u"princess", u"emperor", u"empress"};
    const std::uint32_t size = found.core.size();
    if (found.title.empty() || size > 2 || (size == 2 && !words.is(found.core.last - 1, Suffix)))
        return false;
    const std::u16string_view title = words.lower(found.core.first - 1);
    return std::find(std::begin(titles), std::end(titles), title) != std::end(titles);
}

}  // namespace

std::u16string displayName(const Words& words, const std::vector<Found>& found,
                           const Entity& entity) {
    if (entity.narrator && !entity.named) return u"the narrator";
    if (!entity.shown.empty()) return wordsOf(words, entity.shown);
    if (!entity.joint.empty()) return entity.joint;
    const Found& fullest = found[entity.fullest];
    if (!entity.named) return wordsOf(words, withClause(words, fullest.extent));
    // Somebody known only as Mr. Hale keeps the Mr.
    if ((entity.honorific && fullest.core.size() == 1) || reigns(words, fullest))
        return wordsOf(words, {fullest.core.first - 1, fullest.core.last});
    return fullest.label ? labelName(words, found, entity) : wordsOf(words, fullest.core);
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
