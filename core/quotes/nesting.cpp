// SPDX-License-Identifier: Apache-2.0
#include "quotes/nesting.h"

#include <unicode/uchar.h>
#include <unicode/utf16.h>

#include <algorithm>
#include <utility>

#include "language/characters.h"
#include "quotes/pair_marks.h"
#include "text/limits.h"

namespace quotelight {
namespace {

bool isSpace(char16_t unit) {
    return charClass(unit) == CharClass::Space;
}

Span trimmed(std::u16string_view text, Span span) {
    while (!span.empty() && isSpace(text[span.begin]))
        ++span.begin;
    while (!span.empty() && isSpace(text[span.end - 1]))
        --span.end;
    return span;
}

bool beforeInText(const Marked& a, const Marked& b) {
    return a.span.begin != b.span.begin ? a.span.begin < b.span.begin : a.span.end > b.span.end;
}

}  // namespace

Nesting::Nesting(std::u16string_view text, Span block, std::vector<Marked> known)
    : m_text(text), m_block(block), m_found(std::move(known)) {}

std::vector<Nesting::Level> Nesting::levels(std::span<const Mark> marks, MarkFamily family) const {
    std::vector<Level> levels;
    std::vector<std::int32_t> open;  // indices into m_found, of the stretches that hold the mark
    std::size_t next = 0;
    const auto leave = [&](std::uint32_t offset) {
        while (!open.empty() && m_found[static_cast<std::size_t>(open.back())].span.end <= offset)
            open.pop_back();
    };
    for (std::uint32_t i = 0; i < marks.size(); ++i) {
        if (marks[i].family != family) continue;
        const std::uint32_t at = marks[i].span.begin;
        for (; next < m_found.size() && m_found[next].span.begin <= at; ++next) {
            leave(m_found[next].span.begin);
            open.push_back(static_cast<std::int32_t>(next));
        }
        leave(at);
        levels.push_back({open.empty() ? -1 : open.back(), i});
    }
    std::stable_sort(levels.begin(), levels.end(),
                     [](const Level& a, const Level& b) { return a.container < b.container; });
    return levels;
}

void Nesting::add(std::span<const Mark> marks, MarkFamily family, const MarkHabits& habits) {
    const std::vector<Level> all = levels(marks, family);
    if (all.empty()) return;
    std::vector<Marked> fresh;
    std::vector<Mark> level;
    for (std::size_t i = 0; i < all.size(); ++i) {
        level.push_back(marks[all[i].mark]);
        if (i + 1 < all.size() && all[i + 1].container == all[i].container) continue;
        addLevel(level, all[i].container, habits, fresh);
        level.clear();
    }
    m_found.insert(m_found.end(), fresh.begin(), fresh.end());
    std::sort(m_found.begin(), m_found.end(), beforeInText);
}

void Nesting::addLevel(std::span<const Mark> marks, std::int32_t container,
                       const MarkHabits& habits, std::vector<Marked>& fresh) const {
    const Span room = container < 0 ? m_block : m_found[static_cast<std::size_t>(container)].inner;
    const bool single = marks.front().family == MarkFamily::Single;
    std::uint32_t begin = noMark;  // of an opening mark typed twice: ""No," he said
    for (const Pairing& pairing :
         single ? pairSingleMarks(m_text, marks, habits) : pairMarks(m_text, marks, habits)) {
        Span open = marks[pairing.open].span;
        if (pairing.close == noMark && !single && pairing.next != noMark &&
            marks[pairing.next].span.begin == open.end) {
            begin = open.begin;
            continue;
        }
        open.begin = std::min(open.begin, std::exchange(begin, noMark));
        if (pairing.close != noMark) {
            fresh.push_back(stretch(open, marks[pairing.close].span, true));
            continue;
        }
        const std::uint32_t end =
            pairing.next == noMark ? room.end : marks[pairing.next].span.begin;
        const std::uint32_t cut = unclosedEnd(open.begin, end);
        fresh.push_back(stretch(open, {cut, cut}, false));
    }
}

// No further than the limit, not through another stretch, and not through a character.
std::uint32_t Nesting::unclosedEnd(std::uint32_t begin, std::uint32_t end) const {
    if (end - begin <= limits::quoteCharacters) return end;
    std::uint32_t cut = begin + limits::quoteCharacters;
    auto inside = std::upper_bound(
        m_found.begin(), m_found.end(), begin,
        [](std::uint32_t offset, const Marked& stretch) { return offset < stretch.span.begin; });
    for (; inside != m_found.end() && inside->span.begin < cut; ++inside)
        if (inside->span.end > cut) cut = inside->span.begin;
    while (cut > begin + 1 &&
           (U16_IS_TRAIL(m_text[cut]) || u_hasBinaryProperty(m_text[cut], UCHAR_GRAPHEME_EXTEND)))
        --cut;
    return cut;
}

Marked Nesting::stretch(Span open, Span close, bool closed) const {
    Marked marked;
    marked.closed = closed;
    marked.inner = trimmed(m_text, {open.end, close.begin});
    marked.span = {open.begin, closed ? close.end : std::max(open.end, marked.inner.end)};
    return marked;
}

Nesting::Nested Nesting::finish() const {
    Nested nested;
    std::vector<std::int32_t> open;  // indices into nested.stretches
    const auto at = [&](std::int32_t i) -> const Marked& {
        return nested.stretches[static_cast<std::size_t>(i)];
    };
    for (Marked stretch : m_found) {
        while (!open.empty() && at(open.back()).span.end <= stretch.span.begin)
            open.pop_back();
        if (stretch.inner.empty()) continue;
        if (open.size() >= std::size_t{limits::quoteNesting}) {
            nested.tooDeep = true;
            continue;
        }
        stretch.depth = static_cast<std::uint8_t>(open.size());
        stretch.parent = open.empty() ? -1 : open.back();
        open.push_back(static_cast<std::int32_t>(nested.stretches.size()));
        nested.stretches.push_back(stretch);
    }
    return nested;
}

}  // namespace quotelight
