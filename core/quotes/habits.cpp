// SPDX-License-Identifier: Apache-2.0
#include "quotes/habits.h"

#include <algorithm>

#include "quotes/apostrophes.h"
#include "quotes/conventions.h"

namespace quotelight {
namespace {

std::size_t index(MarkFamily family) {
    return static_cast<std::size_t>(family);
}

// Contexts counted, weighed against what the language leads to expect.
MarkRole decideRole(char16_t shape, double opening, double closing,
                    std::span<const MarkPair> language) {
    if (isStraightMark(shape)) return MarkRole::Both;
    const MarkUse anywhere = useAnywhere(shape);
    if (anywhere.closes == 0) return MarkRole::Opens;
    if (anywhere.opens == 0) return MarkRole::Closes;
    MarkUse expected = useIn(language, shape);
    if (expected.opens + expected.closes == 0) expected = anywhere;
    constexpr double weight = 3;  // of the language, in marks seen
    const double prior = expected.opens / double(expected.opens + expected.closes);
    const double share = (opening + weight * prior) / (opening + closing + weight);
    constexpr double clear = 0.75;
    if (share >= clear) return MarkRole::Opens;
    if (share <= 1 - clear) return MarkRole::Closes;
    if (isKnownPair(shape, shape)) return MarkRole::Both;
    return share >= 0.5 ? MarkRole::Opens : MarkRole::Closes;
}

}  // namespace

MarkHabits::Count& MarkHabits::of(char16_t shape) {
    const auto found = std::find_if(m_shapes.begin(), m_shapes.end(),
                                    [&](const Count& count) { return count.shape == shape; });
    if (found != m_shapes.end()) return *found;
    m_shapes.push_back({shape});
    return m_shapes.back();
}

void MarkHabits::count(std::u16string_view text, std::span<const Mark> marks) {
    for (const Mark& mark : marks) {
        const Side side = mark.context();
        const bool single = mark.family == MarkFamily::Single;
        if (side == Side::Open) {
            if (single && dropsLetters(text, mark)) continue;
            ++of(mark.shape).opening;
            ++m_opening[index(mark.family)];
        } else if (side == Side::Close) {
            if (single && mark.left != Neighbour::Stop) continue;  // may be a possessive
            ++of(mark.shape).closing;
            m_surelyClosingSingles += single;
        } else {
            of(mark.shape);
            // Where words are not spaced, the shapes alone tell.
            m_opening[index(mark.family)] += !isStraightMark(mark.shape);
        }
    }
}

void MarkHabits::decide(const std::string& language) {
    const std::vector<MarkPair> pairs = pairsOfLanguage(language);
    for (Count& count : m_shapes) {
        // Apostrophes at word beginnings, beyond the quotes that close, open none.
        if (count.shape == u'\u2019') count.opening = std::min(count.opening, count.closing);
        count.role = decideRole(count.shape, count.opening, count.closing, pairs);
    }
    const std::uint32_t singles =
        std::min(m_opening[index(MarkFamily::Single)], m_surelyClosingSingles);
    std::uint32_t others = 0;
    for (std::size_t i = 0; i < markFamilies; ++i)
        if (i != index(MarkFamily::Single)) others += m_opening[i];
    m_singlesAreOuter = singles > others;
}

MarkRole MarkHabits::role(char16_t shape) const {
    for (const Count& count : m_shapes)
        if (count.shape == shape) return count.role;
    return MarkRole::Both;
}

// Single marks come last unless they are the ordinary ones: an apostrophe taken for a mark must
// not cross a quote that is sure.
std::vector<MarkFamily> MarkHabits::families() const {
    const auto weight = [&](MarkFamily family) -> std::uint64_t {
        if (family != MarkFamily::Single) return std::uint64_t{m_opening[index(family)]} + 1;
        return m_singlesAreOuter ? UINT64_MAX : 0;
    };
    std::vector<MarkFamily> order;
    for (std::size_t i = 0; i < markFamilies; ++i)
        order.push_back(static_cast<MarkFamily>(i));
    std::stable_sort(order.begin(), order.end(),
                     [&](MarkFamily a, MarkFamily b) { return weight(a) > weight(b); });
    return order;
}

}  // namespace quotelight
